import { answerTo, type Effect } from '#src/domain/answers.ts';
import type { SummaryPart } from './report-data.ts';
import { questionsByRole, type ReportInput, readMore } from './report-input.ts';
import { shorten } from './shorten.ts';
import { part } from './summary-part.ts';
import { effectSymbols } from './wording.ts';

/** What is lost comes first. */
export const effectsInOrder: readonly Effect[] = ['weakens', 'neutral', 'strengthens'];

const room = 56;

/** The numbers of the articles by effect: "▼ Försvagas: 2, 6, 31". */
export function articlesAffected(input: ReportInput): SummaryPart {
  const { strings, answers } = input;
  const words = strings.summary.articles;
  const [asked] = questionsByRole(input, 'articleComments', 'articles');
  const entries = asked === undefined ? [] : answerTo(answers, asked.question).value;
  const fitted = effectsInOrder.flatMap((effect) => {
    const numbers = entries.filter((entry) => entry.effect === effect).map((one) => one.article);
    const list = [...new Set(numbers)].sort((one, other) => one - other).join(', ');
    const { text, isCut } = shorten(`${strings.effects[effect]}: ${list}`, room);
    return list === '' ? [] : [{ line: { mark: effectSymbols[effect], text }, isCut }];
  });
  return part(
    words,
    {
      lines: fitted.map(({ line }) => line),
      isCut: fitted.some(({ isCut }) => isCut),
      left: 0,
    },
    asked && readMore(asked.step, strings),
  );
}
