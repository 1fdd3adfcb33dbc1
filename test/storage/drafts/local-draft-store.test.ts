import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeAssessmentFile } from '#src/domain/assessment-file/write.ts';
import type { Save } from '#src/storage/drafts/draft-store.ts';
import { createLocalDraftStore } from '#src/storage/drafts/local-draft-store.ts';
import { assessmentAt, FakeStorage, id, idsFrom, startOfTest, titleOf } from '../fakes.ts';

const textKeyOf = (draft: string) => `barnrattsprovning:draft:${draft}`;
const notesKeyOf = (draft: string) => `barnrattsprovning:draft-notes:${draft}`;

/** A computer: its disk outlives the pages opened on it. */
let disk: FakeStorage;
let databases: IDBFactory;
let clock: Date;
let newId: () => string;

beforeEach(() => {
  disk = new FakeStorage();
  databases = new IDBFactory();
  clock = startOfTest;
  newId = idsFrom(1);
});
afterEach(() => {
  vi.restoreAllMocks();
});

function unopened(indexedDB: () => IDBFactory = () => databases) {
  return createLocalDraftStore({ storage: disk.source, indexedDB, now: () => clock, newId });
}

async function opened(indexedDB?: () => IDBFactory) {
  const store = unopened(indexedDB);
  await store.open();
  return store;
}

function noDatabases(): IDBFactory {
  throw new DOMException('denied', 'SecurityError');
}

function loaded(store: ReturnType<typeof unopened>, draft: string) {
  const found = store.load(draft);
  if (found === undefined || !found.ok) {
    throw new Error(`draft ${draft} is not there`);
  }
  return found;
}

async function durable(save: Save): Promise<boolean> {
  if (!save.ok) {
    throw new Error(`not saved: ${save.reason}`);
  }
  return save.durable;
}

describe('a draft', () => {
  it('is stored as the text of its file, under a key of its own', async () => {
    const store = await opened();
    const first = store.create(assessmentAt(0, 'first'), null);
    const second = store.create(assessmentAt(0, 'second'), null);
    expect(first).not.toBe(second);
    expect(Object.fromEntries(disk.items)).toEqual({
      [textKeyOf(first)]: writeAssessmentFile(assessmentAt(0, 'first')),
      [textKeyOf(second)]: writeAssessmentFile(assessmentAt(0, 'second')),
    });
  });

  it('is there after a restart', async () => {
    const draft = (await opened()).create(assessmentAt(3), null);
    const again = await opened();
    expect(loaded(again, draft)).toEqual({
      ok: true,
      id: draft,
      assessment: assessmentAt(3),
      stored: writeAssessmentFile(assessmentAt(3)),
      isStored: true,
    });
    expect(again.load(id(99))).toBeUndefined();
  });

  it('is durable once the journal has it', async () => {
    const store = await opened();
    expect(store.isDurable).toBe(true);
    expect(await durable(store.save(id(1), assessmentAt(1)))).toBe(true);
    // The browser is killed: localStorage never reached the disk.
    disk.items.clear();
    const again = unopened();
    expect(await again.open()).toEqual([id(1)]);
    expect(loaded(again, id(1)).assessment).toEqual(assessmentAt(1));
  });

  it('comes back as it was last saved, when localStorage on the disk is older', async () => {
    const store = await opened();
    for (const revision of [1, 2, 3]) {
      await durable(store.save(id(1), assessmentAt(revision)));
    }
    disk.items.set(textKeyOf(id(1)), writeAssessmentFile(assessmentAt(1)));
    expect(loaded(await opened(), id(1)).assessment).toEqual(assessmentAt(3));
  });

  it('is served by localStorage alone where IndexedDB is refused', async () => {
    const store = await opened(noDatabases);
    expect(store.isDurable).toBe(false);
    expect(await durable(store.save(id(1), assessmentAt(1)))).toBe(false);
    expect(loaded(await opened(noDatabases), id(1)).assessment).toEqual(assessmentAt(1));
  });

  it('is not saved in a form that could not be read again', async () => {
    const store = await opened();
    await durable(store.save(id(1), assessmentAt(1)));
    const broken = {
      ...assessmentAt(2),
      answers: { 'case-started-on': { type: 'date' as const, value: 'igår' } },
    };
    expect(store.save(id(1), broken)).toEqual({ ok: false, reason: 'invalid' });
    expect(loaded(store, id(1)).assessment).toEqual(assessmentAt(1));
  });
});

