import { findQuestionnaire } from '#questionnaire/index.ts';
import type { Assessment } from '#src/domain/assessment.ts';
import { findPersonalNumbers } from '#src/domain/personal-numbers.ts';
import { countNumbers } from './use-personal-numbers.ts';

/** How many personnummer stand in a draft that is not open; none where nobody knows what was asked. */
export function countNumbersIn(assessment: Assessment): number {
  const questionnaire = findQuestionnaire(assessment.questionnaire);
  return questionnaire ? countNumbers(findPersonalNumbers(assessment, questionnaire)) : 0;
}
