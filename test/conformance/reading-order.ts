import type { ReportModel } from '#src/report/model/report-data.ts';
import { comparable } from '../report/pdf-words.ts';
import { printedText } from '../report/printed-text.ts';

/** A line of `pdfinfo -struct-text` that is text; the others name structure elements. */
const textLine = /^ *"(.*)"$/;

/** Letters shown on either side of a difference. */
const context = 60;

/**
 * Compares what a screen reader is given, element by element, with the report's words in their logical order:
 * every letter, once.
 */
export function readsInOrder(structure: string, model: ReportModel): string | undefined {
  const said = comparable(
    structure
      .split('\n')
      .map((line) => textLine.exec(line)?.[1] ?? '')
      .join('\n'),
  );
  const meant = comparable(printedText(model));
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
