import { PdfDict, PdfStream } from '@libpdf/core';
import { decodeStream } from '../../decode-stream.ts';
import type { Rule } from './comparison.ts';
import { areSameProperties } from './xmp.ts';

const maximumMetadataBytes = 2 * 1024 * 1024;

/** Who has written the file last, and when: writers put it in when they add a signature. */
const ownEntries = new Set(['ModDate', 'Producer']);

export const infoRule: Rule = (pair, comparison) => {
  const resolved = comparison.resolved(pair);
  const { before, after, severity } = resolved;
  if ((before ?? after) !== undefined && !(after instanceof PdfDict && after.type === 'dict')) {
    comparison.report(severity);
  }
  for (const [key, entry] of comparison.entries(resolved)) {
    const isText = comparison.after.resolve(entry.after)?.type === 'string';
    if (!ownEntries.has(key) || !isText) {
      comparison.equal(entry);
    }
  }
};

export const metadataRule: Rule = (pair, comparison) => {
  const { before, after, severity } = comparison.resolved(pair);
  if (before === after && before !== undefined) {
    return;
  }
  const isSame =
    before instanceof PdfStream &&
    after instanceof PdfStream &&
    areSameProperties(textOf(before), textOf(after));
  if (!isSame) {
    comparison.report(severity);
  }
};

function textOf(stream: PdfStream): string {
  return new TextDecoder().decode(decodeStream(stream, maximumMetadataBytes));
}
