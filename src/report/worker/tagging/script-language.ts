/** Part of a text; without a language it is in that of the text around it. Language as BCP 47. */
export interface Passage {
  readonly text: string;
  readonly language?: string;
}

/** A language, and what tells that a text in its script is in it. The first that fits; the last has no sign. */
type LanguageSign = readonly [language: string, sign?: RegExp];

/**
 * By script, what a reader needs to choose a voice. Scripts that the fonts lack are not here: their words are
 * squares. Letters decide, since names and short quotations have too few words to tell more by.
 */
const languages: Readonly<Record<string, readonly LanguageSign[]>> = {
  Arabic: [
    ['ckb', /[ڕڵۆێە]/],
    ['ur', /[ٹڈڑںے]/],
    // Persian and Dari; their ی and ک are not the Arabic ي and ك.
    ['fa', /[پچژگیک]/],
    ['ar'],
  ],
  // Tigrinya has the row of ቐ, and ኣ where Amharic has አ; of the two, only Amharic still writes the rows of
  // ሠ and ኀ. Some of its commonest words tell the rest.
  Ethiopic: [['ti', /[ቐ-ቝኣ]/], ['am', /[ሠ-ሧኀ-ኇ]|(?<!\p{L})(?:ነው|ናቸው|እና|ውስጥ|ላይ)(?!\p{L})/u], ['ti']],
  Cyrillic: [['be', /ў/i], ['uk', /[іїєґ]/i], ['sr', /[ђјљњћџ]/i], ['ru']],
  Greek: [['el']],
  // Yiddish writes its vowels out, אַ and אָ among them.
  Hebrew: [['yi', /[\u05f0-\u05f2]|\u05d0[\u05b7\u05b8]/], ['he']],
};

const scriptNames = Object.keys(languages);
const letterOf = (script: string) => `\\p{Script_Extensions=${script}}`;
const isOfScript = scriptNames.map(
  (script) => [script, new RegExp(`^${letterOf(script)}`, 'u')] as const,
);

/** Commas, full stops and question marks that only these scripts have. */
const marks = '[،؛؟۔፡-፨]';

/** A run of letters of one script, with their accents and marks; of letters of any other script; of anything else. */
const pieces = new RegExp(
  [
    ...scriptNames.map((script) => `(?:(?=\\p{L})${letterOf(script)}\\p{M}*${marks}*)+`),
    `(?:(?!${scriptNames.map(letterOf).join('|')})\\p{L}\\p{M}*)+`,
    '\\P{L}+',
  ].join('|'),
  'gu',
);

/** Whether a paragraph is to be set from right to left: one that only begins with an Arabic name is not. */
export function isRightToLeft(text: string): boolean {
  const letters = text.match(/[\p{Script=Arabic}\p{Script=Hebrew}]/gu)?.length ?? 0;
  return letters > 0 && letters * 2 > (text.match(/\p{L}/gu)?.length ?? 0);
}

/**
 * The text in parts, by script: joined they are the text. Latin words have no language of their own, nor have
 * digits, punctuation, spaces and symbols, except between two words of the same language.
 */
export function passages(text: string): readonly Passage[] {
  const found: { text: string; language?: string }[] = [];
  let between = '';

  function add(part: string, language?: string): void {
    const last = found.at(-1);
    if (last !== undefined && last.language === language) {
      last.text += part;
    } else if (part !== '') {
      found.push(language === undefined ? { text: part } : { text: part, language });
    }
  }

  for (const [piece] of text.matchAll(pieces)) {
    if (!/^\p{L}/u.test(piece)) {
      between = piece;
      continue;
    }
    const language = languageOf(piece, text);
    if (found.at(-1)?.language !== language) {
      add(between);
      between = '';
    }
    add(between + piece, language);
    between = '';
  }
  add(between);
  return found;
}

/** Of the words' script; the whole text tells which, so that all words of a paragraph have the same voice. */
function languageOf(words: string, text: string): string | undefined {
  const script = isOfScript.find(([, pattern]) => pattern.test(words))?.[0];
  return languages[script ?? '']?.find(([, sign]) => sign === undefined || sign.test(text))?.[0];
}
