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
  return fileNameOf(kind, title, `-${isoDate}.${extension}`);
}

/** For a certificate handed to others: `certifikat-anna-berg-2026-11-22.cer`, which Windows opens by a double click. */
export function certificateFileName(holder: string, isoDate: string): string {
  return fileNameOf('certifikat', holder, `-${isoDate}.cer`);
}

/** For a letter to children: `brev-arskurs-2-pa-asskolan-2026-11-22.pdf`. */
export function letterFileName(to: string, isoDate: string): string {
  return fileNameOf('brev', to, `-${isoDate}.pdf`);
}

/** For the report of a follow-up: `uppfoljning-familjecentral-ekdalen-2026-11-22.pdf`. */
export function followUpFileName(title: string, isoDate: string): string {
  return fileNameOf('uppfoljning', title, `-${isoDate}.pdf`);
}

/** For the days in a calendar: `uppfoljning-familjecentral-ekdalen-2026-11-22.ics`. */
export function calendarFileName(title: string, isoDate: string): string {
  return fileNameOf('uppfoljning', title, `-${isoDate}.ics`);
}

/** For all that a browser holds, in one file. */
export function backupFileName(isoDate: string): string {
  return fileNameOf('sakerhetskopia', '', `-${isoDate}.json`);
}

/** For a list of known fingerprints handed to others. */
export function knownSignersFileName(isoDate: string): string {
  return fileNameOf('kanda-fingeravtryck', '', `-${isoDate}.json`);
}

/**
 * For a file with one more signature, after the name of the file that was signed:
 * `provning-ekdalen-2026-11-22-underskriven-2-av-3.pdf`. What that name says of earlier signatures is left out,
 * and so is the number that a browser adds to a file it has fetched twice.
 */
export function signedFileName(signedFile: string, signed: number, expected: number): string {
  const name = signedFile
    .replace(/\.pdf$/i, '')
    .replace(/\s*\(\d+\)$/, '')
    .replace(/-underskriven-\d+-av-\d+$/i, '');
  const words = shortened(asciiWords(name).join('-') || kind, maximumLength, 0);
  return `${words}-underskriven-${signed}-av-${expected}.pdf`;
}

function fileNameOf(beginning: string, title: string, ending: string): string {
  const words = asciiWords(title);
  const named = words[0] === beginning ? words : [beginning, ...words];
  return shortened(named.join('-'), maximumLength - ending.length, beginning.length) + ending;
}

function asciiWords(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/[æœøßðđþłŋŧ]/g, (letter) => spelledOut[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** Cut after the last whole word that fits; a single word that does not fit is cut itself. */
function shortened(words: string, length: number, beginning: number): string {
  if (words.length <= length) {
    return words;
  }
  const cut = words.slice(0, length + 1).lastIndexOf('-');
  return words.slice(0, cut > beginning ? cut : length);
}
