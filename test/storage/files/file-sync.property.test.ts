import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import type { Answer, Answers } from '#src/domain/answers.ts';
import type { Assessment } from '#src/domain/assessment.ts';
import { readAssessmentFile } from '#src/domain/assessment-file/read.ts';
import { mergeAssessments, resolveMerge } from '#src/domain/merge.ts';
import { DraftSession } from '#src/storage/drafts/draft-session.ts';
import { createLocalDraftStore } from '#src/storage/drafts/local-draft-store.ts';
import { newFileLink } from '#src/storage/files/file-link.ts';
import { FileSync } from '#src/storage/files/file-sync.ts';
import { assessmentAt, FakeStorage, idsFrom, startOfTest } from '../fakes.ts';
import { FakeFile, handleTo, type Step } from '../linked-files.ts';

const questions = ['case-title', 'assessed-question', 'case-registration-number'] as const;
type QuestionId = (typeof questions)[number];

interface Colleague {
  readonly session: DraftSession;
  readonly sync: FileSync;
}

const opened: Colleague[] = [];

afterEach(() => {
  for (const { session, sync } of opened.splice(0)) {
    sync.dispose();
    session.dispose();
  }
});

/** Somebody with a draft of her own of the same prövning, and the same file. */
async function colleague(start: Assessment, file: FakeFile, step: Step, ids: number) {
  const storage = new FakeStorage();
  const now = () => startOfTest;
  const store = createLocalDraftStore({
    storage: storage.source,
    indexedDB: () => {
      throw new DOMException('Refused', 'SecurityError');
    },
    now,
    newId: idsFrom(ids),
  });
  const draft = store.load(store.create(start, null));
  if (!draft?.ok) {
    throw new Error('The draft cannot be read.');
  }
  const session = new DraftSession(store, draft, now);
  const sync = new FileSync({
    session,
    questionnaire: barnrattsprovning,
    link: newFileLink(draft.id, handleTo(file, step), start, startOfTest),
    links: { put: async () => true },
    now,
    earlier: () => step(() => []),
    keepBefore: () => step(() => undefined),
    onSynced: () => undefined,
    isQuiet: () => true,
  });
  const one = { session, sync };
  opened.push(one);
  return one;
}

/** Writes on: what stood there stays, so that every word ever written must be found in the end. */
function writeOn(session: DraftSession, question: QuestionId, word: string) {
  const before = session.assessment.answers[question];
  const text = before?.type === 'text' ? before.value : '';
  const answer: Answer = { type: 'text', value: `${text} ${word}`.trim() };
  session.change({ ...session.assessment.answers, [question]: answer });
}

function wordsIn(answers: Answers): Set<string> {
  const texts = Object.values(answers).flatMap((answer) =>
    answer.type === 'text' ? answer.value.split(/\s+/) : [],
  );
  return new Set(texts);
}

/** All words that somebody can see: on the screen, and beside it where the app asks what to keep. */
function shownTo({ session, sync }: Colleague): Set<string> {
  const { status } = sync.getSnapshot();
  const theirs = status.kind === 'conflict' ? wordsIn(status.theirs.answers) : [];
  return new Set([...wordsIn(session.assessment.answers), ...theirs]);
}

function missing(words: Iterable<string>, among: ReadonlySet<string>): string[] {
  return [...words].filter((word) => !among.has(word));
}

const commands = fc.array(
  fc.record({
    who: fc.integer({ min: 0, max: 2 }),
    question: fc.option(fc.constantFrom(...questions), { freq: 3 }),
    /** How many steps of others go before, at least. */
    delay: fc.nat({ max: 30 }),
  }),
  { minLength: 2, maxLength: 14 },
);

function wordsInFile(file: FakeFile): Set<string> {
  const read = readAssessmentFile(file.text);
  return wordsIn(read.ok ? read.assessment.answers : {});
}

/** Decides as the conflict page does where everything is kept. */
function keepBoth({ session, sync }: Colleague) {
  const { status } = sync.getSnapshot();
  if (status.kind !== 'conflict') {
    return;
  }
  const { theirs, base } = status;
  const merge = mergeAssessments(barnrattsprovning, { mine: session.assessment, theirs, base });
  if (merge.ok) {
    const choices = new Map(merge.conflicts.map(({ id }) => [id, 'both' as const]));
    session.takeIn(resolveMerge(merge, choices));
  }
}

/** Everybody synchronises by turns until nothing changes any more. */
async function settle(people: readonly Colleague[]) {
  for (let round = 0; round < 4; round++) {
    for (const { sync } of people) {
      await sync.sync();
    }
  }
}

test('whatever several people write at the same moments, every word is in all drafts or shown as a conflict', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), commands, async (scheduler, steps) => {
      const file = new FakeFile();
      let isScheduled = true;
      const step: Step = (action) =>
        isScheduled
          ? scheduler.schedule(Promise.resolve()).then(action)
          : Promise.resolve().then(action);
      const start = assessmentAt(3, 'Simhallen');
      const people = await Promise.all(
        [100, 200, 300].map((ids) => colleague(start, file, step, ids)),
      );
      const own: string[][] = people.map(() => ['Simhallen']);
      const runs: Promise<void>[] = [];
      for (const [index, { who, question, delay }] of steps.entries()) {
        const one = people[who];
        if (one === undefined) {
          continue;
        }
        const run = async () => {
          for (let waited = 0; waited <= delay; waited++) {
            await scheduler.schedule(Promise.resolve());
          }
          if (question === null) {
            return one.sync.sync();
          }
          const word = `ord${index}`;
          own[who]?.push(word);
          writeOn(one.session, question, word);
        };
        runs.push(run());
      }
      await scheduler.waitFor(Promise.all(runs));
      isScheduled = false;
      await settle(people);
      for (const [who, one] of people.entries()) {
        const shown = shownTo(one);
        expect(missing(own[who] ?? [], shown), 'what she wrote').toEqual([]);
        expect(missing(wordsInFile(file), shown), 'what lies in the file').toEqual([]);
      }
      for (let round = 0; round < people.length; round++) {
        people.forEach(keepBoth);
        await settle(people);
      }
      for (const { session, sync } of people) {
        expect(sync.getSnapshot().status.kind).toBe('synced');
        expect(missing(own.flat(), wordsIn(session.assessment.answers))).toEqual([]);
        expect(session.assessment.answers).toEqual(people[0]?.session.assessment.answers);
      }
      expect(missing(own.flat(), wordsInFile(file))).toEqual([]);
    }),
    { numRuns: 200 },
  );
}, 120_000);