describe('two tabs', () => {
  it('do not write over each other’s text', async () => {
    const mine = await opened();
    const theirs = await opened();
    const draft = mine.create(assessmentAt(1), null);
    const seen = loaded(mine, draft).stored;
    await durable(theirs.save(draft, assessmentAt(2, 'theirs'), loaded(theirs, draft).stored));

    expect(mine.save(draft, assessmentAt(2, 'mine'), seen)).toEqual({
      ok: false,
      reason: 'changedElsewhere',
    });
    expect(disk.items.get(textKeyOf(draft))).toBe(writeAssessmentFile(assessmentAt(2, 'theirs')));
    // Mine is not lost while this page lives, and does not win by being opened again.
    const kept = loaded(mine, draft);
    expect(titleOf(kept.assessment)).toBe('mine');
    expect(kept.isStored).toBe(false);
    expect(mine.save(draft, assessmentAt(3, 'mine'), kept.stored)).toMatchObject({ ok: false });
    // A fresh page sees theirs.
    expect(titleOf(loaded(await opened(), draft).assessment)).toBe('theirs');
  });

  it('keep what is being written when the other removes the draft', async () => {
    const mine = await opened();
    const draft = mine.create(assessmentAt(1), null);
    const seen = loaded(mine, draft).stored;
    await (await opened()).remove(draft);
    await durable(mine.save(draft, assessmentAt(2), seen));
    expect(loaded(await opened(), draft).assessment).toEqual(assessmentAt(2));
  });
});

describe('localStorage that refuses', () => {
  it.each([
    ['it is full', { writeError: 'QuotaExceededError' }, 'full'],
    ['it is not allowed', { writeError: 'SecurityError' }, 'refused'],
    ['it forgets', { forgetful: true }, 'refused'],
    ['it is blocked', { blocked: true }, 'refused'],
    ['it cannot be read', { unreadable: true }, 'refused'],
  ] as const)('never says saved, and loses nothing: %s', async (_, faults, reason) => {
    const store = await opened();
    await durable(store.save(id(1), assessmentAt(1)));
    disk.faults = faults;
    const save = store.save(id(1), assessmentAt(2));
    expect(save).toMatchObject({ ok: false, reason });
    expect(loaded(store, id(1))).toMatchObject({ assessment: assessmentAt(2), isStored: false });
    expect(store.list()).toMatchObject([{ id: id(1), title: 'state 2', isStored: false }]);
    expect(store.rawText(id(1))).toBe(writeAssessmentFile(assessmentAt(2)));

    // The journal took it: a new page has it, whether or not localStorage works again.
    await (save.ok ? save.durable : save.reserve);
    expect(loaded(await opened(), id(1)).assessment).toEqual(assessmentAt(2));
    disk.faults = {};
    expect(loaded(await opened(), id(1))).toMatchObject({
      assessment: assessmentAt(2),
      isStored: true,
    });
  });

  it('keeps a new draft in memory, and stores it when there is room again', async () => {
    const store = await opened(noDatabases);
    disk.faults = { writeError: 'QuotaExceededError' };
    const draft = store.create(assessmentAt(0, 'new'), null);
    const { assessment, stored, isStored } = loaded(store, draft);
    expect([titleOf(assessment), stored, isStored]).toEqual(['new', null, false]);
    disk.faults = {};
    expect(store.save(draft, assessment, stored).ok).toBe(true);
    expect(store.list()).toMatchObject([{ id: draft, isStored: true }]);
    expect(disk.items.has(textKeyOf(draft))).toBe(true);
  });

  it('sets a text that it cannot let go of aside once, however often the app is started', async () => {
    const store = await opened();
    const draft = store.create(assessmentAt(3), null);
    await store.settled();
    disk.items.set(textKeyOf(draft), '{"damaged"');
    disk.faults = { writeError: 'QuotaExceededError' };
    for (let start = 0; start < 3; start++) {
      const again = await opened();
      expect(titleOf(loaded(again, draft).assessment)).toBe('state 3');
      expect(await again.setAside.list()).toMatchObject([{ draftId: draft, text: '{"damaged"' }]);
    }
    // Another damage is another text.
    disk.items.set(textKeyOf(draft), '{"damaged anew"');
    expect(await (await opened()).setAside.list()).toHaveLength(2);
  });

  it('fails one write of many and takes the next', async () => {
    const store = await opened();
    disk.faults = { writeError: 'QuotaExceededError', failsAt: (write) => write === 3 };
    const results: boolean[] = [];
    for (const revision of [1, 2, 3, 4]) {
      const save = store.save(id(1), assessmentAt(revision));
      await (save.ok ? save.durable : save.reserve);
      results.push(save.ok);
    }
    expect(results).toEqual([true, true, false, true]);
    expect(loaded(store, id(1))).toMatchObject({ assessment: assessmentAt(4), isStored: true });
  });

  it('lets a draft that lives in memory be removed, and brought back', async () => {
    disk.faults = { blocked: true };
    const store = await opened();
    const draft = store.create(assessmentAt(0), null);
    const removed = await store.remove(draft);
    expect(store.list()).toEqual([]);
    expect(removed && store.restore(removed)).toMatchObject({ ok: false, reason: 'refused' });
    expect(store.list()).toMatchObject([{ id: draft, isStored: false }]);
    await store.remove(draft);
    disk.faults = {};
    expect((await opened()).list()).toEqual([]);
  });
});

