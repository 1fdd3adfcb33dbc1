import type { Question, Questionnaire, RecordsQuestion, Role } from '#questionnaire/schema.ts';
import { type Answers, answerTo, hasContent, type RecordEntry } from '../answers.ts';
import { partOf } from '../parts.ts';
import type { FindingPlace } from './finding.ts';
import { listsByRole, writtenRecords } from './written-records.ts';

/** An entry in which something is written, and the list it stands in. */
export interface Entry {
  readonly list: RecordsQuestion;
  readonly record: RecordEntry;
}

/** The written entries of all lists of a role, in order. */
export function entriesByRole(questionnaire: Questionnaire, answers: Answers, role: Role): Entry[] {
  return listsByRole(questionnaire, role).flatMap((list) =>
    writtenRecords(list, answers).map((record) => ({ list, record })),
  );
}

export function placeOf({ list, record }: Entry): FindingPlace {
  return { questionId: list.id, recordId: record.id };
}

/** The field of an entry that has a role. */
export function placeOfField(entry: Entry, role: Role): FindingPlace {
  const field = fieldOf(entry, role);
  return { ...placeOf(entry), ...(field !== undefined && { fieldId: field.id }) };
}

/** The negative ones, or the positive ones, of step 11. */
export function consequences(
  questionnaire: Questionnaire,
  answers: Answers,
  direction: 'weakens' | 'strengthens',
): Entry[] {
  return entriesByRole(questionnaire, answers, 'consequence').filter(
    ({ list }) => list.direction === direction,
  );
}

/** The field of an entry that has a role; undefined where its list has none. */
export function fieldOf({ list }: Entry, role: Role): Question | undefined {
  return list.fields.find((field) => field.role === role);
}

/** Whether an entry's field of a role is filled in; true where its list does not ask. */
export function isFilled(entry: Entry, role: Role): boolean {
  const field = fieldOf(entry, role);
  return field === undefined || hasContent(answerTo(entry.record.answers, field));
}

/** Ids of the entries of lists of a role that an entry points at. */
export function pointedAt(questionnaire: Questionnaire, entry: Entry, role: Role): string[] {
  const lists = new Set(listsByRole(questionnaire, role).map(({ id }) => id));
  return entry.list.fields.flatMap((field) =>
    field.type === 'choice' &&
    field.choices.from === 'records' &&
    field.choices.questions.some((id) => lists.has(id))
      ? answerTo(entry.record.answers, field).value
      : [],
  );
}

/** Numbers of the articles that an entry concerns. */
export function articlesOf({ list, record }: Entry): number[] {
  return list.fields.flatMap((field) =>
    field.type === 'choice' && field.choices.from === 'articles'
      ? answerTo(record.answers, field).value.map(Number)
      : [],
  );
}

/** Whether an entry points at anything: an article, a group, a consequence, what it rests on. */
export function isTied({ list, record }: Entry): boolean {
  return list.fields.some(
    (field) =>
      field.type === 'choice' &&
      field.choices.from !== 'list' &&
      answerTo(record.answers, field).value.length > 0,
  );
}

/** The list is empty while its step's free text is not: whatever it asks for may be told there. */
export function isToldFreely(
  questionnaire: Questionnaire,
  answers: Answers,
  list: RecordsQuestion,
): boolean {
  const freeText = partOf(questionnaire, list.id)?.questions.find(
    (question) => question.role === 'freeText',
  );
  return (
    writtenRecords(list, answers).length === 0 &&
    freeText !== undefined &&
    hasContent(answerTo(answers, freeText))
  );
}
