import fc from 'fast-check';
import { articles } from '#questionnaire/articles.ts';
import type { Question, Questionnaire } from '#questionnaire/schema.ts';
import type { Answer, Answers, ArticleComment, RecordEntry } from '#src/domain/answers.ts';
import { type Assessment, topQuestions } from '#src/domain/assessment.ts';
import { prunedAnswers } from '#src/domain/form-answers.ts';
import { bumped } from '#src/domain/lineage.ts';
import {
  arbitraryAnswer,
  arbitraryAnswers,
  arbitraryAssessment,
  arbitraryLine,
  arbitraryRichText,
  type RecordIds,
} from './arbitraries.ts';

/** A change of a list; its numbers are taken modulo the list's length. */
type ListEdit<Entry> =
  | { readonly kind: 'add'; readonly at: number; readonly entry: Entry }
  | { readonly kind: 'remove' | 'change'; readonly at: number }
  | { readonly kind: 'move'; readonly at: number; readonly to: number };

/** Often the first, so that two people meet there. */
const place = fc.oneof(fc.constant(0), fc.nat({ max: 20 }));

/** A list after one to three changes: added to, taken from, moved about, an entry changed. */
function editedList<Entry>(
  entries: readonly Entry[],
  added: fc.Arbitrary<Entry>,
  changed: (entry: Entry) => fc.Arbitrary<Entry>,
): fc.Arbitrary<Entry[]> {
  const edit: fc.Arbitrary<ListEdit<Entry>> = fc.oneof(
    fc.record({ kind: fc.constant('add' as const), at: place, entry: added }),
    fc.record({
      kind: fc.constantFrom('remove' as const, 'change' as const, 'change' as const),
      at: place,
    }),
    fc.record({ kind: fc.constant('move' as const), at: place, to: place }),
  );
  return fc
    .tuple(
      fc.array(edit, { minLength: 1, maxLength: 3 }),
      fc.tuple(...entries.map((entry) => changed(entry))),
    )
    .map(([edits, changes]) => {
      const list = [...entries];
      for (const { at, ...one } of edits) {
        const index = at % Math.max(1, list.length);
        const was = list[index];
        if (one.kind === 'add') {
          list.splice(index, 0, one.entry);
        } else if (was !== undefined) {
          const now = one.kind === 'change' ? changes[entries.indexOf(was)] : undefined;
          list.splice(index, 1, ...(now === undefined ? [] : [now]));
          if (one.kind === 'move') {
            list.splice(one.to % (list.length + 1), 0, was);
          }
        }
      }
      return list;
    });
}

const effect = fc.constantFrom('strengthens', 'neutral', 'weakens', null);

function editedArticle(entry: ArticleComment): fc.Arbitrary<ArticleComment> {
  return fc.oneof(
    effect.map((other) => ({ ...entry, effect: other })),
    arbitraryRichText.map((comment) => ({ ...entry, comment })),
    fc.record({ effect, comment: arbitraryRichText }).map((other) => ({ ...entry, ...other })),
  );
}

function newArticle(known: readonly ArticleComment[]): fc.Arbitrary<ArticleComment> {
  const free = articles.filter(
    ({ number, selectable }) => selectable && !known.some(({ article }) => article === number),
  );
  return fc.record(
    {
      article: fc.constantFrom(...free.map(({ number }) => number)),
      effect,
      comment: arbitraryRichText,
    },
    { noNullPrototype: true },
  );
}

/** An answer as somebody changes it in place: a few words, a paragraph, an entry of a list. */
function changedAnswer(
  question: Question,
  answer: Answer,
  recordIds: RecordIds,
): fc.Arbitrary<Answer> {
  switch (answer.type) {
    case 'text':
      return fc.tuple(arbitraryLine, fc.boolean()).map(([line, isFirst]) => ({
        type: 'text',
        value: isFirst ? `${line} ${answer.value}` : `${answer.value} ${line}`,
      }));
    case 'richText':
      return editedList(
        answer.value,
        arbitraryRichText.map(([block]) => block ?? { type: 'paragraph', content: [] }),
        (block) => arbitraryRichText.map(([other]) => other ?? block),
      ).map((value) => ({ type: 'richText', value }));
    case 'choice':
      return fc.shuffledSubarray(answer.value).map((value) => ({ type: 'choice', value }));
    case 'date':
      return arbitraryAnswer(question, recordIds);
    case 'articles':
      return editedList(answer.value, newArticle(answer.value), editedArticle).map((value) => ({
        type: 'articles',
        // Two that were added are not of the same article.
        value: value.filter(
          (entry, index) => value.findIndex(({ article }) => article === entry.article) === index,
        ),
      }));
    case 'records': {
      const fields = question.type === 'records' ? question.fields : [];
      const added = fc.record(
        { id: fc.uuid({ version: 4 }), answers: arbitraryAnswers(fields, recordIds) },
        { noNullPrototype: true },
      );
      const changed = (record: RecordEntry) =>
        editedAnswers(fields, record.answers, recordIds).map((answers) => ({ ...record, answers }));
      return editedList(answer.value, added, changed).map((value) => ({ type: 'records', value }));
    }
  }
}

