import type { Language } from '#questionnaire/index.ts';
import { letterAge } from '#questionnaire/letter-ages.ts';
import type { LetterGuidance } from '#questionnaire/schema.ts';
import { type ChildLetter, letterParts } from '#src/domain/letters/child-letter.ts';
import { isEmptyRichText } from '#src/domain/rich-text.ts';
import type { LetterModel } from './model/letter-data.ts';
import { fill } from './model/wording.ts';

/** Words of the letter that neither the group nor the guidance holds. */
export interface LetterStrings {
  /** "Brev till barn: {{to}}" */
  readonly title: string;
  readonly untitled: string;
}

/** Of a letter whose age is not chosen, the type is that of the middle ages. */
const otherwise = 'age-10-12';

export function createLetterModel(
  letter: ChildLetter,
  words: {
    readonly language: Language;
    readonly guidance: LetterGuidance;
    readonly strings: LetterStrings;
    readonly organisation: string;
    readonly pageLabel: string;
  },
): LetterModel {
  const { language, guidance, strings, organisation, pageLabel } = words;
  const age = letterAge(letter.age) ?? letterAge(otherwise);
  return {
    language,
    title: letter.to === '' ? strings.untitled : fill(strings.title, { to: letter.to }),
    greeting: letter.greeting || guidance.greeting,
    parts: letterParts
      .map((part) => ({ heading: guidance.headings[part], text: letter.parts[part] }))
      .filter(({ text }) => !isEmptyRichText(text)),
    signOff: letter.signOff,
    organisation,
    typeSize: age?.type ?? 0,
    pageLabel,
  };
}
