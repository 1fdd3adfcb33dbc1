import { describe, expect, it } from 'vitest';
import { writeAssessmentFile } from '#src/domain/assessment-file/write.ts';
import { signOff } from '#src/domain/sign-off.ts';
import { asItIs } from '#src/storage/at-rest.ts';
import { textKey } from '#src/storage/draft-keys.ts';
import type { Journal, JournalEntry } from '#src/storage/journal.ts';
import { reconcile } from '#src/storage/reconcile.ts';
import { createWebStorage } from '#src/storage/web-storage.ts';
import { assessmentAt, FakeStorage, id, idsFrom } from './fakes.ts';

const hour = 60 * 60 * 1000;
const now = Date.UTC(2026, 10, 22, 13);

/** Texts a draft can have, and the revision of those that can be read. */
const texts = {
  revision1: { text: writeAssessmentFile(assessmentAt(1)), revision: 1 },
  revision2: { text: writeAssessmentFile(assessmentAt(2)), revision: 2 },
  revision3: { text: writeAssessmentFile(assessmentAt(3)), revision: 3 },
  cut: { text: writeAssessmentFile(assessmentAt(9)).slice(0, -9), revision: undefined },
  foreign: { text: '{"format":"pia"}', revision: undefined },
  empty: { text: '', revision: undefined },
  tooNew: { text: '{"format":"barnrattsprovning","formatVersion":999}', revision: undefined },
} as const;
type Name = keyof typeof texts;
const names = Object.keys(texts) as Name[];

/** A journal in memory, with the rule of `replace` kept. */
function fakeJournal(entries: readonly JournalEntry[]) {
  const kept = new Map(entries.map((entry) => [entry.draftId, entry]));
  const journal: Journal = {
    entries: async () => [...kept.values()],
    put: async (entry) => {
      kept.set(entry.draftId, entry);
      return true;
    },
    replace: async (entry, next) => {
      if (kept.get(entry.draftId) !== entry) {
        return true;
      }
      return next === undefined ? kept.delete(entry.draftId) : journal.put(next);
    },
    remove: async (draftId) => {
      kept.delete(draftId);
      return true;
    },
  };
  return { journal, kept };
}

async function run(
  stored: string | undefined,
  journalled: string,
  options: { age?: number; faults?: FakeStorage['faults'] } = {},
) {
  const fake = new FakeStorage();
  if (stored !== undefined) {
    fake.items.set(textKey(id(1)), stored);
  }
  fake.faults = options.faults ?? {};
  const entry = { draftId: id(1), text: journalled, writtenAt: now - (options.age ?? 0) };
  const { journal, kept } = fakeJournal([entry]);
  const storage = createWebStorage(fake.source);
  const result = await reconcile(storage, journal, [entry], {
    now,
    newId: idsFrom(100),
    atRest: asItIs,
  });
  return {
    result,
    stored: fake.items.get(textKey(id(1))),
    others: [...fake.items].filter(([key]) => key !== textKey(id(1))),
    entry: kept.get(id(1)),
  };
}

describe('a draft that localStorage lacks', () => {
  it.each(names)('comes back as the journal has it: %s', async (name) => {
    const after = await run(undefined, texts[name].text);
    expect(after.stored).toBe(texts[name].text);
    expect(after.result).toEqual({ broughtBack: [id(1)], notStored: new Map() });
  });
});

describe('of two states that can be read', () => {
  const readable = names.filter((name) => texts[name].revision !== undefined);
  const pairs = readable.flatMap((a) => readable.map((b) => [a, b] as const));

  it.each(pairs)(
    'the higher revision is stored afterwards: %s, %s in the journal',
    async (a, b) => {
      const isBroughtBack = (texts[b].revision ?? 0) > (texts[a].revision ?? 0);
      const after = await run(texts[a].text, texts[b].text);
      expect(after.stored).toBe(isBroughtBack ? texts[b].text : texts[a].text);
      expect(after.result.broughtBack).toEqual(isBroughtBack ? [id(1)] : []);
      expect(after.others).toEqual([]);
    },
  );

  it('goes by revision where the clock says otherwise', async () => {
    const ofLastYear = { ...assessmentAt(5), changedAt: '2025-01-01T00:00:00.000Z' };
    const after = await run(texts.revision2.text, writeAssessmentFile(ofLastYear), {
      age: -24 * 365 * hour,
    });
    expect(after.stored).toBe(writeAssessmentFile(ofLastYear));
  });

  it('the stored one stays where both have the same revision', async () => {
    const stored = writeAssessmentFile(assessmentAt(2, 'stored'));
    const after = await run(stored, writeAssessmentFile(assessmentAt(2, 'journalled')));
    expect(after.stored).toBe(stored);
  });
});

