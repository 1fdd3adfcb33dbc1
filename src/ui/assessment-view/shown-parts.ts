import type { Questionnaire } from '#questionnaire/schema.ts';
import { type Answers, answerTo, hasContent } from '#src/domain/answers.ts';
import { type Part, partsOf } from '#src/domain/parts.ts';
import { isNotNeeded } from '#src/domain/screening.ts';

/**
 * The parts there is something to read of: case sheet always, steps wherever an assessment is needed, the others once
 * they are written.
 */
export function shownParts(questionnaire: Questionnaire, answers: Answers): Part[] {
  return partsOf(questionnaire).filter(
    ({ kind, questions }) =>
      kind === 'caseSheet' ||
      (kind === 'step' && !isNotNeeded(questionnaire, answers)) ||
      questions.some((question) => hasContent(answerTo(answers, question))),
  );
}
