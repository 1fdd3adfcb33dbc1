import type { Questionnaire } from '#questionnaire/schema.ts';
import type { Answers } from '../../answers.ts';
import { namesIn } from '../../hearings/recognisable.ts';
import { type ChildLetter, childLetters, letterParts } from '../../letters/child-letter.ts';
import { isEmptyRichText, plainText } from '../../rich-text.ts';
import type { Rule, Severity } from '../finding.ts';

/** A rule on one letter to children at a time. */
function ofLetters(
  code: Rule['code'],
  severity: Severity,
  isFound: (letter: ChildLetter) => boolean,
): Rule {
  return {
    code,
    severity,
    find: (questionnaire: Questionnaire, answers: Answers) =>
      childLetters(questionnaire, answers)
        .filter(isFound)
        .map(({ list, record }) => ({ questionId: list.id, recordId: record.id })),
  };
}

export const letterWithoutAge = ofLetters(
  'letterWithoutAge',
  'consider',
  ({ age }) => age === undefined,
);

/** It has begun to tell, and yet says neither what changed nor how it will be. */
export const letterWithoutOutcome = ofLetters(
  'letterWithoutOutcome',
  'should',
  ({ parts }) =>
    letterParts.some((part) => !isEmptyRichText(parts[part])) &&
    isEmptyRichText(parts.letterChanged) &&
    isEmptyRichText(parts.letterDecision),
);

/** Whom to ask is an adult, and may be named. */
export const letterWithName = ofLetters('letterWithName', 'should', ({ greeting, to, parts }) =>
  [to, greeting, ...letterParts.filter(isOfChildren).map((part) => plainText(parts[part]))].some(
    (text) => namesIn(text).length > 0,
  ),
);

function isOfChildren(part: (typeof letterParts)[number]): boolean {
  return part !== 'letterContact';
}
