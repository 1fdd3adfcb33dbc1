import type { Texts } from '#questionnaire/index.ts';
import type {
  Question,
  Questionnaire,
  RecordsQuestion,
  Role,
  Step,
} from '#questionnaire/schema.ts';
import { type Answers, answerTo, type RecordEntry, recordTitle } from '#src/domain/answers.ts';
import { writtenRecords } from './record-titles.ts';
import type { ReportReference } from './report-data.ts';
import { fill, type ReportStrings, type Wording } from './wording.ts';

/** Where links find the case sheet. */
export const factsId = 'facts';

/** All that the parts of the report are made of. */
export interface ReportInput {
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
  readonly texts: Texts;
  readonly strings: ReportStrings;
  /** Sentences on when the version was signed off; none until it is. */
  readonly signedOff: readonly string[];
  readonly recordTitles: Wording['recordTitles'];
}

interface Asked<Kind extends Question> {
  readonly step: Step;
  readonly question: Kind;
}

export interface WrittenRecord extends Asked<RecordsQuestion> {
  readonly record: RecordEntry;
  /** In its list, from 1. */
  readonly number: number;
  /** Whole, on one line; "Grupp 2" for one without. */
  readonly title: string;
}

/** The questions of a role and type in all steps, in order. */
export function questionsByRole<Type extends Question['type']>(
  input: ReportInput,
  role: Role,
  type: Type,
): Asked<Extract<Question, { type: Type }>>[] {
  return input.questionnaire.steps.flatMap((step) =>
    step.questions
      .filter((question) => question.role === role)
      .filter((question): question is Extract<Question, { type: Type }> => question.type === type)
      .map((question) => ({ step, question })),
  );
}

/** The written records of a role, in order. */
export function recordsByRole(input: ReportInput, role: Role): WrittenRecord[] {
  return questionsByRole(input, role, 'records').flatMap(({ step, question }) =>
    writtenRecords(question, input.answers).map((record, index) => ({
      step,
      question,
      record,
      number: index + 1,
      title: recordTitle(question, record) || (input.recordTitles.get(record.id) ?? ''),
    })),
  );
}

/** What is written on one line in a record, in the field of a role. */
export function fieldText(question: RecordsQuestion, record: RecordEntry, role: Role): string {
  const field = question.fields.find((candidate) => candidate.role === role);
  return field?.type === 'text' ? oneLine(answerTo(record.answers, field).value) : '';
}

export function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** "läs mer i steg 12" */
export function readMore(step: Step, strings: ReportStrings): ReportReference {
  return { text: fill(strings.more.step, { number: step.number }), target: step.id };
}
