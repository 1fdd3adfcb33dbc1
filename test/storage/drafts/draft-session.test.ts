import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answers } from '#src/domain/answers.ts';
import type { Assessment } from '#src/domain/assessment.ts';
import { signOff } from '#src/domain/sign-off.ts';
import { DraftSession } from '#src/storage/drafts/draft-session.ts';
import type {
  DraftStore,
  LoadedDraft,
  Save,
  SaveFailure,
} from '#src/storage/drafts/draft-store.ts';
import { createLocalDraftStore } from '#src/storage/drafts/local-draft-store.ts';
import { assessmentAt, FakeStorage, id, idsFrom, startOfTest, titleOf } from '../fakes.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: startOfTest });
});
afterEach(() => {
  vi.useRealTimers();
});

function answersWith(title: string): Answers {
  return { 'case-title': { type: 'text', value: title } };
}

/** A store that writes down what it is given; localStorage answers at once, the journal after `journalTime`. */
class RecordingStore {
  readonly saved: { title: unknown; revision: number; at: number; expected: unknown }[] = [];
  /** Titles the journal has, in the order in which it got them. */
  readonly durable: unknown[] = [];
  journalTime = 20;
  isJournalWorking = true;
  failure: SaveFailure | undefined;
  tries = 0;

  readonly isDurable = true;
  /** What lies there, where a test says that another tab has put it there. */
  lying: LoadedDraft | undefined;

  loadStored(): LoadedDraft | { ok: false } {
    return this.lying ?? { ok: false };
  }

  save(_draft: string, assessment: Assessment, expected?: string | null): Save {
    this.tries++;
    if (this.failure !== undefined) {
      return { ok: false, reason: this.failure };
    }
    const title = titleOf(assessment);
    this.saved.push({ title, revision: assessment.revision, at: Date.now(), expected });
    const durable = new Promise<boolean>((resolve) => {
      setTimeout(() => {
        this.durable.push(title);
        resolve(this.isJournalWorking);
      }, this.journalTime);
    });
    return { ok: true, stored: `text of ${String(title)}`, durable };
  }
}

