import type { Question, Questionnaire } from '#questionnaire/schema.ts';
import { answerTo, hasContent } from '../../answers.ts';
import { questionByRole } from '../../assessment.ts';
import { maskedNumbersIn } from '../../personal-numbers.ts';
import type { FindingPlace, Rule, Severity } from '../finding.ts';
import { writtenTexts } from '../written-texts.ts';

/** A rule on any text, wherever it is written. */
function ofTexts(
  code: Rule['code'],
  severity: Severity,
  isFound: (text: string, questionnaire: Questionnaire) => boolean,
): Rule {
  return {
    code,
    severity,
    find: (questionnaire, answers) =>
      writtenTexts(questionnaire, answers)
        .filter(({ text }) => isFound(text, questionnaire))
        .map(({ place, question }) => fieldPlace(place, question)),
  };
}

function fieldPlace(place: FindingPlace, { id }: Question): FindingPlace {
  return place.recordId === undefined ? place : { ...place, fieldId: id };
}

/** "steg 16", "fråga 19": of the fifteen there is none. */
export const unknownReference = ofTexts('unknownReference', 'should', (text, { steps }) =>
  [
    ...text.matchAll(
      /(?:\b(?:se|enligt|i|see|in|under)\s+)?\b(?:steg|fråga|punkt|steps?|question)\s+(?:nr\s*)?(\d{1,3})\b/gi,
    ),
  ].some(
    ([whole, number]) =>
      isReference(whole) && (Number(number) < 1 || Number(number) > steps.length),
  ),
);

/** Questions and points may be of a list in the text itself; "steg" is always the template's. */
function isReference(words: string): boolean {
  return /steg|step/i.test(words) || /^(?:se|enligt|see)\b/i.test(words);
}

const pageNumber =
  /^\s*(?:(?:sida|sid\.|page)\s*)?\d{1,3}\s*(?:\(\d{1,3}\)|(?:av|of)\s*\d{1,3})\s*$/i;
const namedPageNumber = /^\s*(?:sida|page)\s*\d{1,3}\s*$/i;

/** A line among others that is nothing but a page's number: it came along when the text was pasted. */
export const strayPageNumber = ofTexts('strayPageNumber', 'consider', (text) => {
  const lines = text.split('\n');
  return (
    lines.length > 1 && lines.some((line) => pageNumber.test(line) || namedPageNumber.test(line))
  );
});

export const personalNumber = ofTexts(
  'personalNumber',
  'must',
  (text) => maskedNumbersIn(text).length > 0,
);

export const outdatedWords = ofTexts('outdatedWords', 'consider', (text) =>
  /främsta rummet|\bhandikapp/i.test(text),
);

/** What cannot be answered with yes, partly or no will not get an answer in step 12. */
export const notAQuestion: Rule = {
  code: 'notAQuestion',
  severity: 'should',
  find(questionnaire, answers) {
    const question = questionByRole(questionnaire, 'assessedQuestion');
    if (question?.type !== 'text' || !hasContent(answerTo(answers, question))) {
      return [];
    }
    const { value } = answerTo(answers, question);
    const isOpen =
      /^\s*(?:hur|vad|vilk\w+|varför|när|var|vem|how|what|which|why|when|where|who)\b/i;
    return !value.includes('?') || isOpen.test(value) ? [{ questionId: question.id }] : [];
  },
};
