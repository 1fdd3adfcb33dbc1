import { answerTo } from '#src/domain/answers.ts';
import { stepsBeyondDepth } from '#src/domain/beyond-depth.ts';
import { assessmentProgress } from '#src/domain/progress.ts';
import { plainText } from '#src/domain/rich-text.ts';
import type { ReportSummary, SummaryPart } from './report-data.ts';
import { oneLine, type ReportInput } from './report-input.ts';
import { shorten } from './shorten.ts';
import { part } from './summary-part.ts';
import { fill, labelOfChoice } from './wording.ts';

/** Page 1 has little else on it, so the reason is as good as never cut. */
const reasonLetters = 1500;

const screeningId = 'screening';

/** Page 1 where no assessment is needed: that, and why. What a reader expects of an assessment is left out. */
export function notNeededParts(
  input: ReportInput,
): Pick<ReportSummary, 'answer' | 'grounds' | 'completeness'> {
  const { questionnaire, texts, strings } = input;
  const words = strings.summary.notNeeded;
  const depth = questionnaire.screening.find(({ role }) => role === 'depth');
  return {
    answer: {
      label: words.answer,
      symbol: '',
      word: depth ? labelOfChoice(depth, 'not-needed', texts.screening.questions) : '',
      weight: '',
    },
    grounds: reason(input),
    completeness: {
      heading: strings.summary.completeness.heading,
      lines: [{ text: completeness(input) }],
    },
  };
}

function reason({ questionnaire, answers, strings }: ReportInput): SummaryPart {
  const question = questionnaire.screening.find(({ role }) => role === 'depthReason');
  const written = question?.type === 'richText' ? answerTo(answers, question).value : [];
  const { text, isCut } = shorten(oneLine(plainText(written)), reasonLetters);
  const lines = text === '' ? [] : [{ text }];
  const more = { text: strings.more.screening, target: screeningId };
  return part(strings.summary.notNeeded.reason, { lines, isCut, left: 0 }, more);
}

/** Steps that were written before, or all the same, are printed: page 1 says that they are there. */
function completeness({ questionnaire, answers, strings }: ReportInput): string {
  const { complete, incomplete, kept } = strings.summary.notNeeded;
  const progress = assessmentProgress(questionnaire, answers);
  const steps = stepsBeyondDepth(questionnaire, answers).map(({ number }) => number);
  return [
    progress.complete === progress.total ? complete : incomplete,
    steps.length > 0 ? fill(kept, { steps: steps.join(', ') }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