function begin(draft: Partial<LoadedDraft> = {}) {
  const store = new RecordingStore();
  const session = new DraftSession(
    store as unknown as DraftStore,
    { ok: true, id: id(1), assessment: assessmentAt(5), stored: 'text', isStored: true, ...draft },
    () => new Date(),
  );
  const seen: string[] = [];
  session.subscribe(() => {
    if (seen.at(-1) !== session.getSnapshot().kind) {
      seen.push(session.getSnapshot().kind);
    }
  });
  const write = (title: string) => session.change(answersWith(title));
  return { store, session, seen, write };
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('a session', () => {
  it('begins as saved when the draft was last changed, and saves nothing unasked', async () => {
    const { store, session } = begin();
    expect(session.getSnapshot()).toEqual({
      kind: 'saved',
      at: startOfTest.toISOString(),
      durable: true,
    });
    await pass(60_000);
    await session.flush();
    session.flushSync();
    session.dispose();
    expect(store.tries).toBe(0);
  });

  it('saves a quarter of a second after the first change, once, with a new revision', async () => {
    const { store, session, write } = begin();
    write('a');
    await pass(249);
    write('ab');
    expect(store.saved).toEqual([]);
    await pass(1);
    expect(store.saved).toMatchObject([{ title: 'ab', revision: 6, expected: 'text' }]);
    await pass(60_000);
    expect(store.saved).toHaveLength(1);
    write('abc');
    await pass(250);
    expect(store.saved[1]).toMatchObject({ title: 'abc', revision: 7, expected: 'text of ab' });
    expect(session.assessment).toMatchObject({ revision: 7, answers: answersWith('abc') });
  });

  it('never has more than half a second at stake while somebody types without pause', async () => {
    const { store, write } = begin();
    store.journalTime = 200;
    const typed: string[] = [];
    for (let key = 0; key < 400; key++) {
      typed.push(`${key}`);
      write(`${key}`);
      await pass(30);
      const newest = store.durable.at(-1);
      const atStake =
        newest === undefined ? typed.length : typed.length - 1 - typed.indexOf(`${newest}`);
      expect(atStake * 30).toBeLessThanOrEqual(500);
    }
    expect(store.saved.length).toBeLessThan((400 * 30) / 200);
  });

  it('says saved only when the journal has the newest state', async () => {
    const { session, seen, write } = begin();
    write('a');
    expect(session.getSnapshot()).toEqual({ kind: 'unsaved' });
    await pass(250);
    expect(session.getSnapshot()).toEqual({ kind: 'saving' });
    write('ab');
    await pass(20);
    expect(session.getSnapshot()).toEqual({ kind: 'unsaved' });
    await pass(240);
    expect(session.getSnapshot()).toEqual({ kind: 'saving' });
    await pass(20);
    expect(session.getSnapshot()).toEqual({
      kind: 'saved',
      at: '2026-11-22T13:00:00.520Z',
      durable: true,
    });
    expect(seen).toEqual(['unsaved', 'saving', 'unsaved', 'saving', 'saved']);
  });

  it('says that a saved state is not durable where the journal fails', async () => {
    const { store, session, write } = begin();
    store.isJournalWorking = false;
    write('a');
    await pass(300);
    expect(session.getSnapshot()).toMatchObject({ kind: 'saved', durable: false });
  });

  it('waits for a slow journal and then saves all that came meanwhile', async () => {
    const { store, write } = begin();
    store.journalTime = 1000;
    write('a');
    await pass(250);
    write('ab');
    await pass(900);
    write('abc');
    expect(store.saved).toHaveLength(1);
    await pass(100);
    expect(store.saved.map((save) => save.title)).toEqual(['a', 'abc']);
  });
});

describe('flush', () => {
  it('saves at once and resolves when the state is durable', async () => {
    const { store, session, write } = begin();
    write('a');
    const flushed = session.flush();
    expect(store.saved).toMatchObject([{ title: 'a', at: startOfTest.getTime() }]);
    await pass(20);
    expect(await flushed).toMatchObject({ kind: 'saved', durable: true });
    await pass(1000);
    expect(store.saved).toHaveLength(1);
  });

  it('waits for the save under way when there is nothing new', async () => {
    const { store, session, write } = begin();
    store.journalTime = 500;
    write('a');
    await pass(250);
    const flushed = session.flush();
    expect(session.getSnapshot().kind).toBe('saving');
    await pass(500);
    expect((await flushed).kind).toBe('saved');
    expect(store.saved).toHaveLength(1);
  });

  it('resolves with the failure when the state is refused', async () => {
    const { store, session, write } = begin();
    store.failure = 'full';
    write('a');
    expect(await session.flush()).toEqual({ kind: 'failed', reason: 'full' });
  });

  it('flushSync has saved when it returns, also while another save is under way', async () => {
    const { store, session, write } = begin();
    store.journalTime = 400;
    write('a');
    await pass(250);
    write('ab');
    session.flushSync();
    expect(store.saved.map((save) => save.title)).toEqual(['a', 'ab']);
    await pass(400);
    expect(store.durable).toEqual(['a', 'ab']);
    expect(session.getSnapshot().kind).toBe('saved');
  });

  it('dispose saves, and leaves no timer behind', async () => {
    const { store, session, write } = begin();
    write('a');
    session.dispose();
    expect(store.saved).toMatchObject([{ title: 'a' }]);
    await pass(20);
    expect(vi.getTimerCount()).toBe(0);

    const refused = begin();
    refused.store.failure = 'refused';
    refused.write('a');
    refused.session.dispose();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a save that fails', () => {
  it.each(['full', 'refused', 'invalid'] as const)(
    'says why, keeps the text, and is tried again every five seconds: %s',
    async (reason) => {
      const { store, session, seen, write } = begin();
      store.failure = reason;
      write('a');
      await pass(250);
      expect(session.getSnapshot()).toEqual({ kind: 'failed', reason });
      expect(titleOf(session.assessment)).toBe('a');
      await pass(15_000);
      expect(store.tries).toBe(4);
      expect(seen).toEqual(['unsaved', 'failed']);
      store.failure = undefined;
      await pass(5000);
      expect(store.saved).toMatchObject([{ title: 'a', revision: 6 }]);
      await pass(20);
      expect(session.getSnapshot().kind).toBe('saved');
      expect(vi.getTimerCount()).toBe(0);
    },
  );

  it('is tried again with the next change, and stays failed until one is taken', async () => {
    const { store, session, write } = begin();
    store.failure = 'full';
    write('a');
    await pass(250);
    const failed = session.getSnapshot();
    write('ab');
    expect(session.getSnapshot()).toBe(failed);
    store.failure = undefined;
    await pass(250);
    expect(store.saved).toMatchObject([{ title: 'ab', revision: 7 }]);
  });

  it('does not lose a change that waited for a save under way', async () => {
    const { store, session, write } = begin();
    store.journalTime = 1000;
    write('a');
    await pass(250);
    store.failure = 'full';
    write('ab');
    session.flushSync();
    store.failure = undefined;
    write('abc');
    await pass(1000);
    expect(store.saved.map((save) => save.title)).toEqual(['a', 'abc']);
  });

  it.each(['changedElsewhere', 'signedOff'] as const)(
    'is not tried against what another tab has done until something changes: %s',
    async (reason) => {
      const { store, session, write } = begin();
      store.failure = reason;
      write('a');
      await pass(60_000);
      expect(store.tries).toBe(1);
      expect(session.getSnapshot()).toEqual({ kind: 'failed', reason });
      expect(titleOf(session.assessment)).toBe('a');
    },
  );

  it('is made good for a draft that was loaded without being stored', async () => {
    const { store, session } = begin({ isStored: false, stored: null });
    expect(session.getSnapshot()).toEqual({ kind: 'unsaved' });
    await pass(250);
    expect(store.saved).toMatchObject([{ title: 'state 5', revision: 5, expected: null }]);
    await pass(20);
    expect(session.getSnapshot().kind).toBe('saved');
  });
});

describe('takeIn', () => {
  it('puts what came in the place of what is on the screen, and saves it one revision on', async () => {
    const { store, session, write } = begin();
    write('mine');
    session.flushSync();
    expect([session.generation, session.mode]).toEqual([0, 'writing']);
    const listener = vi.fn();
    session.subscribe(listener);
    session.takeIn(assessmentAt(9, 'both'));
    expect(session.generation).toBe(1);
    expect(listener).toHaveBeenCalled();
    expect(store.saved.at(-1)).toMatchObject({
      title: 'both',
      revision: 10,
      expected: 'text of mine',
    });
    session.takeIn(assessmentAt(2, 'an earlier state'));
    expect(store.saved.at(-1)).toMatchObject({ title: 'an earlier state', revision: 11 });
    await pass(20);
    expect(session.getSnapshot().kind).toBe('saved');
  });

  it('takes the place of what was waiting to be saved, once', async () => {
    const { store, session, write } = begin();
    write('typed');
    session.takeIn(assessmentAt(5, 'merged with what was typed'));
    await pass(1000);
    expect(store.saved.map((save) => save.title)).toEqual(['merged with what was typed']);
  });

  it('keeps on the screen what cannot be saved, and tries again', async () => {
    const { store, session } = begin();
    store.failure = 'full';
    session.takeIn(assessmentAt(9, 'both'));
    expect(session.getSnapshot()).toEqual({ kind: 'failed', reason: 'full' });
    expect(titleOf(session.assessment)).toBe('both');
    store.failure = undefined;
    await pass(5000);
    expect(store.saved).toMatchObject([{ title: 'both', revision: 10 }]);
  });

  it('never touches what is signed off', () => {
    const { store, session } = begin({
      assessment: signOff(assessmentAt(5), '2026-11-22T13:00:00Z'),
    });
    expect(() => session.takeIn(assessmentAt(9))).toThrow();
    const draft = begin();
    expect(() => draft.session.takeIn(signOff(assessmentAt(9), '2026-11-22T13:00:00Z'))).toThrow();
    expect([store.tries, draft.store.tries]).toEqual([0, 0]);
  });
});

describe('what React needs', () => {
  it('snapshots are the same object until they change, and listeners can leave', async () => {
    const { session, write } = begin();
    expect(session.getSnapshot()).toBe(session.getSnapshot());
    expect(session.assessment).toBe(session.assessment);
    const listener = vi.fn();
    const leave = session.subscribe(listener);
    const before = session.assessment;
    write('a');
    expect(listener).toHaveBeenCalledOnce();
    expect(session.assessment).not.toBe(before);
    leave();
    write('b');
    await pass(300);
    expect(listener).toHaveBeenCalledOnce();
  });

  it('the answers it already has are no change', async () => {
    const { store, session } = begin();
    session.change(session.assessment.answers);
    await pass(300);
    expect(store.tries).toBe(0);
  });
});

it('in any order of events, saves in order, loses nothing and never says saved too early', async () => {
  const event = fc.oneof(
    { weight: 4, arbitrary: fc.constant('change' as const) },
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 600 }) },
    { weight: 1, arbitrary: fc.constant('flush' as const) },
    { weight: 1, arbitrary: fc.constant('flushSync' as const) },
    { weight: 1, arbitrary: fc.constantFrom('fail' as const, 'work' as const) },
    { weight: 1, arbitrary: fc.constantFrom('slow' as const, 'fast' as const) },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 5, maxLength: 60 }), async (events) => {
      const { store, session, write } = begin();
      let written = 'state 5';
      const isSaved = () => store.saved.length === 0 || store.saved.at(-1)?.title === written;
      const savedTooEarly: string[] = [];
      session.subscribe(() => {
        const isDurable = (store.durable.at(-1) ?? 'state 5') === written;
        if (session.getSnapshot().kind === 'saved' && !(isSaved() && isDurable)) {
          savedTooEarly.push(written);
        }
      });
      for (const [index, next] of events.entries()) {
        if (next === 'change') {
          written = `text ${index}`;
          write(written);
        } else if (next === 'flush') {
          void session.flush();
        } else if (next === 'flushSync') {
          session.flushSync();
          expect(store.failure !== undefined || isSaved()).toBe(true);
        } else if (next === 'fail' || next === 'work') {
          store.failure = next === 'fail' ? 'full' : undefined;
        } else if (next === 'slow' || next === 'fast') {
          // One time for all journal writes of a test run keeps them in order, as IndexedDB does.
          store.journalTime =
            store.saved.length > 0 ? store.journalTime : next === 'slow' ? 700 : 5;
        } else {
          await pass(next);
        }
        expect(titleOf(session.assessment)).toBe(written);
      }
      store.failure = undefined;
      await pass(10_000);
      expect(session.getSnapshot().kind).toBe('saved');
      expect(titleOf(session.assessment)).toBe(written);
      expect(savedTooEarly).toEqual([]);
      const revisions = store.saved.map((save) => save.revision);
      expect(revisions).toEqual(revisions.toSorted((a, b) => a - b));
      expect(new Set(revisions).size).toBe(revisions.length);
      expect(store.durable).toEqual(store.saved.map((save) => save.title));
    }),
    { numRuns: 200 },
  );
});

