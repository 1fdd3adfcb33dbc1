import type { Questionnaire, RecordsQuestion, Role } from '#questionnaire/schema.ts';
import { type Answers, answerTo, isWrittenRecord, type RecordEntry } from '../answers.ts';
import { topQuestions } from '../assessment.ts';

/** The lists of a role, in the order they are asked. */
export function listsByRole(questionnaire: Questionnaire, role: Role): RecordsQuestion[] {
  return topQuestions(questionnaire).filter(
    (question) => question.type === 'records' && question.role === role,
  ) as RecordsQuestion[];
}

/** The entries of a list in which something is written. */
export function writtenRecords(question: RecordsQuestion, answers: Answers): RecordEntry[] {
  return answerTo(answers, question).value.filter(isWrittenRecord);
}

/** What an entry's field of a role says; undefined where the list has no such field. */
export function fieldByRole(
  question: RecordsQuestion,
  record: RecordEntry,
  role: Role,
): string | undefined {
  const field = question.fields.find((candidate) => candidate.role === role);
  return field?.type === 'text' ? answerTo(record.answers, field).value.trim() : undefined;
}
