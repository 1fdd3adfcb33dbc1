const kind = 'provning';
const maximumLength = 80;

/** Letters that are not a base letter with a mark, and so are not taken apart by Unicode. */
const spelledOut: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  ð: 'd',
  đ: 'd',
  þ: 'th',
  ł: 'l',
  ŋ: 'n',
  ŧ: 't',
};

/**
 * A name for a saved file, safe on every file system and in every mail program: lower-case ASCII, at most
 * 80 characters, such as `provning-familjecentral-ekdalen-2026-11-22.json`.
 * `extension` without its dot, `isoDate` as YYYY-MM-DD.
 */
export function fileName(title: string, extension: string, isoDate: string): string {
  const ending = `-${isoDate}.${extension}`;
  const words = title
    .toLowerCase()
    .replace(/[æœøßðđþłŋŧ]/g, (letter) => spelledOut[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const named = words[0] === kind ? words : [kind, ...words];
  return shortened(named.join('-'), maximumLength - ending.length) + ending;
}

/** Cut after the last whole word that fits; a single word that does not fit is cut itself. */
function shortened(words: string, length: number): string {
  if (words.length <= length) {
    return words;
  }
  const cut = words.slice(0, length + 1).lastIndexOf('-');
  return words.slice(0, cut > kind.length ? cut : length);
}
