import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { type Language, loadLetterGuidance } from '#questionnaire/index.ts';
import { trainingCase } from '#questionnaire/training-cases/tallmyra-skola/index.ts';
import { type ChildLetter, childLetters } from '#src/domain/letters/child-letter.ts';
import { plainText } from '#src/domain/rich-text.ts';
import { assessmentFromTrainingCase } from '#src/domain/training-case.ts';
import { english } from '#src/i18n/en/index.ts';
import { swedish } from '#src/i18n/sv/index.ts';
import { createLetterModel } from '#src/report/letter-model.ts';
import type { LetterModel } from '#src/report/model/letter-data.ts';

let count = 0;
export const example = assessmentFromTrainingCase(trainingCase, {
  newId: () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`,
  now: '2026-11-22T13:00:00.000Z',
});

/** The letters of the example. */
export function exampleLetters(): ChildLetter[] {
  return childLetters(barnrattsprovning, example.answers);
}

export async function letterModel(
  letter: ChildLetter,
  language: Language = 'sv',
): Promise<LetterModel> {
  const { letters, report } = language === 'sv' ? swedish : english;
  return createLetterModel(letter, {
    language,
    guidance: await loadLetterGuidance(language),
    strings: letters.paper,
    organisation: 'Ekdalens kommun',
    pageLabel: report.page,
  });
}

/** Every word of a letter in the order of print. */
export function wordsOfLetter(model: LetterModel): string {
  return [
    model.greeting,
    ...model.parts.flatMap(({ heading, text }) => [heading, plainText(text)]),
    plainText(model.signOff),
  ].join('\n');
}
