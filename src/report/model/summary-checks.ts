import { answerTo, hasContent } from '#src/domain/answers.ts';
import type { Assessment } from '#src/domain/assessment.ts';
import { type Check, decisionChecks } from '#src/domain/decision-check.ts';
import { partsOf } from '#src/domain/parts.ts';
import { findingsId } from './findings.ts';
import type { SummaryCheck, SummaryChecks } from './report-data.ts';
import type { ReportInput } from './report-input.ts';
import { shorten } from './shorten.ts';
import { factsIn } from './summary-facts.ts';
import { counted, fill } from './wording.ts';

/** Shapes of their own, as on the screen where the decision is prepared. */
const symbols: Readonly<Record<Check['state'], string>> = { met: '✔', open: '◆', missing: '✘' };

/** Letters of an answer. */
const room = 72;

/** The questions of those who decide: what the assessment answers to each, and whether anything is left to ask. */
export function checksOf(input: ReportInput, assessment: Assessment): SummaryChecks {
  const { heading } = input.strings.summary.checks;
  const checks = decisionChecks(input.questionnaire, assessment);
  return { heading, items: checks.map((check) => itemOf(check, input)) };
}

function itemOf({ id, state, findings }: Check, input: ReportInput): SummaryCheck {
  const { strings, texts } = input;
  const words = strings.summary.checks;
  const parts = input.questionnaire.checklist.find((one) => one.id === id)?.parts ?? [];
  const facts = factsIn(parts, input) || words[isWritten(parts, input) ? 'inWords' : 'nothing'];
  const prose = texts.checklist[id];
  return {
    symbol: symbols[state],
    question: prose?.question ?? id,
    answer: `${capitalised(shorten(facts, room).text)}.`,
    verdict:
      state === 'met'
        ? { text: words.met }
        : {
            text: state === 'open' ? counted(words.open, findings.length) : words.missing,
            target: findingsId,
          },
    ...(state === 'missing' && {
      sendBack: fill(words.sendBack, { reason: prose?.sendBack ?? '' }),
    }),
  };
}

function isWritten(parts: readonly string[], { questionnaire, answers }: ReportInput): boolean {
  return partsOf(questionnaire)
    .filter(({ id }) => parts.includes(id))
    .some(({ questions }) => questions.some((question) => hasContent(answerTo(answers, question))));
}

function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase('sv') + words.slice(1);
}
