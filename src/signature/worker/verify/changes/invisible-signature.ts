import { PdfDict, type PdfObject, PdfRef } from '@libpdf/core';
import { nameOf, numberOf, sizeOf } from '../signature-fields.ts';
import type { Comparison } from './comparison.ts';

/** What a field of a signature needs; nothing that acts, shows or names a place in the structure. */
const harmless = new Set([
  ...[
    'Type',
    'Subtype',
    'FT',
    'T',
    'TU',
    'Ff',
    'F',
    'Rect',
    'P',
    'V',
    'AP',
    'Lock',
    'SV',
    'Border',
    'BS',
  ],
]);
const hiddenFlag = 2;

/**
 * A new field that shows nothing: it has been made to be signed at once, as signing services and time stamps do. One
 * that shows something could be drawn over what was signed.
 */
export function isInvisibleSignature(
  item: PdfObject,
  comparison: Comparison,
  signatures: ReadonlySet<number>,
): boolean {
  const { after } = comparison;
  const field = after.resolve(item);
  const isNew = item instanceof PdfRef && comparison.isNew(item.objectNumber);
  if (!(field instanceof PdfDict) || !isNew) {
    return false;
  }
  const value = field.get('V');
  const size = sizeOf(after.get(field, 'Rect'));
  const isHidden = ((numberOf(after.get(field, 'F')) ?? 0) & hiddenFlag) !== 0;
  const isEmpty = size !== undefined && size.width === 0 && size.height === 0;
  return (
    nameOf(after.get(field, 'FT')) === 'Sig' &&
    nameOf(after.get(field, 'Subtype')) === 'Widget' &&
    value instanceof PdfRef &&
    signatures.has(value.objectNumber) &&
    (isEmpty || isHidden) &&
    [...field].every(([key]) => harmless.has(key.value))
  );
}
