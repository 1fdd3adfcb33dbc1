import { PdfArray, PdfDict, PdfName, PdfNumber, type PdfObject, PdfRef } from '@libpdf/core';
import { areEqual } from '../byte-range.ts';
import { nameOf, numberOf, textOf } from '../signature-fields.ts';
import type { Comparison, Rule } from './comparison.ts';

/** Rules for single values. */

/** Words may be written in two encodings; some programs choose their own when they write a field anew. */
export const sameWords: Rule = (pair, comparison) => {
  const { before, after, severity } = comparison.resolved(pair);
  if (before?.type !== after?.type || textOf(before) !== textOf(after)) {
    comparison.report(severity);
  }
};

/** When a field was changed, and what a program calls it for itself: nobody is shown that. */
export const anyWords: Rule = (pair, comparison) => {
  const { after, severity } = comparison.resolved(pair);
  if (after?.type !== 'string') {
    comparison.report(severity);
  }
};

/** Colours and captions that a program would draw; some write that there are none. */
export const sameOrEmpty: Rule = (pair, comparison) => {
  const { before, after } = comparison.resolved(pair);
  const isEmpty = after instanceof PdfDict && after.type === 'dict' && [...after].length === 0;
  if (before !== undefined || !isEmpty) {
    comparison.equal(pair);
  }
};

export const sameReference: Rule = ({ before, after, severity }, comparison) => {
  const isSame =
    before instanceof PdfRef &&
    after instanceof PdfRef &&
    before.objectNumber === after.objectNumber &&
    before.generation === after.generation;
  if (!isSame) {
    comparison.report(severity);
  }
};

/** The first half names the document, the second its state (ISO 32000-1, 14.4). */
export const sameFirst: Rule = (pair, comparison) => {
  const { before, after, severity } = comparison.resolved(pair);
  const [old, now] = [before, after].map((value) =>
    value instanceof PdfArray ? value.at(0) : undefined,
  );
  const isSame =
    old?.type === 'string' && now?.type === 'string'
      ? areEqual(old.bytes, now.bytes)
      : before === undefined;
  if (!isSame) {
    comparison.report(severity);
  }
};

/** There are signatures; the file must only be added to (12.7.2, table 219). */
export const raisedFlags: Rule = (pair, comparison) => {
  const { before, after, severity } = comparison.resolved(pair);
  const [old, now] = [numberOf(before) ?? 0, numberOf(after) ?? 0];
  if ((old | now) !== now || now > 3) {
    comparison.report(severity);
  }
};

export const raisedVersion: Rule = (pair, comparison) => {
  const { before, after, severity } = comparison.resolved(pair);
  const [old, now] = [nameOf(before), nameOf(after)];
  if (!/^[12]\.\d$/.test(now) || now < old) {
    comparison.report(severity);
  }
};

/** What a writer has used beyond the standard: names and numbers (12.8.1 of ISO 32000-2: 7.12). */
export const extensions: Rule = (pair, comparison) => {
  const { after, severity } = comparison.resolved(pair);
  if (!isPlain(after, comparison, 0)) {
    comparison.report(severity);
  } else {
    comparison.clear(after);
  }
};

function isPlain(value: PdfObject | undefined, comparison: Comparison, depth: number): boolean {
  const found = comparison.after.resolve(value);
  if (depth > 4) {
    return false;
  }
  if (found instanceof PdfDict && found.type === 'dict') {
    return [...found].every(([, item]) => isPlain(item, comparison, depth + 1));
  }
  if (found instanceof PdfArray) {
    return [...found].every((item) => isPlain(item, comparison, depth + 1));
  }
  return found instanceof PdfName || found instanceof PdfNumber || found?.type === 'string';
}
