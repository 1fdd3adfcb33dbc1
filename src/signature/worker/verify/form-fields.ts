import type { SignatureField } from '../../review.ts';
import type { DocumentState } from './document-state.ts';
import {
  type FormSignatureField,
  nameOf,
  numberOf,
  pagesOfWidgets,
  sizeOf,
  type Widget,
} from './signature-fields.ts';

const hiddenFlags = 2 | 32;
const readOnlyFlag = 1;

/** The places to sign, as the page shows them. `isOpen`: nothing forbids that somebody signs. */
export function describeFields(
  fields: readonly FormSignatureField[],
  state: DocumentState,
  isOpen: (field: FormSignatureField) => boolean,
): SignatureField[] {
  const pages = pagesOfWidgets(state);
  const names = fields.map(({ name }) => name);
  return fields.map((field) => {
    const [widget] = field.widgets;
    const page = pages.get(widget?.reference?.objectNumber ?? -1) ?? 0;
    const isSigned = state.resolve(field.written) !== undefined;
    return {
      name: field.name,
      label: field.label,
      page,
      isSigned,
      canBeSigned:
        !isSigned &&
        page > 0 &&
        !state.pdf.isLinearized &&
        widget !== undefined &&
        isPrepared(field, widget, state) &&
        names.indexOf(field.name) === names.lastIndexOf(field.name) &&
        isOpen(field),
    };
  });
}

/** Field and place on the page in one object, as the report has them, and something to see there. */
function isPrepared(field: FormSignatureField, widget: Widget, state: DocumentState): boolean {
  const { dictionary, reference, name, widgets } = field;
  const size = sizeOf(state.get(dictionary, 'Rect'));
  const flags = numberOf(state.get(dictionary, 'F')) ?? 0;
  const fieldFlags = numberOf(state.get(dictionary, 'Ff')) ?? 0;
  return (
    reference !== undefined &&
    widgets.length === 1 &&
    widget.dictionary === dictionary &&
    nameOf(state.get(dictionary, 'FT')) === 'Sig' &&
    /^[\x20-\x2d\x2f-\x7e]+$/.test(name) &&
    ['Parent', 'Lock', 'SV'].every((key) => state.get(dictionary, key) === undefined) &&
    size !== undefined &&
    size.width > 0 &&
    size.height > 0 &&
    (flags & hiddenFlags) === 0 &&
    (fieldFlags & readOnlyFlag) === 0
  );
}
