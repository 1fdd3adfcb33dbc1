import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answers } from '#src/domain/answers.ts';
import { writeAssessmentFile } from '#src/domain/assessment-file/write.ts';
import { bumped } from '#src/domain/lineage.ts';
import { isSignedOff, newVersion, signOff } from '#src/domain/sign-off.ts';
import { textKey } from '#src/storage/drafts/draft-keys.ts';
import { DraftSession } from '#src/storage/drafts/draft-session.ts';
import type { DraftStore } from '#src/storage/drafts/draft-store.ts';
import { createLocalDraftStore } from '#src/storage/drafts/local-draft-store.ts';
import { assessmentAt, FakeStorage, id, idsFrom, startOfTest, titleOf } from '../fakes.ts';

const now = startOfTest.toISOString();

let disk: FakeStorage;
let databases: IDBFactory;
let newId: () => string;

beforeEach(() => {
  disk = new FakeStorage();
  databases = new IDBFactory();
  newId = idsFrom(1);
});

async function opened(indexedDB: () => IDBFactory = () => databases): Promise<DraftStore> {
  const sources = { storage: disk.source, indexedDB, now: () => startOfTest, newId };
  const store = createLocalDraftStore(sources);
  await store.open();
  return store;
}

function loaded(store: DraftStore, draft: string) {
  const found = store.load(draft);
  if (found === undefined || !found.ok) {
    throw new Error(`draft ${draft} is not there`);
  }
  return found;
}

function sessionOf(store: DraftStore, draft: string): DraftSession {
  return new DraftSession(store, loaded(store, draft), () => startOfTest);
}

function answersWith(title: string): Answers {
  return { 'case-title': { type: 'text', value: title } };
}

const signedOff = bumped(signOff(assessmentAt(4), now), id(0));
const signedOffText = writeAssessmentFile(signedOff);

