import type { PdfDict } from '@libpdf/core';
import type { DocumentState } from './document-state.ts';
import type { FormSignatureField } from './signature-fields.ts';

const trace = /\/ByteRange[\0\t\n\f\r ]*\[([^\]]{0,200})/g;
const numbers = /\d+/g;
/** How far before a trace its object may begin: signatures are small up to their range or have their value before it. */
const reach = 200_000;
const maximumTraces = 500;

/** Whether the file has, or had, a signature that no field of the form holds. */
export function hasTraceOfSignature(
  state: DocumentState,
  signed: readonly FormSignatureField[],
): boolean {
  const { text } = state.file;
  const known = new Set(
    [...signed.map(({ value }) => value), usageRights(state)].map((value) => {
      const range = state.array(value, 'ByteRange');
      return range.map((item) => ('value' in item ? item.value : '')).join(' ');
    }),
  );
  const traces = [...text.matchAll(trace)];
  return (
    traces.length > maximumTraces ||
    traces.some(
      ({ 1: written = '', index }) =>
        !known.has((written.match(numbers) ?? []).map(Number).join(' ')) &&
        !isInStream(text, index),
    )
  );
}

/** Adobe's own signature for what its reader may do with a form; it says nothing about the content. */
function usageRights(state: DocumentState): PdfDict | undefined {
  const permissions = state.dictionary(state.catalog, 'Perms');
  return state.dictionary(permissions, 'UR3') ?? state.dictionary(permissions, 'UR');
}

/** In an attached text, say, that speaks of signatures. */
function isInStream(text: string, position: number): boolean {
  const before = text.slice(Math.max(0, position - reach), position);
  const last = Math.max(before.lastIndexOf('endobj'), before.lastIndexOf('endstream') + 8);
  return /stream\r?\n/.test(before.slice(Math.max(0, last)));
}
