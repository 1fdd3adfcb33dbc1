import { PdfDict } from '@libpdf/core';
import type { DocumentState } from './document-state.ts';
import { nameOf, numberOf, textOf } from './signature-fields.ts';

/** What a signer has forbidden for the time after the signature (ISO 32000-1, 12.8.2.2 and 12.8.2.4). */
export interface Prohibitions {
  /** Nothing may follow, not even signatures. */
  readonly everything: boolean;
  isFieldLocked(name: string): boolean;
}

export function prohibitionsOf(signature: PdfDict, state: DocumentState): Prohibitions {
  const references = state
    .array(signature, 'Reference')
    .map((item) => state.resolve(item))
    .filter((item) => item instanceof PdfDict);
  const locks = references
    .filter((reference) => nameOf(state.get(reference, 'TransformMethod')) === 'FieldMDP')
    .map((reference) => lockIn(state.dictionary(reference, 'TransformParams'), state));
  return {
    everything: references.some(
      (reference) =>
        nameOf(state.get(reference, 'TransformMethod')) === 'DocMDP' &&
        numberOf(state.get(state.dictionary(reference, 'TransformParams'), 'P')) === 1,
    ),
    isFieldLocked: (name) => locks.some((isLocked) => isLocked(name)),
  };
}

function lockIn(parameters: PdfDict | undefined, state: DocumentState) {
  const action = nameOf(state.get(parameters, 'Action'));
  const names = state.array(parameters, 'Fields').map((item) => textOf(state.resolve(item)));
  const isNamed = (name: string) =>
    names.some((locked) => name === locked || name.startsWith(`${locked}.`));
  // What does not say what it locks, locks all.
  return (name: string) =>
    action === 'Include' ? isNamed(name) : action === 'Exclude' ? !isNamed(name) : true;
}
