import type { ReviewReason } from '../../review.ts';
import { changesBetween, type NewSignatures } from './changes/changes.ts';
import { type CheckedSignature, holderOf } from './check-signature.ts';
import type { DocumentState } from './document-state.ts';
import { prohibitionsOf } from './permissions.ts';
import { signatureFieldsOf } from './signature-fields.ts';
import { isFullyListed } from './update-syntax.ts';

const timestamp = 'ETSI.RFC3161';

/** What speaks against a signature because of what came after it, up to the next signature or the end of the file. */
export async function reasonsOfStep(
  before: DocumentState,
  after: DocumentState,
  made: readonly CheckedSignature[],
  load: (state: number) => Promise<DocumentState>,
): Promise<ReviewReason[]> {
  if (before.state === after.state) {
    return [];
  }
  const { worst, hasNewValidationData } = changesBetween(
    before,
    after,
    newSignatures(before, made),
  );
  if (worst === 'red') {
    return ['contentReplaced'];
  }
  const reasons = new Set<ReviewReason>(worst === 'amber' ? ['laterChanges'] : []);
  // Who has signed has seen what was added just before; after the last signature only proofs may follow.
  if (made.length === 0 && !hasNewValidationData) {
    reasons.add('laterChanges');
  }
  for (let state = before.state + 1; state <= after.state; state += 1) {
    const saved = state === after.state ? after : await load(state);
    if (!isFullyListed(saved)) {
      reasons.add('laterChanges');
    }
  }
  return [...reasons];
}

/** What may be filled in: fields that were empty before, by signatures that hold. */
function newSignatures(before: DocumentState, made: readonly CheckedSignature[]): NewSignatures {
  const empty = new Map(
    signatureFieldsOf(before)
      .filter(({ written, value }) => value === undefined && before.resolve(written) === undefined)
      .map((field) => [field.name, field]),
  );
  const filled = new Map<number, ReadonlySet<string>>();
  const values = new Set<number>();
  for (const { field } of made) {
    const holder = holderOf(field);
    const place = empty.get(field.name);
    if (holder !== undefined) {
      values.add(holder);
    }
    if (
      place?.reference !== undefined &&
      place.reference.objectNumber === field.reference?.objectNumber
    ) {
      const isMerged = place.widgets.some(({ dictionary }) => dictionary === place.dictionary);
      for (const { reference } of place.widgets) {
        filled.set(reference?.objectNumber ?? -1, new Set(['AP']));
      }
      filled.set(place.reference.objectNumber, new Set(isMerged ? ['V', 'AP'] : ['V']));
    }
  }
  return { filled, values };
}

/** Whether a signer has forbidden one of the signatures that came later. */
export function forbids(
  signature: CheckedSignature,
  later: readonly CheckedSignature[],
  last: DocumentState,
): boolean {
  const { value } = signature.field;
  if (value === undefined) {
    return false;
  }
  const { everything, isFieldLocked } = prohibitionsOf(value, last);
  return later.some(
    ({ field, subFilter }) => subFilter !== timestamp && (everything || isFieldLocked(field.name)),
  );
}
