import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { writeAssessmentFile } from '#src/domain/assessment-file/write.ts';
import { signOff } from '#src/domain/sign-off.ts';
import { createWebStorage } from '#src/storage/browser/web-storage.ts';
import { aloneKeys, textKey } from '#src/storage/drafts/draft-keys.ts';
import { stateOfText } from '#src/storage/drafts/draft-state.ts';
import { type Journal, openJournal } from '#src/storage/drafts/journal.ts';
import { reconcile } from '#src/storage/drafts/reconcile.ts';
import { asItIs } from '#src/storage/passphrase/at-rest.ts';
import { assessmentAt, FakeStorage, id, idsFrom } from '../fakes.ts';

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
const full = { writeError: 'QuotaExceededError' };

async function journalWith(entries: readonly (readonly [string, string])[]): Promise<Journal> {
  const factory = new IDBFactory();
  const journal = await openJournal(() => factory);
  if (journal === undefined) {
    throw new Error('the journal did not open');
  }
  for (const [draftId, text] of entries) {
    await journal.put(stateOfText(asItIs, draftId, text));
  }
  return journal;
}

async function run(
  stored: string | undefined,
  journalled: string,
  options: { alone?: number; faults?: FakeStorage['faults']; isAsideRefused?: boolean } = {},
) {
  const fake = new FakeStorage();
  if (stored !== undefined) {
    fake.items.set(textKey(id(1)), stored);
  }
  if (options.alone !== undefined) {
    fake.items.set(aloneKeys.of(id(1)), String(options.alone));
  }
  fake.faults = options.faults ?? {};
  const journal = await journalWith([[id(1), journalled]]);
  const result = await reconcile({
    storage: createWebStorage(fake.source),
    journal,
    atRest: asItIs,
    now,
    newId: idsFrom(100),
    setAside: async (entry) => !options.isAsideRefused && journal.setAside(entry),
  });
  if (result === undefined) {
    throw new Error('the journal could not be read');
  }
  return {
    result,
    stored: fake.items.get(textKey(id(1))),
    others: [...fake.items].filter(([key]) => key !== textKey(id(1))),
    journalled: await journal.read(id(1)),
    journal,
    aside: (await journal.listSetAside())?.map(({ draftId, text }) => [draftId, text]),
  };
}

describe('a draft that localStorage lacks', () => {
  it.each(names)('comes back as the journal has it: %s', async (name) => {
    const after = await run(undefined, texts[name].text);
    expect(after.stored).toBe(texts[name].text);
    expect(after.result.broughtBack).toEqual([id(1)]);
    expect(after.result.notStored).toEqual(new Map());
  });
});

describe('of two states that can be read', () => {
  const readable = names.filter((name) => texts[name].revision !== undefined);
  const pairs = readable.flatMap((a) => readable.map((b) => [a, b] as const));

  it.each(pairs)(
    'the higher revision lies in both places afterwards: %s, %s in the journal',
    async (a, b) => {
      const isBroughtBack = (texts[b].revision ?? 0) > (texts[a].revision ?? 0);
      const after = await run(texts[a].text, texts[b].text);
      const newer = isBroughtBack ? texts[b].text : texts[a].text;
      expect([after.stored, after.journalled]).toEqual([newer, newer]);
      expect(after.result.broughtBack).toEqual(isBroughtBack ? [id(1)] : []);
      expect([after.others, after.aside]).toEqual([[], []]);
    },
  );

  it('goes by revision where the clock says otherwise', async () => {
    const ofLastYear = { ...assessmentAt(5), changedAt: '2025-01-01T00:00:00.000Z' };
    const after = await run(texts.revision2.text, writeAssessmentFile(ofLastYear));
    expect(after.stored).toBe(writeAssessmentFile(ofLastYear));
  });

  it('both stay where two tabs have made the same revision of it', async () => {
    const stored = writeAssessmentFile(assessmentAt(2, 'stored'));
    const other = writeAssessmentFile(assessmentAt(2, 'journalled'));
    const after = await run(stored, other);
    expect(after.stored).toBe(stored);
    expect(after.others).toEqual([[textKey(id(100)), other]]);
    expect([after.journalled, await after.journal.read(id(100))]).toEqual([stored, other]);
  });

  it.each([
    [2, 3],
    [3, 2],
  ])(
    'both stay where revision %d was written without knowing of the journal’s %d',
    async (stored, journalled) => {
      const mine = writeAssessmentFile(assessmentAt(stored));
      const theirs = writeAssessmentFile(assessmentAt(journalled));
      const apart = await run(mine, theirs, { alone: 1 });
      expect(apart.stored).toBe(mine);
      expect(apart.others).toEqual([[textKey(id(100)), theirs]]);
      const known = await run(mine, theirs, { alone: 3 });
      expect(known.others).toEqual([]);
    },
  );
});

