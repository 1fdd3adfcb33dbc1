import type { ChoiceQuestion } from '#questionnaire/schema.ts';
import { answerTo } from '#src/domain/answers.ts';
import { type ReportInput, recordsByRole, type WrittenRecord } from './report-input.ts';

/**
 * The articles that a record concerns, in number order: those that it names, and those of the consequences
 * that it answers.
 */
export function concernedArticles(written: WrittenRecord, input: ReportInput): number[] {
  const own = namedArticles(written);
  const answered = new Set(chosen(written, ({ choices }) => choices.from === 'records'));
  const through = recordsByRole(input, 'consequence')
    .filter(({ record }) => answered.has(record.id))
    .flatMap(namedArticles);
  return [...new Set([...own, ...through])].sort((one, other) => one - other);
}

function namedArticles(written: WrittenRecord): number[] {
  return chosen(written, ({ choices }) => choices.from === 'articles')
    .map(Number)
    .filter(Number.isInteger);
}

function chosen(
  { question, record }: WrittenRecord,
  isWanted: (field: ChoiceQuestion) => boolean,
): string[] {
  return question.fields
    .filter((field) => field.type === 'choice')
    .filter(isWanted)
    .flatMap((field) => answerTo(record.answers, field).value);
}
