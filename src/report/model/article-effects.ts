import { answerTo, type Effect } from '#src/domain/answers.ts';
import { questionsByRole, type ReportInput } from './report-input.ts';

/** The numbers of the articles that an effect is said of, each once. */
export function effectNumbers(input: ReportInput, effect: Effect): number[] {
  const [asked] = questionsByRole(input, 'articleComments', 'articles');
  const entries = asked === undefined ? [] : answerTo(input.answers, asked.question).value;
  const numbers = entries.filter((entry) => entry.effect === effect).map(({ article }) => article);
  return [...new Set(numbers)].sort((one, other) => one - other);
}