function editedAnswer(
  question: Question,
  answer: Answer | undefined,
  recordIds: RecordIds,
): fc.Arbitrary<Answer | undefined> {
  // Never the same list of records anew: ids are given once.
  const fresh =
    question.type === 'records' ? fc.constant(undefined) : arbitraryAnswer(question, recordIds);
  const edited: Answer = answer ?? ({ type: question.type, value: emptyOf(question) } as Answer);
  return fc.oneof(
    { weight: 5, arbitrary: changedAnswer(question, edited, recordIds) },
    { weight: 2, arbitrary: fresh },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
}

function emptyOf(question: Question): string | [] {
  return question.type === 'text' || question.type === 'date' ? '' : [];
}

/** Answers after somebody has changed those to some of the questions. */
function editedAnswers(
  questions: readonly Question[],
  answers: Answers,
  recordIds: RecordIds,
): fc.Arbitrary<Answers> {
  const [minLength, maxLength] = [Math.min(questions.length, 1), Math.min(questions.length, 12)];
  return fc.subarray([...questions], { minLength, maxLength }).chain((chosen) =>
    fc
      .tuple(...chosen.map((question) => editedAnswer(question, answers[question.id], recordIds)))
      .map((edited) => {
        const changed = new Map(chosen.map(({ id }, index) => [id, edited[index]]));
        const untouched = Object.entries(answers).filter(([id]) => !changed.has(id));
        return Object.fromEntries([
          ...untouched,
          ...[...changed].flatMap(([id, answer]): [string, Answer][] =>
            answer === undefined ? [] : [[id, answer]],
          ),
        ]);
      }),
  );
}

function recordIdsOf(questions: readonly Question[], answers: Answers): RecordIds {
  return Object.fromEntries(
    questions.map(({ id }) => {
      const answer = answers[id];
      return [id, answer?.type === 'records' ? answer.value.map((record) => record.id) : []];
    }),
  );
}

/** A draft with something in it, as it is kept: without empty answers. */
export function arbitraryDraft(questionnaire: Questionnaire): fc.Arbitrary<Assessment> {
  return arbitraryAssessment(questionnaire).map(({ signedOffAt: _, ...assessment }) => ({
    ...assessment,
    answers: prunedAnswers(assessment.answers),
  }));
}

/** The state that a draft saves when somebody has changed some of the answers to these questions. */
function edited(
  base: Assessment,
  questions: readonly Question[],
  all: readonly Question[],
  draftId: string,
): fc.Arbitrary<Assessment> {
  const recordIds = recordIdsOf(all, base.answers);
  return editedAnswers(questions, base.answers, recordIds).map((answers) =>
    bumped({ ...base, revision: base.revision + 1, answers: prunedAnswers(answers) }, draftId),
  );
}

export interface Copies {
  readonly base: Assessment;
  readonly mine: Assessment;
  readonly theirs: Assessment;
}

const [anna, bo] = [
  'a0000000-0000-4000-8000-00000000000a',
  'b0000000-0000-4000-8000-00000000000b',
] as const;

/** A draft and two copies of it that were changed separately, as two people do. */
export function arbitraryCopies(questionnaire: Questionnaire): fc.Arbitrary<Copies> {
  const questions = topQuestions(questionnaire);
  const isList = ({ type }: Question) => type === 'records' || type === 'articles';
  // Of few questions and mostly lists, so that the same thing is often changed twice.
  const few = fc
    .tuple(
      fc.subarray(questions, { minLength: 1, maxLength: 4 }),
      fc.subarray(questions.filter(isList), { minLength: 1, maxLength: 3 }),
    )
    .map(([some, more]) => [...new Set([...some, ...more])]);
  return arbitraryDraft(questionnaire).chain((base) => {
    // And now and then the same list, with something in it: else two seldom meet at one article.
    const together = (type: Question['type']) => {
      const lists = questions.filter(
        (question) => question.type === type && question.id in base.answers,
      );
      return lists.length === 0 ? few : fc.constantFrom(...lists).map((list) => [list]);
    };
    const ofBoth = (side: (draftId: string) => fc.Arbitrary<Assessment>): fc.Arbitrary<Copies> =>
      fc.record({ base: fc.constant(base), mine: side(anna), theirs: side(bo) });
    return fc.oneof(
      ...[few, few, together('records'), together('articles')].map((some) =>
        some.chain((worked) => ofBoth((draftId) => edited(base, worked, questions, draftId))),
      ),
      ofBoth((draftId) => judgedAnew(base, draftId)),
    );
  });
}

/** The state that a draft saves when somebody has thought again of what it means for each article. */
function judgedAnew(base: Assessment, draftId: string): fc.Arbitrary<Assessment> {
  return fc.array(effect, { minLength: 50, maxLength: 50 }).map((effects) => {
    let count = 0;
    const answers = Object.entries(base.answers).map(([id, answer]): [string, Answer] => [
      id,
      answer.type === 'articles'
        ? {
            ...answer,
            value: answer.value.map((entry) => ({ ...entry, effect: effects[count++] ?? null })),
          }
        : answer,
    ]);
    return bumped(
      {
        ...base,
        revision: base.revision + 1,
        answers: prunedAnswers(Object.fromEntries(answers)),
      },
      draftId,
    );
  });
}

/** The same, but no question was changed in both copies. */
export function arbitraryDisjointCopies(
  questionnaire: Questionnaire,
): fc.Arbitrary<Copies & { readonly ofMine: ReadonlySet<string> }> {
  const questions = topQuestions(questionnaire);
  return fc.tuple(arbitraryDraft(questionnaire), fc.subarray(questions)).chain(([base, mine]) => {
    const theirs = questions.filter((question) => !mine.includes(question));
    return fc.record({
      base: fc.constant(base),
      mine: edited(base, mine, questions, anna),
      theirs: edited(base, theirs, questions, bo),
      ofMine: fc.constant(new Set(mine.map(({ id }) => id))),
    });
  });
}