it('a name that cannot be stored changes nothing, now or after a restart', async () => {
  const store = await opened();
  const draft = store.create(assessmentAt(4, 'as it was'), null);
  const before = store.list();
  disk.faults = { writeError: 'QuotaExceededError' };
  expect(store.rename(draft, 'new')).toEqual({ ok: false, reason: 'full' });
  expect(store.list()).toEqual(before);
  disk.faults = {};
  expect((await opened()).list()).toEqual(before);
});

describe('the list', () => {
  it('has title, progress, change and file, latest change first', async () => {
    const store = await opened();
    const older = { ...assessmentAt(4, 'older'), changedAt: '2026-11-20T09:00:00.000Z' };
    const newer = {
      ...assessmentAt(1, ''),
      answers: { 'assessed-question': { type: 'text' as const, value: 'Bör den stängas?' } },
    };
    const [a, b] = [store.create(older, null), store.create(newer, null)];
    clock = new Date('2026-11-22T15:00:00.000Z');
    store.markSavedToFile(a, assessmentAt(4));
    expect(store.list()).toEqual([
      {
        id: b,
        title: '',
        progress: { isNeeded: true, complete: 1, total: 15 },
        assessmentId: newer.id,
        version: 1,
        changedAt: startOfTest.toISOString(),
        isFileCurrent: false,
        needsFile: false,
        isStored: true,
      },
      {
        id: a,
        title: 'older',
        progress: { isNeeded: true, complete: 0, total: 15 },
        assessmentId: older.id,
        version: 1,
        changedAt: '2026-11-20T09:00:00.000Z',
        savedToFileAt: '2026-11-22T15:00:00.000Z',
        isFileCurrent: true,
        needsFile: false,
        isStored: true,
      },
    ]);
    store.save(a, assessmentAt(5, 'older'));
    expect(store.list().find((draft) => draft.id === a)).toMatchObject({ isFileCurrent: false });
  });

  it('has drafts that cannot be read last, untouched, with their text at hand', async () => {
    const unreadable = {
      [id(11)]: ['damaged', writeAssessmentFile(assessmentAt(1)).slice(0, 200)],
      [id(12)]: ['tooNew', '{"format":"barnrattsprovning","formatVersion":999}'],
      [id(13)]: ['notOurs', '<script>alert(1)</script>'],
    } as const;
    for (const [draft, [, text]] of Object.entries(unreadable)) {
      disk.items.set(textKeyOf(draft), text);
    }
    disk.items.set('barnrattsprovning:language', 'sv').set('another app', '{}');
    const store = await opened();
    const readable = store.create(assessmentAt(1), null);
    expect(store.list().map((draft) => [draft.id, draft.problem])).toEqual([
      [readable, undefined],
      ...Object.entries(unreadable).map(([draft, [problem]]) => [draft, problem]),
    ]);
    for (const [draft, [problem, text]] of Object.entries(unreadable)) {
      expect(store.load(draft)).toEqual({ ok: false, problem });
      expect(store.rawText(draft)).toBe(text);
      expect(store.rename(draft, 'x')).toEqual({ ok: false, reason: 'unreadable' });
      expect(store.duplicate(draft, 'x')).toBeUndefined();
      expect(disk.items.get(textKeyOf(draft))).toBe(text);
    }
  });

  it('says so where the browser refuses to read', async () => {
    const store = await opened();
    const draft = store.create(assessmentAt(1), null);
    disk.faults = { unreadable: true };
    expect(store.list()).toEqual([{ id: draft, problem: 'refused' }]);
    expect(store.load(draft)).toEqual({ ok: false, problem: 'refused' });
    expect(store.rawText(draft)).toBeUndefined();
  });

  it('does not stumble over notes that are damaged', async () => {
    const store = await opened();
    const draft = store.create(assessmentAt(1), null);
    for (const notes of ['', '{', 'null', '{"savedToFileAt":"igår","savedToFileRevision":1}']) {
      disk.items.set(notesKeyOf(draft), notes);
      expect(store.list()).toMatchObject([{ id: draft, isFileCurrent: false }]);
    }
  });
});

