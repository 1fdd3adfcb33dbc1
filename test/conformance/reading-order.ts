import { comparable } from '../report/pdf-words.ts';

/** A line of `pdfinfo -struct-text` that is text; the others name structure elements. */
const textLine = /^ *"(.*)"$/;

/**
 * Words written from right to left are drawn from left to right. What they say stands beside the letters
 * (ActualText), where poppler does not look: of such a passage it is only compared which letters it has.
 */
const fromRightToLeft = /[\p{Script_Extensions=Arabic}\p{Script_Extensions=Hebrew}\p{N}]+/gu;

/** The colour of a sign's skin: signs are drawn in outline, and their colours are left out. */
const skinColour = /\p{Emoji_Modifier}/gu;

/** Letters shown on either side of a difference. */
const context = 60;

/**
 * Compares what a screen reader is given, element by element, with the words in their logical order:
 * every letter, once.
 */
export function readsInOrder(structure: string, words: string): string | undefined {
  const lines = structure.split('\n').map((line) => textLine.exec(line)?.[1] ?? '');
  const said = lettersOf(lines.join('\n'));
  const meant = lettersOf(words);
  if (said === meant) {
    return undefined;
  }
  let place = 0;
  while (said[place] === meant[place]) {
    place += 1;
  }
  const around = (text: string) => text.slice(Math.max(0, place - context), place + context);
  return `\n    read:     …${around(said)}…\n    expected: …${around(meant)}…`;
}

function lettersOf(text: string): string {
  return comparable(text)
    .replace(skinColour, '')
    .replace(fromRightToLeft, (passage) =>
      /^\p{N}*$/u.test(passage) ? passage : Array.from(passage).sort().join(''),
    );
}