describe('of two states of which one is signed off', () => {
  const signedOffAt = (revision: number) =>
    writeAssessmentFile(signOff(assessmentAt(revision - 1), '2026-11-22T12:00:00.000Z'));
  const [draft1, signedOff2, draft2, draft3] = [
    texts.revision1.text,
    signedOffAt(2),
    texts.revision2.text,
    texts.revision3.text,
  ];

  it('the signed-off one comes after the draft it was made from, wherever it lies', async () => {
    const inJournal = await run(draft1, signedOff2);
    expect(inJournal.stored).toBe(signedOff2);
    expect(inJournal.others).toEqual([]);
    const inStorage = await run(signedOff2, draft1);
    expect(inStorage.stored).toBe(signedOff2);
    expect(inStorage.others).toEqual([]);
  });

  it.each([
    ['as many', draft2],
    ['more', draft3],
  ])(
    'it stands against %s changes in the journal, which become a draft of their own',
    async (_, changed) => {
      const after = await run(signedOff2, changed);
      expect(after.stored).toBe(signedOff2);
      expect(after.others).toEqual([[textKey(id(100)), changed]]);
      // The next start finds both in order, and makes no further copy.
      expect(after.entry).toEqual({ draftId: id(1), text: signedOff2, writtenAt: now });
    },
  );

  it.each([
    ['as many', draft2],
    ['more', draft3],
  ])(
    'it comes back over %s stored changes, which become a draft of their own',
    async (_, changed) => {
      const after = await run(changed, signedOff2);
      expect(after.stored).toBe(signedOff2);
      expect(after.others).toEqual([[textKey(id(100)), changed]]);
      expect(after.result.broughtBack).toEqual([id(1)]);
    },
  );

  it('nothing is given up where there is no room to keep both', async () => {
    const faults = { writeError: 'QuotaExceededError' };
    const inStorage = await run(signedOff2, draft3, { age: 48 * hour, faults });
    expect(inStorage.stored).toBe(signedOff2);
    expect(inStorage.entry?.text).toBe(draft3);
    const inJournal = await run(draft3, signedOff2, { age: 48 * hour, faults });
    expect(inJournal.stored).toBe(draft3);
    expect(inJournal.entry?.text).toBe(signedOff2);
    expect(inJournal.result.notStored).toEqual(new Map([[id(1), signedOff2]]));
  });
});

describe('a stored text that cannot be read', () => {
  it.each(['cut', 'foreign', 'empty'] as const)(
    'gives way and is kept beside: %s',
    async (name) => {
      const after = await run(texts[name].text, texts.revision2.text);
      expect(after.stored).toBe(texts.revision2.text);
      expect(after.others).toEqual([[textKey(id(100)), texts[name].text]]);
    },
  );

  it('stays where it is when there is no room to keep it beside', async () => {
    const after = await run(texts.cut.text, texts.revision2.text, {
      faults: { writeError: 'QuotaExceededError' },
    });
    expect(after.stored).toBe(texts.cut.text);
    expect(after.result.notStored).toEqual(new Map([[id(1), texts.revision2.text]]));
    expect(after.entry?.text).toBe(texts.revision2.text);
  });

  it('stays when a later version of the app wrote it', async () => {
    const after = await run(texts.tooNew.text, texts.revision3.text);
    expect(after.stored).toBe(texts.tooNew.text);
    expect(after.entry?.text).toBe(texts.revision3.text);
  });
});

describe('a journal entry that cannot be read', () => {
  const unreadable = names.filter((name) => texts[name].revision === undefined);
  const pairs = unreadable.flatMap((journalled) =>
    names.filter((stored) => stored !== journalled).map((stored) => [journalled, stored] as const),
  );

  it.each(pairs)('changes nothing and stays: %s, stored %s', async (journalled, stored) => {
    const after = await run(texts[stored].text, texts[journalled].text, { age: 48 * hour });
    expect(after.stored).toBe(texts[stored].text);
    expect(after.result.broughtBack).toEqual([]);
    expect(after.entry?.text).toBe(texts[journalled].text);
  });
});

describe('localStorage that refuses', () => {
  it.each([
    ['to write', { writeError: 'QuotaExceededError' }],
    ['to keep', { forgetful: true }],
    ['to read', { unreadable: true }],
    ['everything', { blocked: true }],
  ])('leaves the newest state to memory and journal: %s', async (_, faults) => {
    const after = await run(texts.revision1.text, texts.revision2.text, { age: 48 * hour, faults });
    expect(after.stored).toBe(texts.revision1.text);
    expect(after.result.notStored).toEqual(new Map([[id(1), texts.revision2.text]]));
    expect(after.entry).toMatchObject({ text: texts.revision2.text, writtenAt: now - 48 * hour });
  });
});

describe('an entry', () => {
  it('stays for a day, since what localStorage shows may not be on the disk', async () => {
    const young = await run(texts.revision2.text, texts.revision2.text, { age: 23 * hour });
    expect(young.entry?.text).toBe(texts.revision2.text);
  });

  it.each([25 * hour, -25 * hour])(
    'goes when long stored, by a clock set back too: %d',
    async (age) => {
      expect(
        (await run(texts.revision2.text, texts.revision2.text, { age })).entry,
      ).toBeUndefined();
      expect(
        (await run(texts.revision3.text, texts.revision2.text, { age })).entry,
      ).toBeUndefined();
    },
  );

  it('begins its day anew when it was needed', async () => {
    const after = await run(texts.revision1.text, texts.revision2.text, { age: 48 * hour });
    expect(after.entry).toEqual({
      draftId: id(1),
      text: texts.revision2.text,
      writtenAt: now,
    });
  });
});

it('takes many drafts, each by itself', async () => {
  const fake = new FakeStorage();
  fake.items.set(textKey(id(1)), texts.revision1.text);
  fake.items.set(textKey(id(2)), texts.revision3.text);
  fake.items.set(textKey(id(4)), texts.revision1.text);
  const entries = [1, 2, 3].map((number) => ({
    draftId: id(number),
    text: texts.revision2.text,
    writtenAt: now,
  }));
  const { journal } = fakeJournal(entries);
  const result = await reconcile(createWebStorage(fake.source), journal, entries, {
    now,
    newId: idsFrom(100),
    atRest: asItIs,
  });
  expect(result.broughtBack).toEqual([id(1), id(3)]);
  expect(Object.fromEntries(fake.items)).toEqual({
    [textKey(id(1))]: texts.revision2.text,
    [textKey(id(2))]: texts.revision3.text,
    [textKey(id(3))]: texts.revision2.text,
    [textKey(id(4))]: texts.revision1.text,
  });
});
