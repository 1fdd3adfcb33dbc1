import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeAssessmentFile } from '#src/domain/assessment-file/write.ts';
import { signOff } from '#src/domain/sign-off.ts';
import { textKey } from '#src/storage/drafts/draft-keys.ts';
import { stateOfText } from '#src/storage/drafts/draft-state.ts';
import { openJournal } from '#src/storage/drafts/journal.ts';
import { asItIs } from '#src/storage/passphrase/at-rest.ts';
import { assessmentAt, id } from '../fakes.ts';
import { Computer } from './computer.ts';

/** A text in one of the two places, and the revision of those that can be read. */
interface Found {
  readonly text: string;
  readonly revision: number | undefined;
}

const readable = fc
  .record({ revision: fc.integer({ min: 1, max: 6 }), branch: fc.constantFrom('a', 'b') })
  .map(
    ({ revision, branch }): Found => ({
      text: writeAssessmentFile(assessmentAt(revision, `${branch}${revision}`)),
      revision,
    }),
  );
const signedOff = fc.integer({ min: 2, max: 6 }).map(
  (revision): Found => ({
    text: writeAssessmentFile(
      signOff(assessmentAt(revision - 1, 'fastställd'), '2026-11-22T12:00:00.000Z'),
    ),
    revision,
  }),
);
const unreadable = fc
  .oneof(
    readable.chain(({ text }) =>
      fc.integer({ min: 1, max: text.length - 1 }).map((length) => text.slice(0, length)),
    ),
    fc.constantFrom('{"format":"pia"}', '{"format":"barnrattsprovning","formatVersion":999}'),
  )
  .map((text): Found => ({ text, revision: undefined }));
const place = fc.option(fc.oneof(readable, signedOff, unreadable), { nil: undefined });

/** Places that take what they are given, or do not. */
const faults = fc.constantFrom(undefined, 'full', 'refused', 'drops', 'tears') as fc.Arbitrary<
  'full' | 'refused' | 'drops' | 'tears' | undefined
>;

async function computerWith(stored: Found | undefined, journalled: Found | undefined) {
  const computer = new Computer();
  if (stored !== undefined) {
    computer.storage.setItem(textKey(id(900)), stored.text);
  }
  if (journalled !== undefined) {
    const journal = await openJournal(computer.databases.source);
    await journal?.put(stateOfText(asItIs, id(900), journalled.text));
  }
  computer.close();
  return computer;
}

/** Every text that lies anywhere: as a draft, in memory for want of room, in the journal, or set aside. */
async function everything(computer: Computer): Promise<string[]> {
  const { store } = await computer.openApp();
  await store.settled();
  const drafts = store.list().flatMap((draft) => store.rawText(draft.id) ?? []);
  const aside = (await store.setAside.list()).map(({ text }) => text);
  const journal = await openJournal(computer.databases.source);
  const heads = (await journal?.heads())?.heads ?? [];
  const inJournal = await Promise.all(heads.map((head) => journal?.read(head.draftId)));
  return [...drafts, ...aside, ...inJournal.filter((text) => typeof text === 'string')];
}

/** What need not be kept: a state that the other one follows from, or a first part of the other's text. */
function isContained(one: Found, other: Found | undefined): boolean {
  if (other === undefined) {
    return false;
  }
  const isFormer =
    one.revision !== undefined && other.revision !== undefined && one.revision < other.revision;
  return other.text.startsWith(one.text) || (isFormer && !one.text.includes('"signedOffAt"'));
}