describe('signing off an open draft', () => {
  it('takes what was written last with it, durably, and tells', async () => {
    const store = await opened();
    const draft = store.create(assessmentAt(4), null);
    const session = sessionOf(store, draft);
    const told = vi.fn();
    session.subscribe(told);
    session.change(answersWith('last words'));
    expect(await session.signOff()).toEqual({ ok: true, durable: true });
    expect(session.assessment).toMatchObject({ signedOffAt: now, version: 1, revision: 6 });
    expect(titleOf(session.assessment)).toBe('last words');
    expect(session.getSnapshot()).toEqual({ kind: 'saved', at: now, durable: true });
    expect(told).toHaveBeenCalled();
    // The browser is killed: localStorage never reached the disk.
    disk.items.clear();
    expect(loaded(await opened(), draft).assessment).toEqual(session.assessment);
  });

  it('ends what the session saves, whatever the page says afterwards', async () => {
    const store = await opened();
    const draft = store.create(assessmentAt(4), null);
    const session = sessionOf(store, draft);
    await session.signOff();
    const { assessment } = session;
    const text = disk.items.get(textKey(draft));
    session.change(answersWith('too late'));
    expect((await session.flush()).kind).toBe('saved');
    session.flushSync();
    session.dispose();
    expect(session.assessment).toBe(assessment);
    expect(disk.items.get(textKey(draft))).toBe(text);
  });

  it('is done once, however often it is asked for', async () => {
    const store = await opened();
    const session = sessionOf(store, store.create(assessmentAt(4), null));
    const results = await Promise.all([session.signOff(), session.signOff()]);
    expect(results).toEqual([
      { ok: true, durable: true },
      { ok: true, durable: true },
    ]);
    expect(session.assessment.revision).toBe(5);
  });

  it('holds without a journal, and says that it is less safe', async () => {
    const store = await opened(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const draft = store.create(assessmentAt(4), null);
    expect(await sessionOf(store, draft).signOff()).toEqual({ ok: true, durable: false });
    expect(isSignedOff(loaded(store, draft).assessment)).toBe(true);
  });

  it.each([
    ['full', { writeError: 'QuotaExceededError' }],
    ['refused', { writeError: 'SecurityError' }],
    ['refused', { forgetful: true }],
    ['refused', { blocked: true }],
  ] as const)('changes nothing where the browser answers %s', async (reason, faults) => {
    const store = await opened();
    const draft = store.create(assessmentAt(4), null);
    const session = sessionOf(store, draft);
    disk.faults = faults;
    expect(await session.signOff()).toEqual({ ok: false, reason });
    expect(session.assessment).toEqual(assessmentAt(4));
    expect(await session.flush()).toMatchObject({ kind: 'saved' });
    disk.faults = {};
    expect(loaded(await opened(), draft).assessment).toEqual(assessmentAt(4));
    // The draft can be written on, and signed off when there is room.
    session.change(answersWith('more'));
    expect(await session.signOff()).toEqual({ ok: true, durable: true });
    expect(titleOf(loaded(await opened(), draft).assessment)).toBe('more');
  });

  it('changes nothing where the last words could not be saved', async () => {
    const store = await opened();
    const session = sessionOf(store, store.create(assessmentAt(4), null));
    disk.faults = { writeError: 'QuotaExceededError' };
    session.change(answersWith('last words'));
    expect(await session.signOff()).toEqual({ ok: false, reason: 'full' });
    expect(isSignedOff(session.assessment)).toBe(false);
    expect(titleOf(session.assessment)).toBe('last words');
    session.dispose();
  });

  it('is refused where another tab has changed the draft', async () => {
    const store = await opened();
    const draft = store.create(assessmentAt(4), null);
    const [mine, theirs] = [sessionOf(store, draft), sessionOf(await opened(), draft)];
    theirs.change(answersWith('theirs'));
    await theirs.flush();
    expect(await mine.signOff()).toEqual({ ok: false, reason: 'changedElsewhere' });
    expect(titleOf(loaded(await opened(), draft).assessment)).toBe('theirs');
    expect(isSignedOff(loaded(await opened(), draft).assessment)).toBe(false);
  });
});

describe('a signed-off draft', () => {
  it.each([
    ['unasked', undefined],
    ['by somebody who has read it', signedOffText],
    ['by somebody who has read the draft', writeAssessmentFile(assessmentAt(4))],
    ['by somebody who expects none', null],
  ])('is never written over: %s', async (_, expected) => {
    const store = await opened();
    const draft = store.create(signedOff, null);
    const refused = { ok: false, reason: 'signedOff' };
    expect(store.save(draft, assessmentAt(9), expected)).toEqual(refused);
    expect(store.save(draft, newVersion(signedOff, now), expected)).toEqual(refused);
    const later = signOff(assessmentAt(9), now);
    expect(store.save(draft, later, expected)).toEqual(refused);
    expect(store.signOff(draft, later, expected ?? null)).toEqual(refused);
    expect(disk.items.get(textKey(draft))).toBe(signedOffText);
    const again = await opened();
    expect(loaded(again, draft).assessment).toEqual(signedOff);
    expect(again.list()).toHaveLength(1);
  });

  it('may be saved again as it is', async () => {
    const store = await opened();
    const draft = store.create(signedOff, null);
    expect(store.save(draft, signedOff)).toMatchObject({ ok: true, stored: signedOffText });
  });

  it('keeps its title', async () => {
    const store = await opened();
    const draft = store.create(signedOff, null);
    expect(store.rename(draft, 'Nytt')).toEqual({ ok: false, reason: 'signedOff' });
    expect(disk.items.get(textKey(draft))).toBe(signedOffText);
  });

  it('is duplicated as a new version to write on', async () => {
    const store = await opened();
    const draft = store.create(signedOff, null);
    const copy = store.duplicate(draft, 'Nästa') ?? '';
    const { assessment } = loaded(store, copy);
    expect(titleOf(assessment)).toBe('Nästa');
    expect(assessment).toMatchObject({
      id: signedOff.id,
      version: 2,
      formerVersion: { number: 1, signedOffAt: now },
    });
    expect(isSignedOff(assessment)).toBe(false);
    expect(store.save(copy, assessmentAt(99))).toMatchObject({ ok: true });
    expect(loaded(store, draft).assessment).toEqual(signedOff);
  });

  it('is listed with its version, beside the one that was made from it', async () => {
    const store = await opened();
    const draft = store.create(signedOff, null);
    const copy = store.duplicate(draft, 'Nästa') ?? '';
    const listed = new Map(store.list().map((listing) => [listing.id, listing]));
    expect(listed.get(draft)).toMatchObject({
      assessmentId: signedOff.id,
      version: 1,
      signedOffAt: now,
    });
    expect(listed.get(draft)).not.toHaveProperty('formerVersion');
    expect(listed.get(copy)).toMatchObject({
      assessmentId: signedOff.id,
      version: 2,
      formerVersion: { number: 1, signedOffAt: now },
    });
    expect(listed.get(copy)).not.toHaveProperty('signedOffAt');
  });

  it('that only memory has is not written over either', async () => {
    const store = await opened();
    disk.faults = { writeError: 'QuotaExceededError' };
    const draft = store.create(signedOff, null);
    expect(store.save(draft, assessmentAt(9))).toEqual({ ok: false, reason: 'signedOff' });
    disk.faults = {};
    expect(store.save(draft, assessmentAt(9))).toEqual({ ok: false, reason: 'signedOff' });
    expect(loaded(store, draft).assessment).toEqual(signedOff);
    // A session of it brings it to the disk.
    const session = sessionOf(store, draft);
    expect(await session.flush()).toMatchObject({ kind: 'saved' });
    expect(disk.items.get(textKey(draft))).toBe(signedOffText);
  });

  it('can be removed and brought back', async () => {
    const store = await opened();
    const draft = store.create(signedOff, null);
    const removed = await store.remove(draft);
    expect(removed && store.restore(removed)).toMatchObject({ ok: true });
    expect(disk.items.get(textKey(draft))).toBe(signedOffText);
  });

  it('is told from a new version of it without being read, since every save asks', async () => {
    const store = await opened();
    const draft = store.duplicate(store.create(signedOff, null), 'Nästa') ?? '';
    const next = loaded(store, draft).assessment;
    const parse = vi.spyOn(JSON, 'parse');
    expect(store.save(draft, { ...next, revision: next.revision + 1 })).toMatchObject({ ok: true });
    expect(parse).not.toHaveBeenCalled();
    parse.mockRestore();
  });

  it('is not mistaken: a draft whose words speak of signing off is still a draft', async () => {
    const store = await opened();
    const draft = store.create(assessmentAt(1, '"signedOffAt":"2026-11-22T13:00:00.000Z"'), null);
    expect(store.save(draft, assessmentAt(2))).toMatchObject({ ok: true });
  });
});

describe('a tab that has not seen the sign-off', () => {
  it('is told, changes nothing, and what it had not saved becomes a draft of the next version', async () => {
    const store = await opened();
    const draft = store.create(assessmentAt(4), null);
    const [signing, stale] = [sessionOf(store, draft), sessionOf(await opened(), draft)];
    await signing.signOff();
    stale.change(answersWith('unaware'));
    expect(await stale.flush()).toMatchObject({ kind: 'saved' });
    expect(stale.assessment).toEqual(signing.assessment);
    const own = stale.news?.kind === 'movedOn' ? stale.news : undefined;
    expect(own?.version).toBe(2);
    const next = loaded(await opened(), own?.draftId ?? '').assessment;
    expect(titleOf(next)).toBe('unaware');
    expect(next).toMatchObject({ version: 2, formerVersion: { number: 1 } });
    expect(isSignedOff(next)).toBe(false);
    stale.dispose();
    expect(loaded(await opened(), draft).assessment).toEqual(signing.assessment);
    // Nor does it in the journal, should localStorage be lost.
    disk.items.clear();
    expect(loaded(await opened(), draft).assessment).toEqual(signing.assessment);
  });

  it('cannot undo it through the journal where the browser hides localStorage from it', async () => {
    const store = await opened();
    const draft = store.create(assessmentAt(4), null);
    const [signing, stale] = [sessionOf(store, draft), sessionOf(await opened(), draft)];
    await signing.signOff();
    disk.faults = { unreadable: true };
    stale.change(answersWith('unaware'));
    expect(await stale.flush()).toMatchObject({ kind: 'reserve', reason: 'refused' });
    stale.dispose();
    disk.faults = {};
    const again = await opened();
    expect(loaded(again, draft).assessment).toEqual(signing.assessment);
    const other = again.list().find((listing) => listing.id !== draft);
    expect(titleOf(loaded(again, other?.id ?? '').assessment)).toBe('unaware');
    expect((await opened()).list()).toHaveLength(2);
  });
});

it('in any order of events of two tabs, what was signed off stays as it was', async () => {
  const tab = fc.constantFrom(0, 1);
  const event = fc.oneof(
    { weight: 4, arbitrary: fc.tuple(fc.constant('change' as const), tab) },
    { weight: 3, arbitrary: fc.tuple(fc.constant('flush' as const), tab) },
    { weight: 1, arbitrary: fc.tuple(fc.constant('signOff' as const), tab) },
    { weight: 1, arbitrary: fc.tuple(fc.constant('reload' as const), tab) },
    { weight: 1, arbitrary: fc.tuple(fc.constant('fault' as const), tab) },
    { weight: 1, arbitrary: fc.tuple(fc.constant('work' as const), tab) },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 4, maxLength: 30 }), async (events) => {
      disk = new FakeStorage();
      databases = new IDBFactory();
      const first = await opened();
      const draft = first.create(assessmentAt(4), null);
      const sessions = [sessionOf(first, draft), sessionOf(await opened(), draft)];
      const signed = new Set<string>();
      for (const [index, [kind, number]] of events.entries()) {
        const session = sessions[number];
        if (kind === 'change') {
          session?.change(answersWith(`text ${index}`));
        } else if (kind === 'flush') {
          await session?.flush();
        } else if (kind === 'signOff') {
          if ((await session?.signOff())?.ok) {
            signed.add(disk.items.get(textKey(draft)) ?? '');
          }
        } else if (kind === 'reload') {
          disk.faults = {};
          session?.dispose();
          sessions[number] = sessionOf(await opened(), draft);
        } else {
          disk.faults = kind === 'fault' ? { writeError: 'QuotaExceededError' } : {};
        }
        expect(signed.size).toBeLessThanOrEqual(1);
      }
      disk.faults = {};
      for (const session of sessions) {
        session.dispose();
      }
      for (const text of signed) {
        expect(disk.items.get(textKey(draft))).toBe(text);
        disk.items.clear();
        expect(writeAssessmentFile(loaded(await opened(), draft).assessment)).toBe(text);
      }
    }),
    { numRuns: 60 },
  );
});

