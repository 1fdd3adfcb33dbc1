import type { Questionnaire, RecordsQuestion } from '#questionnaire/schema.ts';
import {
  type Answers,
  answerTo,
  hasContent,
  isWrittenRecord,
  type RecordEntry,
} from '#src/domain/answers.ts';
import { plainText } from '#src/domain/rich-text.ts';
import { fill, proseOf, type QuestionProse, type ReportStrings, type Wording } from './wording.ts';

/** A title may be a whole paragraph; a pointer repeats no more of it than this. */
const longestPointer = 120;

interface Source {
  readonly answers: Answers;
  readonly prose: QuestionProse;
  readonly questions: Questionnaire['caseSheet'];
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
        const title = writtenTitle(question, record);
        titles.set(
          record.id,
          title === '' ? untitledRecord(question, index + 1, prose, strings) : shorten(title),
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

function writtenTitle(question: RecordsQuestion, record: RecordEntry): string {
  const first = question.fields[0];
  const answer = first && answerTo(record.answers, first);
  if (answer === undefined || !hasContent(answer)) {
    return '';
  }
  if (answer.type === 'richText') {
    return plainText(answer.value).trim();
  }
  return answer.type === 'text' || answer.type === 'date' ? answer.value.trim() : '';
}

function shorten(title: string): string {
  const line = title.replace(/\s+/g, ' ');
  if (line.length <= longestPointer) {
    return line;
  }
  const cut = line.slice(0, longestPointer);
  const end = cut.lastIndexOf(' ');
  return `${end > longestPointer / 2 ? cut.slice(0, end) : cut} …`;
}
