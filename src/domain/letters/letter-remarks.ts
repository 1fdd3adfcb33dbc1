import type { LetterAge } from '#questionnaire/letter-ages.ts';
import type { LetterPart, PlainWord } from '#questionnaire/schema.ts';
import { namesIn } from '../hearings/recognisable.ts';
import { maskedNumbersIn } from '../personal-numbers.ts';
import { plainText } from '../rich-text.ts';
import { type ChildLetter, letterParts } from './child-letter.ts';
import { lettersOf, lix, sentencesOf, wordsOf } from './readability.ts';

/** Something in a letter to look at once more. Advice, never a hindrance. */
export type LetterRemark =
  | { readonly kind: 'noAge' }
  | { readonly kind: 'missing'; readonly part: LetterPart }
  | { readonly kind: 'personalNumber'; readonly masked: string }
  | { readonly kind: 'name'; readonly part: LetterPart; readonly name: string }
  | { readonly kind: 'tooMany'; readonly words: number; readonly most: number }
  | { readonly kind: 'heavy'; readonly lix: number; readonly most: number }
  | {
      readonly kind: 'longSentence';
      readonly part: LetterPart;
      readonly sentence: string;
      readonly words: number;
    }
  | {
      readonly kind: 'official';
      readonly part: LetterPart;
      readonly word: string;
      readonly instead: string;
    }
  | { readonly kind: 'longWord'; readonly part: LetterPart; readonly word: string };

export interface LetterReading {
  readonly words: number;
  readonly sentences: number;
  /** Undefined where there is too little to measure. */
  readonly lix: number | undefined;
  /** Something more than a greeting is written. */
  readonly isBegun: boolean;
  readonly remarks: readonly LetterRemark[];
}

/** Reads a letter with the eyes of its age. Without one, only what holds for every age is said. */
export function readLetter(
  letter: ChildLetter,
  age: LetterAge | undefined,
  plainWords: readonly PlainWord[],
): LetterReading {
  const parts = letterParts.map((part) => ({ part, text: plainText(letter.parts[part]) }));
  const prose = parts.map(({ text }) => text).join('\n');
  const all = [letter.greeting, prose, plainText(letter.signOff)].join('\n');
  const words = wordsOf(all).length;
  const index = lix(prose);
  const written = parts.filter(({ text }) => text.trim() !== '');
  return {
    words,
    sentences: sentencesOf(all).length,
    lix: index,
    isBegun: written.length > 0,
    remarks: [
      ...(age === undefined ? [{ kind: 'noAge' } as const] : []),
      ...maskedNumbersIn(all).map((masked) => ({ kind: 'personalNumber', masked }) as const),
      ...written.flatMap(childrenNamed),
      ...(written.length === 0
        ? []
        : parts
            .filter(({ text }) => text.trim() === '')
            .map(({ part }) => ({ kind: 'missing', part }) as const)),
      ...(age === undefined ? [] : heaviness(words, index, age)),
      ...(age === undefined ? [] : written.flatMap((one) => longSentences(one, age))),
      ...written.flatMap((one) => officialWords(one, plainWords)),
      ...(age === undefined ? [] : written.flatMap((one) => longWords(one, age))),
    ],
  };
}

interface Written {
  readonly part: LetterPart;
  readonly text: string;
}

/** Whom to ask is an adult, who is named. */
function childrenNamed({ part, text }: Written): LetterRemark[] {
  return part === 'letterContact'
    ? []
    : namesIn(text).map((name) => ({ kind: 'name', part, name }));
}

function heaviness(words: number, index: number | undefined, age: LetterAge): LetterRemark[] {
  return [
    ...(words > age.words ? [{ kind: 'tooMany', words, most: age.words } as const] : []),
    ...(index !== undefined && index > age.lix
      ? [{ kind: 'heavy', lix: index, most: age.lix } as const]
      : []),
  ];
}

function longSentences({ part, text }: Written, age: LetterAge): LetterRemark[] {
  return sentencesOf(text)
    .map((sentence) => ({ sentence, words: wordsOf(sentence).length }))
    .filter(({ words }) => words > age.sentence)
    .map((found) => ({ kind: 'longSentence', part, ...found }));
}

function officialWords({ part, text }: Written, plainWords: readonly PlainWord[]): LetterRemark[] {
  return plainWords.flatMap(({ word, instead }) => {
    const found = text.match(patternOf(word))?.[0];
    return found === undefined ? [] : [{ kind: 'official', part, word: found, instead }];
  });
}

/** `nämnd*` is every word that begins so. */
function patternOf(word: string): RegExp {
  const [stem = '', rest] = word.split('*');
  const letters = stem.replace(/\s+/g, '\\s+');
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${letters}${rest === undefined ? '' : '\\p{L}*'}(?![\\p{L}])`,
    'iu',
  );
}

function longWords({ part, text }: Written, age: LetterAge): LetterRemark[] {
  // A name with a capital in the middle of a sentence cannot be made shorter.
  return distinct(
    wordsOf(text).filter((one) => lettersOf(one) > age.word && !/^\p{Lu}/u.test(one)),
  ).map((word) => ({ kind: 'longWord', part, word }));
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)];
}