describe('a draft of format 1', () => {
  // As the app wrote it before anything could be signed off.
  const oldText = (revision: number, title: string) =>
    `{"format":"barnrattsprovning","formatVersion":1,"assessment":{"answers":{"case-title":{"type":"text","value":"${title}"}},"changedAt":"2026-11-22T13:04:00.000Z","createdAt":"2026-11-22T13:03:00.000Z","id":"5b3f3c1e-3f0a-4c62-9d7e-0a4b2f1c9e11","questionnaire":"barnrattsprovning","revision":${revision}}}`;

  it('opens, is written on and is then kept in the new format', async () => {
    disk.items.set(textKey(id(50)), oldText(17, 'Ekdalen'));
    const store = await opened();
    expect(store.list()).toMatchObject([{ id: id(50), title: 'Ekdalen', version: 1 }]);
    const session = sessionOf(store, id(50));
    expect(session.assessment).toMatchObject({ version: 1, revision: 17 });
    // To look at it is not to change it.
    await session.flush();
    expect(disk.items.get(textKey(id(50)))).toBe(oldText(17, 'Ekdalen'));
    session.change(answersWith('Ekdalen igen'));
    expect(await session.flush()).toMatchObject({ kind: 'saved', durable: true });
    expect(disk.items.get(textKey(id(50)))).toContain('"formatVersion":3');
    expect(loaded(await opened(), id(50)).assessment).toMatchObject({ version: 1, revision: 18 });
  });

  it('comes back from the journal too', async () => {
    const entry = {
      draftId: id(50),
      text: oldText(18, 'newest'),
      writtenAt: startOfTest.getTime(),
    };
    await putIntoJournal(entry);
    disk.items.set(textKey(id(50)), oldText(17, 'older'));
    expect(titleOf(loaded(await opened(), id(50)).assessment)).toBe('newest');
  });

  function putIntoJournal(entry: object): Promise<void> {
    return new Promise((resolve, reject) => {
      const request = databases.open('barnrattsprovning', 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore('drafts', { keyPath: 'draftId' });
      };
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const transaction = request.result.transaction('drafts', 'readwrite');
        transaction.objectStore('drafts').put(entry);
        transaction.oncomplete = () => {
          request.result.close();
          resolve();
        };
      };
    });
  }
});