describe('of two states of which one is signed off', () => {
  const signedOffAt = (revision: number, title?: string) =>
    writeAssessmentFile(signOff(assessmentAt(revision - 1, title), '2026-11-22T12:00:00.000Z'));
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
      expect([after.journalled, await after.journal.read(id(100))]).toEqual([signedOff2, changed]);
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
      expect(after.result.broughtBack).toContain(id(1));
    },
  );

  it('another signed-off one is kept beside it', async () => {
    const other = signedOffAt(4, 'other');
    const after = await run(signedOff2, other);
    expect(after.stored).toBe(signedOff2);
    expect(after.others).toEqual([[textKey(id(100)), other]]);
  });

  it('nothing is given up where there is no room to keep both', async () => {
    const inStorage = await run(signedOff2, draft3, { faults: full });
    expect(inStorage.stored).toBe(signedOff2);
    expect(await inStorage.journal.read(id(100))).toBe(draft3);
    expect(inStorage.result.notStored).toEqual(new Map([[id(100), draft3]]));
    const inJournal = await run(draft3, signedOff2, { faults: full });
    expect(inJournal.stored).toBe(draft3);
    expect(inJournal.journalled).toBe(signedOff2);
    expect(inJournal.result.notStored.get(id(1))).toBe(signedOff2);
  });
});

describe('a stored text that cannot be read', () => {
  it.each(['cut', 'foreign'] as const)('gives way and is kept aside: %s', async (name) => {
    const after = await run(texts[name].text, texts.revision2.text);
    expect(after.stored).toBe(texts.revision2.text);
    expect(after.aside).toEqual([[id(1), texts[name].text]]);
    expect(after.others).toEqual([]);
  });

  it.each([0, 1, 200])('gives way to the text of which it is the first %d letters', async (cut) => {
    const after = await run(texts.revision2.text.slice(0, cut), texts.revision2.text);
    expect(after.stored).toBe(texts.revision2.text);
    expect(after.aside).toEqual([]);
  });

  it('stays where it is when there is no room to keep it aside', async () => {
    const after = await run(texts.cut.text, texts.revision2.text, { isAsideRefused: true });
    expect(after.stored).toBe(texts.cut.text);
    expect(after.result.notStored).toEqual(new Map([[id(1), texts.revision2.text]]));
    expect(after.journalled).toBe(texts.revision2.text);
  });

  it('stays when a later version of the app wrote it', async () => {
    const after = await run(texts.tooNew.text, texts.revision3.text);
    expect(after.stored).toBe(texts.tooNew.text);
    expect(after.journalled).toBe(texts.revision3.text);
  });
});

describe('a journal entry that cannot be read', () => {
  const unreadable = ['cut', 'foreign', 'tooNew'] as const;
  const pairs = unreadable.flatMap((journalled) =>
    names
      .filter((stored) => stored !== journalled && stored !== 'empty')
      .map((stored) => [journalled, stored] as const),
  );

  it.each(pairs)(
    'is lost as little as what is stored: %s, stored %s',
    async (journalled, stored) => {
      const [inJournal, inStorage] = [texts[journalled].text, texts[stored].text];
      const after = await run(inStorage, inJournal);
      const kept = [after.stored, after.journalled, ...(after.aside ?? []).map(([, text]) => text)];
      expect(kept).toContain(inJournal);
      expect(kept).toContain(inStorage);
      if (texts[stored].revision !== undefined) {
        expect(after.stored).toBe(inStorage);
      }
    },
  );
});

describe('localStorage that refuses', () => {
  it.each([
    ['to write', full],
    ['to keep', { forgetful: true }],
    ['to read', { unreadable: true }],
    ['everything', { blocked: true }],
  ])('leaves the newest state to memory and journal: %s', async (_, faults) => {
    const after = await run(texts.revision1.text, texts.revision2.text, { faults });
    expect(after.stored).toBe(texts.revision1.text);
    expect(after.result.notStored).toEqual(new Map([[id(1), texts.revision2.text]]));
    expect(after.journalled).toBe(texts.revision2.text);
  });
});

it('takes many drafts, each by itself, and says which the journal lacks', async () => {
  const fake = new FakeStorage();
  fake.items.set(textKey(id(1)), texts.revision1.text);
  fake.items.set(textKey(id(2)), texts.revision3.text);
  fake.items.set(textKey(id(4)), texts.revision1.text);
  const journal = await journalWith([1, 2, 3].map((number) => [id(number), texts.revision2.text]));
  const result = await reconcile({
    storage: createWebStorage(fake.source),
    journal,
    atRest: asItIs,
    now,
    newId: idsFrom(100),
    setAside: journal.setAside,
  });
  expect(result?.broughtBack).toEqual([id(1), id(3)]);
  expect(result?.unguarded).toEqual([id(4)]);
  expect(Object.fromEntries(fake.items)).toEqual({
    [textKey(id(1))]: texts.revision2.text,
    [textKey(id(2))]: texts.revision3.text,
    [textKey(id(3))]: texts.revision2.text,
    [textKey(id(4))]: texts.revision1.text,
  });
});
