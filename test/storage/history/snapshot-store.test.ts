import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeAssessmentFile } from '#src/domain/assessment-file/write.ts';
import { signOff } from '#src/domain/sign-off.ts';
import type { Snapshot } from '#src/storage/history/snapshot.ts';
import { createSnapshotStore } from '#src/storage/history/snapshot-store.ts';
import { assessmentAt, id, startOfTest, titleOf } from '../fakes.ts';
import { fakeSealing } from '../sealing.ts';

const draft = id(1);
const other = id(2);
const minute = 60 * 1000;

let factory: IDBFactory;
let now: number;
beforeEach(() => {
  factory = new IDBFactory();
  now = startOfTest.getTime();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function newStore(budget?: number) {
  return createSnapshotStore({
    indexedDB: () => factory,
    now: () => new Date(now),
    ...(budget === undefined ? {} : { budget }),
  });
}

const automatic = (revision: number) =>
  ({ reason: 'automatic', assessment: assessmentAt(revision) }) as const;

async function revisions(store = newStore()) {
  return (await store.list(draft))?.map(({ revision }) => revision);
}

async function idOf(name: string, store = newStore()): Promise<number> {
  const found = (await store.list(draft))?.find((one) => one.name === name);
  if (found === undefined) {
    throw new Error(`no snapshot is called ${name}`);
  }
  return found.id;
}

/** A value of each key, as hostile to compression as text gets. */
function noise(length: number): string {
  let seed = 7;
  return Array.from({ length }, () => {
    seed = (seed * 48271) % 2147483647;
    return String.fromCharCode(97 + (seed % 26));
  }).join('');
}

function sizeOf(states: readonly Snapshot[] | undefined): number {
  return (states ?? []).reduce((sum, { size }) => sum + size, 0);
}

describe('what is kept', () => {
  it('comes back word for word, the latest first, and survives that the store is made anew', async () => {
    const store = newStore();
    expect(await store.keep(draft, { reason: 'opened', assessment: assessmentAt(3) })).toBe(true);
    now += minute;
    const named = { reason: 'named', name: 'Före mötet', assessment: assessmentAt(4) } as const;
    expect(await store.keep(draft, named)).toBe(true);
    await store.keep(other, automatic(9));

    const again = newStore();
    expect(await again.list(draft)).toMatchObject([
      {
        reason: 'named',
        name: 'Före mötet',
        revision: 4,
        version: 1,
        at: new Date(now).toISOString(),
      },
      { reason: 'opened', revision: 3, at: startOfTest.toISOString() },
    ]);
    const read = await again.read(await idOf('Före mötet'));
    expect(read).toEqual({
      ok: true,
      assessment: assessmentAt(4),
      text: writeAssessmentFile(assessmentAt(4)),
    });
  });

  it('a text in an older format is kept to the letter, and read as it is now', async () => {
    const { version, copies, ...first } = assessmentAt(2);
    const text = `${JSON.stringify({ format: 'barnrattsprovning', formatVersion: 1, assessment: first })}\n`;
    const store = newStore();
    expect(await store.keep(draft, { reason: 'beforeUpdate', text })).toBe(true);
    const [kept] = (await store.list(draft)) ?? [];
    const read = await store.read(kept?.id ?? 0);
    expect([version, copies]).not.toContain(undefined);
    expect(read).toMatchObject({ ok: true, text });
    expect(read.ok && titleOf(read.assessment)).toBe(titleOf(assessmentAt(2)));
  });

  it('says of which version it is, and whether that is signed off', async () => {
    const signedOff = signOff(assessmentAt(5), startOfTest.toISOString());
    const store = newStore();
    await store.keep(draft, { reason: 'signedOff', assessment: signedOff });
    expect(await store.list(draft)).toMatchObject([{ revision: 6, version: 1, isSignedOff: true }]);
  });

  it('can be found by the prövning that it is a state of, whichever draft it was', async () => {
    const store = newStore();
    const copies = { [draft]: 3, [other]: 2 };
    await store.keep(draft, { reason: 'savedToFile', assessment: { ...assessmentAt(3), copies } });
    await store.keep(other, automatic(4));
    await store.keep(draft, { reason: 'opened', assessment: { ...assessmentAt(5), id: id(77) } });
    expect(await store.listOf(assessmentAt(1).id)).toMatchObject([
      { draftId: other, revision: 4 },
      { draftId: draft, revision: 3, copies },
    ]);
  });

  it('the same state is not kept twice for the same reason, and is for another', async () => {
    const store = newStore();
    for (const reason of ['automatic', 'automatic', 'savedToFile', 'savedToFile'] as const) {
      expect(await store.keep(draft, { reason, assessment: assessmentAt(3) })).toBe(true);
    }
    const changed = { reason: 'savedToFile', assessment: assessmentAt(3, 'other words') } as const;
    expect(await store.keep(draft, changed)).toBe(true);
    expect((await store.list(draft))?.map(({ reason }) => reason)).toEqual([
      'savedToFile',
      'savedToFile',
      'automatic',
    ]);
  });

  it('what is no assessment, or could not be read again, is not', async () => {
    const store = newStore();
    expect(await store.keep(draft, { reason: 'automatic', text: '{"format":"x"}' })).toBe(false);
    const assessment = { ...assessmentAt(1), revision: -1 };
    expect(await store.keep(draft, { reason: 'automatic', assessment })).toBe(false);
    expect(await store.list(draft)).toEqual([]);
    expect(store.trouble).toBe('refused');
  });
});

describe('room', () => {
  it('is made as time goes by, never of what was named or handed over', async () => {
    const store = newStore();
    await store.keep(draft, { reason: 'named', name: 'Först', assessment: assessmentAt(1) });
    await store.keep(draft, { reason: 'exported', assessment: assessmentAt(2) });
    await store.keep(draft, automatic(3));
    now += minute;
    await store.keep(draft, automatic(4));
    now += 50 * 24 * 60 * minute;
    await store.keep(draft, automatic(5));
    expect(await revisions()).toEqual([5, 4, 2, 1]);
  });

  it('is made within the budget of each draft', async () => {
    const store = newStore(5000);
    for (let revision = 1; revision <= 8; revision++) {
      await store.keep(draft, {
        reason: 'automatic',
        assessment: assessmentAt(revision, noise(2000 + revision)),
      });
      await store.keep(other, {
        reason: 'opened',
        assessment: assessmentAt(revision, noise(3000)),
      });
    }
    const used = sizeOf(await store.list(draft));
    expect(used).toBeGreaterThan(2000);
    expect(used).toBeLessThanOrEqual(5000);
    expect((await revisions())?.[0]).toBe(8);
    expect(await store.list(other)).toHaveLength(8);
  });

  it('a text takes far less than its length', async () => {
    const store = newStore();
    const words = Array.from({ length: 4000 }, (_, index) => `barn ${index % 97} berörs`).join(' ');
    await store.keep(draft, {
      reason: 'named',
      name: 'x',
      assessment: assessmentAt(1, words.slice(0, 19_000)),
    });
    expect(sizeOf(await store.list(draft))).toBeLessThan(19_000 / 4);
  });
});

describe('what somebody does with one', () => {
  it('naming it keeps it, also later; without a name it is what it was', async () => {
    const store = newStore();
    await store.keep(draft, automatic(1));
    const [kept] = (await store.list(draft)) ?? [];
    expect(await store.rename(kept?.id ?? 0, 'Före samrådet')).toBe(true);
    now += 20 * 24 * 60 * minute;
    await store.keep(draft, automatic(2));
    now += minute;
    await store.keep(draft, automatic(3));
    expect(await revisions()).toEqual([3, 2, 1]);
    expect(await store.rename(await idOf('Före samrådet'), '')).toBe(true);
    expect((await store.list(draft))?.map(({ name }) => name)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(await store.rename(4711, 'Ingen')).toBe(false);
  });

  it('a removed one can be put back where it was', async () => {
    const store = newStore();
    for (const name of ['ett', 'två', 'tre']) {
      await store.keep(draft, { reason: 'named', name, assessment: assessmentAt(name.length) });
    }
    const removed = await store.remove(await idOf('två'));
    expect((await store.list(draft))?.map(({ name }) => name)).toEqual(['tre', 'ett']);
    expect(await store.read(removed?.snapshot.id ?? 0)).toEqual({ ok: false, problem: 'gone' });
    expect(removed && (await store.putBack(removed))).toBe(true);
    expect((await store.list(draft))?.map(({ name }) => name)).toEqual(['tre', 'två', 'ett']);
    expect(await store.read(await idOf('två'))).toMatchObject({ ok: true });
  });

  it('a number is never given again, so that a removed one finds its place free', async () => {
    const store = newStore();
    await store.keep(draft, { reason: 'named', name: 'ett', assessment: assessmentAt(1) });
    const first = await idOf('ett');
    const removed = await store.remove(first);
    await store.keep(draft, { reason: 'named', name: 'två', assessment: assessmentAt(2) });
    expect(await idOf('två')).toBeGreaterThan(first);
    expect(removed && (await store.putBack(removed))).toBe(true);
    expect((await store.list(draft))?.map(({ name }) => name)).toEqual(['två', 'ett']);
  });

  it('all of a draft can be removed', async () => {
    const store = newStore();
    await store.keep(draft, automatic(1));
    await store.keep(other, automatic(1));
    expect(await store.removeAll(draft)).toBe(true);
    expect(await store.list(draft)).toEqual([]);
    expect(await store.list(other)).toHaveLength(1);
  });

  it('everybody who shows them is told', async () => {
    const store = newStore();
    let times = 0;
    const stop = store.subscribe(() => times++);
    await store.keep(draft, automatic(1));
    expect(times).toBe(1);
    stop();
    await store.removeAll(draft);
    expect(times).toBe(1);
  });
});

describe('a draft with a passphrase', () => {
  const named = { reason: 'named', name: 'Före mötet', assessment: assessmentAt(4) } as const;

  function sealedStore() {
    const sealing = fakeSealing();
    const store = createSnapshotStore({
      indexedDB: () => factory,
      now: () => new Date(now),
      atRest: sealing.atRest,
    });
    return { ...sealing, store };
  }

  it('its snapshots are sealed, texts and names, and can be read while it is open', async () => {
    const { store, secret, locked } = sealedStore();
    secret.add(draft);
    await store.keep(draft, named);
    const [kept] = (await store.list(draft)) ?? [];
    expect(kept?.name).toBe('Före mötet');
    expect(await store.read(kept?.id ?? 0)).toMatchObject({
      ok: true,
      assessment: assessmentAt(4),
    });

    locked.add(draft);
    expect((await store.list(draft))?.[0]).not.toHaveProperty('name');
    expect(await store.read(kept?.id ?? 0)).toEqual({ ok: false, problem: 'locked' });
    // To a store that cannot open them they are no texts at all.
    expect(await newStore().read(kept?.id ?? 0)).toEqual({ ok: false, problem: 'notOurs' });
    expect((await newStore().list(draft))?.[0]?.name).not.toContain('Före');
  });

  it('what was kept before the passphrase is sealed with it, and opened when it is taken away', async () => {
    const { store, secret } = sealedStore();
    await store.keep(draft, named);
    await store.keep(draft, automatic(5));
    await store.keep(other, automatic(5));
    secret.add(draft);
    expect(await store.reseal(draft)).toBe(true);
    const plain = newStore();
    const ids = (await plain.list(draft))?.map((one) => one.id) ?? [];
    expect(ids).toHaveLength(2);
    for (const one of ids) {
      expect(await plain.read(one)).toEqual({ ok: false, problem: 'notOurs' });
      expect(await store.read(one)).toMatchObject({ ok: true });
    }
    expect((await plain.list(draft))?.[1]?.name).not.toContain('Före');
    expect((await store.list(draft))?.[1]?.name).toBe('Före mötet');

    secret.delete(draft);
    expect(await store.reseal(draft)).toBe(true);
    expect(await plain.read(await idOf('Före mötet'))).toMatchObject({ ok: true });
  });

  it('what cannot be opened is left as it is, and that is said', async () => {
    const { store, secret, locked } = sealedStore();
    secret.add(draft);
    await store.keep(draft, named);
    locked.add(draft);
    expect(await store.reseal(draft)).toBe(false);
    locked.delete(draft);
    expect((await store.list(draft))?.[0]?.name).toBe('Före mötet');
  });
});

describe('where the browser does not keep anything', () => {
  it('nothing rejects, and each answer says so', async () => {
    const store = createSnapshotStore({
      indexedDB: () => {
        throw new DOMException('Access is denied', 'SecurityError');
      },
      now: () => startOfTest,
    });
    expect(await store.keep(draft, automatic(1))).toBe(false);
    expect(store.trouble).toBe('refused');
    expect(await store.list(draft)).toBeUndefined();
    expect(await store.read(1)).toEqual({ ok: false, problem: 'refused' });
    expect(await store.rename(1, 'x')).toBe(false);
    expect(await store.remove(1)).toBeUndefined();
    expect(await store.removeAll(draft)).toBe(false);
    expect(await store.reseal(draft)).toBe(false);
  });

  it('a database that never opens is given up', async () => {
    vi.useFakeTimers();
    vi.spyOn(factory, 'open').mockReturnValue({ addEventListener: () => undefined } as never);
    const kept = newStore().keep(draft, automatic(1));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await kept).toBe(false);
  });

  it('a full disk is told from a refusal, and passes when there is room again', async () => {
    const store = newStore();
    await store.keep(draft, automatic(1));
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    });
    expect(await store.keep(draft, automatic(2))).toBe(false);
    expect(store.trouble).toBe('full');
    expect(await revisions()).toEqual([1]);
    add.mockRestore();
    expect(await store.keep(draft, automatic(3))).toBe(true);
    expect(store.trouble).toBeUndefined();
    expect(await revisions()).toEqual([3, 1]);
  });

  it('a text that was damaged on the disk hides no other', async () => {
    const store = newStore();
    await store.keep(draft, { reason: 'named', name: 'hel', assessment: assessmentAt(1) });
    await store.keep(draft, { reason: 'named', name: 'skadad', assessment: assessmentAt(2) });
    const damaged = await store.remove(await idOf('skadad'));
    if (damaged === undefined) {
      throw new Error('nothing was removed');
    }
    await store.putBack({ ...damaged, packed: damaged.packed.slice(0, 40) });
    expect(await store.read(await idOf('skadad'))).toEqual({ ok: false, problem: 'damaged' });
    expect(await store.read(await idOf('hel'))).toMatchObject({ ok: true });
    expect(await store.keep(draft, automatic(3))).toBe(true);
  });
});