describe('with the store of the browser', () => {
  async function computer() {
    const disk = new FakeStorage();
    const databases = new IDBFactory();
    const newId = idsFrom(1);
    const open = async () => {
      const store = createLocalDraftStore({
        storage: disk.source,
        indexedDB: () => databases,
        now: () => new Date(),
        newId,
      });
      await store.open();
      return store;
    };
    const sessionOf = (store: DraftStore, draft: string) => {
      const loaded = store.load(draft);
      if (loaded === undefined || !loaded.ok) {
        throw new Error('no draft');
      }
      return new DraftSession(store, loaded, () => new Date());
    };
    return { disk, open, sessionOf };
  }

  it('everything typed is there after localStorage was lost', async () => {
    const { disk, open, sessionOf } = await computer();
    const store = await open();
    const draft = store.create(assessmentAt(0), null);
    const session = sessionOf(store, draft);
    for (let key = 1; key <= 50; key++) {
      session.change(answersWith('x'.repeat(key)));
      await pass(40);
    }
    await pass(250);
    expect(await session.flush()).toMatchObject({ kind: 'saved', durable: true });
    disk.items.clear();
    const again = sessionOf(await open(), draft);
    expect(titleOf(again.assessment)).toBe('x'.repeat(50));
  });

  it('a page that closes has saved into localStorage before it is gone', async () => {
    const { open, sessionOf } = await computer();
    const store = await open();
    const draft = store.create(assessmentAt(0), null);
    const session = sessionOf(store, draft);
    session.change(answersWith('last words'));
    session.flushSync();
    expect(titleOf(sessionOf(await open(), draft).assessment)).toBe('last words');
  });

  it('two tabs with the same draft: the second to write is told, and both texts live', async () => {
    const { open, sessionOf } = await computer();
    const [storeA, storeB] = [await open(), await open()];
    const draft = storeA.create(assessmentAt(0), null);
    const [a, b] = [sessionOf(storeA, draft), sessionOf(storeB, draft)];
    a.change(answersWith('from a'));
    await a.flush();
    b.change(answersWith('from b'));
    expect(await b.flush()).toEqual({ kind: 'failed', reason: 'changedElsewhere' });
    a.change(answersWith('from a again'));
    expect(await a.flush()).toMatchObject({ kind: 'saved' });
    expect(titleOf(b.assessment)).toBe('from b');
    expect(titleOf(sessionOf(await open(), draft).assessment)).toBe('from a again');
  });

  it('a full localStorage is told, the text goes on to the next page, and is stored when there is room', async () => {
    const { disk, open, sessionOf } = await computer();
    const store = await open();
    const draft = store.create(assessmentAt(0), null);
    const session = sessionOf(store, draft);
    disk.faults = { writeError: 'QuotaExceededError' };
    session.change(answersWith('much'));
    // The journal has taken it: safe, but not where it should be.
    const inReserve = { kind: 'reserve', reason: 'full' };
    expect(await session.flush()).toEqual(inReserve);
    expect([session.putAway(), store.putAway()]).toEqual([true, true]);
    session.dispose();

    const next = sessionOf(await open(), draft);
    expect(titleOf(next.assessment)).toBe('much');
    await pass(250);
    expect(await next.flush()).toEqual(inReserve);
    disk.faults = {};
    await pass(5000);
    expect(await next.flush()).toMatchObject({ kind: 'saved', durable: true });
    expect(titleOf(sessionOf(await open(), draft).assessment)).toBe('much');
  });
});
