import type { Question, RecordsQuestion } from '#questionnaire/schema.ts';
import {
  type Answers,
  answerTo,
  isWrittenRecord,
  pointerTitle,
  type RecordEntry,
} from '#src/domain/answers.ts';
import { fill, proseOf, type QuestionProse, type ReportStrings, type Wording } from './wording.ts';

interface Source {
  readonly answers: Answers;
  readonly prose: QuestionProse;
  readonly questions: readonly Question[];
}

/** Titles of all records that hold something, those within records included. */
export function collectRecordTitles(
  sources: readonly Source[],
  strings: ReportStrings,
): Wording['recordTitles'] {
  const titles = new Map<string, string>();
  function collect({ answers, prose, questions }: Source): void {
    for (const question of questions) {
      if (question.type !== 'records') {
        continue;
      }
      writtenRecords(question, answers).forEach((record, index) => {
        const title = pointerTitle(question, record);
        titles.set(
          record.id,
          title === '' ? untitledRecord(question, index + 1, prose, strings) : title,
        );
        collect({ answers: record.answers, prose, questions: question.fields });
      });
    }
  }
  sources.forEach(collect);
  return titles;
}

/** The records of a list that hold something, in order; an empty one is not part of the report. */
export function writtenRecords(question: RecordsQuestion, answers: Answers): RecordEntry[] {
  return answerTo(answers, question).value.filter(isWrittenRecord);
}

/** "Grupp 2": what a record without a title is called. `number` counts from 1. */
export function untitledRecord(
  question: RecordsQuestion,
  number: number,
  prose: QuestionProse,
  strings: ReportStrings,
): string {
  const word = proseOf(question, prose)?.record?.one ?? '';
  const record = word.charAt(0).toLocaleUpperCase(strings.language) + word.slice(1);
  return fill(strings.untitledRecord, { record, number }).trim();
}
