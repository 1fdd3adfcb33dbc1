import type { Question, Questionnaire, Role } from '#questionnaire/schema.ts';
import {
  type Answers,
  answerTo,
  isWrittenRecord,
  type RecordEntry,
  recordTitle,
} from '#src/domain/answers.ts';

export interface Signer {
  readonly id: string;
  /** Each of these may be empty. */
  readonly name: string;
  readonly title: string;
  readonly party: string;
}

/** Those who are to sign, as the case sheet names them. */
export function signersOf(questionnaire: Questionnaire, answers: Answers): Signer[] {
  return questionnaire.caseSheet.flatMap((question) =>
    question.type === 'records' && question.role === 'signer'
      ? answerTo(answers, question)
          .value.filter(isWrittenRecord)
          .map((record) => ({
            id: record.id,
            name: recordTitle(question, record),
            title: fieldOf(question.fields, record, 'signerTitle'),
            party: fieldOf(question.fields, record, 'signerParty'),
          }))
      : [],
  );
}

function fieldOf(fields: readonly Question[], record: RecordEntry, role: Role): string {
  const field = fields.find((one) => one.role === role);
  return field?.type === 'text' ? answerTo(record.answers, field).value.trim() : '';
}
