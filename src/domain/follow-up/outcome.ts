import type { Questionnaire, RecordsQuestion, Role } from '#questionnaire/schema.ts';
import { type Answers, answerTo, hasContent, type RecordEntry, recordTitle } from '../answers.ts';
import { topQuestions } from '../assessment.ts';
import { type Entry, entriesByRole, fieldOf, pointedAt } from '../findings/entries.ts';
import { listsByRole, writtenRecords } from '../findings/written-records.ts';

/** What is followed up in a list of its own: consequences, or proposals and measures. */
export type OutcomeKind = 'outcome' | 'measureOutcome';

const fields: Readonly<Record<OutcomeKind, { readonly points: Role; readonly judges: Role }>> = {
  outcome: { points: 'outcomeConsequence', judges: 'outcomeAgainst' },
  measureOutcome: { points: 'measureOutcomeSubject', judges: 'measureOutcomeState' },
};

/** Something that was expected or promised, and the entries that say what became of it. */
export interface Followed {
  readonly expected: Entry;
  readonly outcomes: readonly Entry[];
}

/** Whether anything is written at the follow-up. */
export function isOutcomeBegun(questionnaire: Questionnaire, answers: Answers): boolean {
  return questionnaire.outcome.some((question) => hasContent(answerTo(answers, question)));
}

/** All that could be followed up, in the order it is written, each with what became of it. */
export function followedOf(
  questionnaire: Questionnaire,
  answers: Answers,
  kind: OutcomeKind,
): Followed[] {
  const outcomes = entriesByRole(questionnaire, answers, kind);
  return listsByRole(questionnaire, kind)
    .flatMap((list) => pointedLists(questionnaire, list, kind))
    .flatMap((list) => writtenRecords(list, answers).map((record): Entry => ({ list, record })))
    .map((expected) => ({
      expected,
      outcomes: outcomes.filter((entry) => pointerOf(entry, kind).includes(expected.record.id)),
    }));
}

/** Said in a word or a sentence: an entry that only points at what was expected says nothing yet. */
export function isTold(entry: Entry, kind: OutcomeKind): boolean {
  return judgementOf(entry, kind) !== undefined || recordTitle(entry.list, entry.record) !== '';
}

export function isFollowedUp({ outcomes }: Followed, kind: OutcomeKind): boolean {
  return outcomes.some((entry) => isTold(entry, kind));
}

/** The role of the field that says in a word how it turned out. */
export function judgementRole(kind: OutcomeKind): Role {
  return fields[kind].judges;
}

/** The chosen word of comparison, by its id; undefined until one is chosen. */
export function judgementOf(entry: Entry, kind: OutcomeKind): string | undefined {
  return choiceOf(entry, judgementRole(kind))[0];
}

/** Ids of what an entry says the outcome of: one, or none where it is about the unexpected. */
export function pointerOf(entry: Entry, kind: OutcomeKind): readonly string[] {
  return choiceOf(entry, fields[kind].points);
}

/**
 * One new entry for each thing that none is there for: it points at it, and at the same groups of children. `newId`
 * makes a UUID.
 */
export function missingOutcomes(
  questionnaire: Questionnaire,
  answers: Answers,
  list: RecordsQuestion,
  kind: OutcomeKind,
  newId: () => string,
): RecordEntry[] {
  const pointer = list.fields.find(({ role }) => role === fields[kind].points);
  if (pointer === undefined) {
    return [];
  }
  return followedOf(questionnaire, answers, kind)
    .filter(({ outcomes }) => outcomes.length === 0)
    .map(({ expected }) => ({
      id: newId(),
      answers: {
        [pointer.id]: { type: 'choice', value: [expected.record.id] },
        ...sameGroups(questionnaire, list, expected),
      },
    }));
}

function sameGroups(questionnaire: Questionnaire, list: RecordsQuestion, expected: Entry): Answers {
  const lists = listsByRole(questionnaire, 'childGroup').map(({ id }) => id);
  const field = list.fields.find(
    (question) =>
      question.type === 'choice' &&
      question.choices.from === 'records' &&
      question.choices.questions.some((id) => lists.includes(id)),
  );
  const groups = pointedAt(questionnaire, expected, 'childGroup');
  return field === undefined || groups.length === 0
    ? {}
    : { [field.id]: { type: 'choice', value: groups } };
}

function pointedLists(
  questionnaire: Questionnaire,
  list: RecordsQuestion,
  kind: OutcomeKind,
): RecordsQuestion[] {
  const pointer = list.fields.find(({ role }) => role === fields[kind].points);
  const ids =
    pointer?.type === 'choice' && pointer.choices.from === 'records'
      ? pointer.choices.questions
      : [];
  return topQuestions(questionnaire).filter(
    (question): question is RecordsQuestion =>
      question.type === 'records' && ids.includes(question.id),
  );
}

function choiceOf(entry: Entry, role: Role): readonly string[] {
  const field = fieldOf(entry, role);
  return field?.type === 'choice' ? answerTo(entry.record.answers, field).value : [];
}
