import {
  amberReasons,
  type RedReason,
  type Review,
  type ReviewedSignature,
  type ReviewReason,
  type ReviewStatus,
  redReasons,
} from '../../review.ts';
import type { CheckedSignature } from './check-signature.ts';

const bySeverity: readonly ReviewReason[] = [...redReasons, ...amberReasons];
const red: ReadonlySet<ReviewReason> = new Set(redReasons);

export function isRed(reason: ReviewReason): reason is RedReason {
  return red.has(reason);
}

/** Most serious first, each once. */
export function ordered(reasons: Iterable<ReviewReason>): ReviewReason[] {
  return [...new Set(reasons)].sort((a, b) => bySeverity.indexOf(a) - bySeverity.indexOf(b));
}

export function statusOf(reasons: readonly ReviewReason[]): ReviewStatus {
  return reasons.some(isRed) ? 'red' : reasons.length > 0 ? 'amber' : 'green';
}

/** Whether a signature by itself shows that what it covers is as it was signed. */
export function holds({ reasons, signedState }: CheckedSignature): boolean {
  return (
    signedState !== undefined &&
    !reasons.some((reason) => isRed(reason) || reason === 'unsupportedSignature')
  );
}

export function describeSignature(
  checked: CheckedSignature,
  later: readonly ReviewReason[],
  fileBytes: number,
): ReviewedSignature {
  const reasons = ordered([...checked.reasons, ...later]);
  return {
    field: checked.field.name,
    label: checked.field.label,
    status: statusOf(reasons),
    reasons,
    certificate: checked.certificate,
    issuers: checked.issuers,
    claimedTime: checked.claimedTime,
    statement: checked.statement,
    revision: (checked.signedState?.state ?? -1) + 1,
    coversWholeFile: checked.range?.end === fileBytes,
    format: { subFilter: checked.subFilter, isPadesBaseline: checked.isPadesBaseline },
    hasTimestamp: checked.hasTimestamp,
  };
}

export type JudgedReview = Omit<Review, 'assessment'>;