describe('what can be done with a draft', () => {
  it('rename gives a new title and revision, safe in the journal', async () => {
    const store = await opened();
    const draft = store.create(assessmentAt(4), null);
    clock = new Date('2026-11-23T08:00:00.000Z');
    expect(await durable(store.rename(draft, 'Nytt namn'))).toBe(true);
    disk.items.clear();
    const { assessment } = loaded(await opened(), draft);
    expect(titleOf(assessment)).toBe('Nytt namn');
    expect(assessment).toMatchObject({ revision: 5, changedAt: '2026-11-23T08:00:00.000Z' });
  });

  it('duplicate makes a draft of its own of the same prövning', async () => {
    const store = await opened();
    const draft = store.create(assessmentAt(4), null);
    store.markSavedToFile(draft, assessmentAt(4));
    const copy = store.duplicate(draft, 'Kopia') ?? '';
    expect(copy).not.toBe(draft);
    expect(titleOf(loaded(store, copy).assessment)).toBe('Kopia');
    expect(loaded(store, copy).assessment.id).toBe(assessmentAt(4).id);
    expect(loaded(store, draft).assessment).toEqual(assessmentAt(4));
    const listed = store.list().find((listing) => listing.id === copy);
    expect(listed).not.toHaveProperty('savedToFileAt');
    expect(store.duplicate(id(99), 'Kopia')).toBeUndefined();
  });

  it('remove takes draft, notes and journal entry away; restore brings all of it back', async () => {
    const store = await opened();
    const draft = store.create(assessmentAt(4), null);
    store.markSavedToFile(draft, assessmentAt(4));
    const before = store.list();
    const removed = await store.remove(draft);
    expect(disk.items.size).toBe(0);
    expect(store.load(draft)).toBeUndefined();
    expect((await opened()).list()).toEqual([]);

    if (removed === undefined) {
      throw new Error('not removed');
    }
    expect(await durable(store.restore(removed))).toBe(true);
    expect(store.list()).toEqual(before);
    disk.items.clear();
    expect(loaded(await opened(), draft).assessment).toEqual(assessmentAt(4));
  });

  it('remove and restore keep the text of a draft that cannot be read', async () => {
    const text = writeAssessmentFile(assessmentAt(1)).slice(0, 150);
    disk.items.set(textKeyOf(id(11)), text);
    const store = await opened();
    const removed = await store.remove(id(11));
    expect(removed).toEqual({ id: id(11), text, notes: null });
    expect(removed && store.restore(removed)).toMatchObject({ ok: true });
    expect(disk.items.get(textKeyOf(id(11)))).toBe(text);
  });

  it('remove leaves everything as it is where the journal would bring the draft back', async () => {
    const store = await opened();
    const draft = store.create(assessmentAt(4), null);
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('disk fault', 'UnknownError');
    });
    expect(await store.remove(draft)).toBeUndefined();
    expect(loaded(store, draft).assessment).toEqual(assessmentAt(4));
  });

  it('remove of nothing is nothing', async () => {
    expect(await (await opened()).remove(id(99))).toBeUndefined();
  });
});

it.each([
  ['with a journal', () => databases],
  ['without one', noDatabases],
])('writes as much for one draft among two hundred as for one alone: %s', async (_, indexedDB) => {
  const store = await opened(indexedDB);
  for (let index = 0; index < 200; index++) {
    store.create(assessmentAt(0, `${index}`), null);
  }
  await durable(store.save(id(7), assessmentAt(1)));
  const written: string[] = [];
  vi.spyOn(disk, 'setItem').mockImplementation((key, value) => {
    written.push(key);
    disk.items.set(key, value);
  });
  store.save(id(7), assessmentAt(2));
  const swap = `barnrattsprovning:draft-swap:${id(7)}`;
  expect(written).toEqual([...(store.isDurable ? [] : [swap]), textKeyOf(id(7))]);
});