describe('whatever lies in localStorage and in the journal', () => {
  it('no text is lost that the other does not contain, however often the app is started', async () => {
    await fc.assert(
      fc.asyncProperty(place, place, faults, async (stored, journalled, fault) => {
        const computer = await computerWith(stored, journalled);
        computer.storage.fault = () => fault;
        await everything(computer);
        computer.close();
        computer.heal();
        await everything(computer);
        computer.close();
        const kept = await everything(computer);
        for (const [one, other] of [
          [stored, journalled],
          [journalled, stored],
        ]) {
          if (one !== undefined && !isContained(one, other)) {
            expect(kept).toContain(one.text);
          }
        }
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  it('a draft that can be read in either place can be opened, at its highest revision', async () => {
    await fc.assert(
      fc.asyncProperty(place, place, async (stored, journalled) => {
        const isTooNew = [stored, journalled].some((one) => one?.text.includes(':999'));
        const revisions = [stored, journalled].flatMap((one) => one?.revision ?? []);
        fc.pre(!isTooNew && revisions.length > 0);
        const computer = await computerWith(stored, journalled);
        const { store } = await computer.openApp();
        const opened = store
          .list()
          .map((draft) => store.load(draft.id))
          .flatMap((draft) => (draft?.ok ? [draft.assessment.revision] : []));
        expect(Math.max(...opened)).toBe(Math.max(...revisions));
      }),
      { numRuns: 200 },
    );
  }, 120_000);
});

describe('many and large', () => {
  it('one damaged draft among two hundred hides no other, and stays as it is', async () => {
    const computer = new Computer();
    for (let number = 1; number <= 200; number += 1) {
      const text = writeAssessmentFile(assessmentAt(1, `Utkast ${number}`));
      computer.storage.setItem(textKey(id(number)), number === 77 ? text.slice(0, 100) : text);
    }
    const { store } = await computer.openApp();
    expect(store.list().filter(({ problem }) => problem === undefined)).toHaveLength(199);
    expect(store.load(id(77))).toEqual({ ok: false, problem: 'damaged' });
    await store.settled();
    computer.kill(new Map());
    const again = (await computer.openApp()).store;
    expect(again.list()).toHaveLength(200);
    expect(again.rawText(id(77))).toHaveLength(100);
  });

  it('seven drafts of a million characters can all be written in, though five fill localStorage', async () => {
    const computer = new Computer();
    computer.storage.capacity = 5 * 1024 * 1024;
    const { store } = await computer.openApp();
    const drafts = Array.from({ length: 7 }, (_, index) =>
      store.create(assessmentAt(0, `${index} ${'ord '.repeat(250_000)}`), null),
    );
    await store.settled();
    for (const [index, draft] of drafts.entries()) {
      const loaded = store.load(draft);
      const stored = loaded?.ok ? loaded.stored : null;
      const save = store.save(
        draft,
        assessmentAt(1, `${index}! ${'ord '.repeat(250_000)}`),
        stored,
      );
      expect(await (save.ok ? save.durable : save.reserve)).toBe(true);
    }
    expect(
      store.list().filter((draft) => draft.problem === undefined && draft.isInReserve),
    ).toHaveLength(2);
    computer.kill(new Map());
    const again = (await computer.openApp()).store;
    for (const [index, draft] of drafts.entries()) {
      const loaded = again.load(draft);
      expect(loaded?.ok && loaded.assessment.revision).toBe(1);
      expect(
        again.list().some((one) => one.problem === undefined && one.title.startsWith(`${index}!`)),
      ).toBe(true);
    }
  });
});

describe('two pages, and a localStorage that is full', () => {
  it('what one has in the reserve is not written over by the other, which cannot know of it', async () => {
    const computer = new Computer();
    const first = (await computer.openApp()).store;
    const draft = first.create(assessmentAt(1), null);
    const stored = first.rawText(draft) ?? null;
    const second = (await computer.openApp()).store;
    computer.storage.fault = () => 'full';
    const inReserve = first.save(draft, assessmentAt(5, 'skrivet i reserven'), stored);
    expect(!inReserve.ok && (await inReserve.reserve)).toBe(true);
    computer.heal();
    // The first page is gone; the second goes on from what it has.
    second.loadStored(draft);
    const save = second.save(draft, assessmentAt(2, 'skrivet i den andra fliken'), stored);
    expect(save.ok && (await save.durable)).toBe(true);
    await second.settled();
    computer.kill(new Map());
    const titles = (await computer.openApp()).store.list().map((one) => one.problem ?? one.title);
    expect(titles.sort()).toEqual(['skrivet i den andra fliken', 'skrivet i reserven']);
  });
});

describe('the clock', () => {
  it('set back by years changes nothing: the later revision stands, a removed draft stays removed', async () => {
    const computer = new Computer();
    const { store } = await computer.openApp();
    const [kept, removed] = [
      store.create(assessmentAt(1), null),
      store.create(assessmentAt(1), null),
    ];
    const disk = computer.storage.snapshot();
    computer.clock = new Date('2011-01-01T00:00:00.000Z');
    const save = store.save(kept, assessmentAt(2, 'efter'));
    expect(save.ok && (await save.durable)).toBe(true);
    expect(await store.remove(removed)).toBeDefined();
    computer.kill(disk);
    computer.clock = new Date('1999-01-01T00:00:00.000Z');
    const again = (await computer.openApp()).store;
    expect(again.list()).toMatchObject([{ id: kept, title: 'efter' }]);
  });
});
