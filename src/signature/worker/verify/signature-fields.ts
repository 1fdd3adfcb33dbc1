import {
  PdfArray,
  PdfDict,
  PdfName,
  PdfNumber,
  type PdfObject,
  PdfRef,
  PdfString,
} from '@libpdf/core';
import { PdfError } from '../../protocol.ts';
import type { DocumentState } from './document-state.ts';

/** A form field that holds a signature or waits for one (ISO 32000-1, 12.7.4.5). */
export interface FormSignatureField {
  /** Full name: the names of the fields that it lies in, with dots between. */
  readonly name: string;
  readonly label: string;
  readonly dictionary: PdfDict;
  /** Its object; undefined where it stands within another. */
  readonly reference: PdfRef | undefined;
  /** What holds the signature: as it is written in the field, mostly a reference. */
  readonly written: PdfObject | undefined;
  readonly value: PdfDict | undefined;
  readonly widgets: readonly Widget[];
}

export interface Widget {
  readonly dictionary: PdfDict;
  readonly reference: PdfRef | undefined;
}

/** No report has as many signers; each costs time. */
const maximumSignatureFields = 500;
const maximumFields = 50_000;

interface Inherited {
  readonly name: string;
  readonly type: string;
}

/** All signature fields of the form, in its order. A field that is listed twice is found twice. */
export function signatureFieldsOf(state: DocumentState): FormSignatureField[] {
  const form = state.dictionary(state.catalog, 'AcroForm');
  const found: FormSignatureField[] = [];
  const path = new Set<PdfDict>();
  let visited = 0;

  const visit = (item: PdfObject, inherited: Inherited) => {
    const field = state.resolve(item);
    visited += 1;
    if (visited > maximumFields) {
      throw new PdfError('tooLarge', 'There are more fields in the form than in any report.');
    }
    if (!(field instanceof PdfDict) || path.has(field)) {
      return;
    }
    path.add(field);
    const own = {
      name: [inherited.name, textOf(state.get(field, 'T'))].filter((part) => part !== '').join('.'),
      type: nameOf(state.get(field, 'FT')) || inherited.type,
    };
    const kids = state.array(field, 'Kids');
    const fields = kids.filter((kid) => isField(state, kid));
    if (fields.length === 0 && own.type === 'Sig') {
      found.push(signatureField(state, item, field, own.name, kids));
    }
    for (const kid of fields) {
      visit(kid, own);
    }
    path.delete(field);
    if (found.length > maximumSignatureFields) {
      throw new PdfError('tooLarge', 'There are more places to sign than in any report.');
    }
  };

  for (const item of state.array(form, 'Fields')) {
    visit(item, { name: '', type: '' });
  }
  return found;
}

/** A kid with a name is a field; one without is where its parent is shown (12.7.3.1). */
function isField(state: DocumentState, kid: PdfObject): boolean {
  const dictionary = state.resolve(kid);
  return dictionary instanceof PdfDict && (dictionary.has('T') || dictionary.has('Kids'));
}

function signatureField(
  state: DocumentState,
  item: PdfObject,
  field: PdfDict,
  name: string,
  kids: readonly PdfObject[],
): FormSignatureField {
  const written = field.get('V');
  const value = state.resolve(written);
  const self = { dictionary: field, reference: item instanceof PdfRef ? item : undefined };
  const widgets = kids.flatMap((kid): Widget[] => {
    const dictionary = state.resolve(kid);
    return dictionary instanceof PdfDict
      ? [{ dictionary, reference: kid instanceof PdfRef ? kid : undefined }]
      : [];
  });
  return {
    name,
    label: textOf(state.get(field, 'TU')),
    ...self,
    written,
    value: value instanceof PdfDict ? value : undefined,
    widgets: kids.length === 0 && nameOf(field.get('Subtype')) === 'Widget' ? [self] : widgets,
  };
}

export function textOf(value: PdfObject | undefined): string {
  return value instanceof PdfString ? value.asString() : '';
}

export function nameOf(value: PdfObject | undefined): string {
  return value instanceof PdfName ? value.value : '';
}

export function numberOf(value: PdfObject | undefined): number | undefined {
  return value instanceof PdfNumber ? value.value : undefined;
}

/** Width and height of a rectangle, wherever its corners are; undefined where it is none. */
export function sizeOf(
  value: PdfObject | undefined,
): { width: number; height: number } | undefined {
  const corners = value instanceof PdfArray ? [...value].map((corner) => numberOf(corner)) : [];
  const [left, bottom, right, top] = corners;
  return corners.length === 4 &&
    left !== undefined &&
    bottom !== undefined &&
    right !== undefined &&
    top !== undefined
    ? { width: Math.abs(right - left), height: Math.abs(top - bottom) }
    : undefined;
}

/** By object number, on which page a widget stands, from 1. */
export function pagesOfWidgets(state: DocumentState): ReadonlyMap<number, number> {
  const pages = new Map<number, number>();
  for (const [index, reference] of state.pdf.context.pages.getPages().entries()) {
    const page = state.resolve(reference);
    for (const item of page instanceof PdfDict ? state.array(page, 'Annots') : []) {
      if (item instanceof PdfRef) {
        pages.set(item.objectNumber, index + 1);
      }
    }
  }
  return pages;
}
