import { type PDF, type PdfArray, PdfDict, type PdfObject, PdfRef } from '@libpdf/core';
import { PdfError } from '../../protocol.ts';

/** Bit 1 of a field's flags (ISO 32000-1, 12.7.3.1). */
const readOnly = 1;

/** An empty field of a digital signature that is its own place on the page. */
export interface SigningField {
  readonly dictionary: PdfDict;
  /** Of its place, in points; both 0 where it is not shown. */
  readonly width: number;
  readonly height: number;
}

/**
 * The field of that name, to be filled in. Throws a PdfError: `noSuchField` where there is none, or somebody has
 * signed in it, `notSignable` where it is of a kind that we would have to rebuild, or where who has signed has
 * forbidden more.
 */
export function signingField(pdf: PDF, name: string): SigningField {
  const resolve = (reference: PdfRef) => pdf.getObject(reference);
  const form = pdf.getCatalog().getDict('AcroForm', resolve);
  const fields = [...(form?.getArray('Fields', resolve) ?? [])];
  const named = fields.filter(
    (field) => dictionaryOf(field, resolve)?.getString('T', resolve)?.asString() === name,
  );
  const [reference] = named;
  const dictionary = dictionaryOf(reference, resolve);
  if (dictionary === undefined || dictionary.getName('FT', resolve)?.value !== 'Sig') {
    throw new PdfError('noSuchField', `No field ${name} is there to be signed.`);
  }
  if (isGiven(dictionary.get('V', resolve))) {
    throw new PdfError('noSuchField', `In the field ${name} somebody has signed.`);
  }
  const isOurs =
    named.length === 1 &&
    reference instanceof PdfRef &&
    dictionary.getName('Subtype', resolve)?.value === 'Widget' &&
    ['Kids', 'Parent', 'Lock', 'SV'].every((key) => !isGiven(dictionary.get(key, resolve))) &&
    ((dictionary.getNumber('Ff', resolve)?.value ?? 0) & readOnly) === 0;
  if (!isOurs) {
    throw new PdfError('notSignable', `The field ${name} asks for more than filling in.`);
  }
  const signed = fields.flatMap(
    (field) => dictionaryOf(field, resolve)?.getDict('V', resolve) ?? [],
  );
  if (signed.some((signature) => forbidsMore(signature, name, resolve))) {
    throw new PdfError('notSignable', 'Who has signed has forbidden further signatures.');
  }
  return { dictionary, ...sizeOf(dictionary.getArray('Rect', resolve), resolve) };
}

type Resolve = (reference: PdfRef) => PdfObject | null;

function dictionaryOf(object: PdfObject | undefined, resolve: Resolve): PdfDict | undefined {
  const resolved = object instanceof PdfRef ? resolve(object) : object;
  return resolved instanceof PdfDict ? resolved : undefined;
}

function isGiven(entry: PdfObject | undefined): boolean {
  return entry !== undefined && entry.type !== 'null';
}

/** A signature can forbid all changes (DocMDP, P 1), or those of some fields (FieldMDP) (ISO 32000-1, 12.8.2). */
function forbidsMore(signature: PdfDict, name: string, resolve: Resolve): boolean {
  const references = [...(signature.getArray('Reference', resolve) ?? [])];
  return references.some((entry) => {
    const reference = dictionaryOf(entry, resolve);
    const parameters = reference?.getDict('TransformParams', resolve);
    switch (reference?.getName('TransformMethod', resolve)?.value) {
      case 'DocMDP':
        return parameters?.getNumber('P', resolve)?.value === 1;
      case 'FieldMDP':
        return parameters === undefined || locks(parameters, name, resolve);
      default:
        return false;
    }
  });
}

function locks(parameters: PdfDict, name: string, resolve: Resolve): boolean {
  const listed = [...(parameters.getArray('Fields', resolve) ?? [])].some((entry) => {
    const field = entry instanceof PdfRef ? resolve(entry) : entry;
    return field?.type === 'string' && field.asString() === name;
  });
  const action = parameters.getName('Action', resolve)?.value;
  return action === 'Include' ? listed : action === 'Exclude' ? !listed : true;
}

function sizeOf(
  rectangle: PdfArray | undefined,
  resolve: Resolve,
): Pick<SigningField, 'width' | 'height'> {
  const [left = 0, bottom = 0, right = 0, top = 0] = Array.from({ length: 4 }, (_, index) => {
    const entry = rectangle?.at(index, resolve);
    return entry?.type === 'number' ? entry.value : 0;
  });
  return { width: Math.abs(right - left), height: Math.abs(top - bottom) };
}
