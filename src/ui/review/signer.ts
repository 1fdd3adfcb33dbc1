import type { CertificateDescription } from '#src/domain/certificate.ts';
import { findKnownSigner, type KnownSigner } from '#src/domain/known-signers.ts';
import { isTimeStamp, type ReviewedSignature } from '#src/signature/review.ts';
import { intendedSigner, isSameName } from '../signing/intended-signer.ts';
import { shownWords } from './shown-words.ts';

/** Whether the key of the certificate has been shown to have signed; who holds it is another matter. */
export function isProven(signature: ReviewedSignature): boolean {
  return signature.status !== 'red' && !signature.reasons.includes('unsupportedSignature');
}

/** Whether the place was prepared for somebody else than the certificate names. */
export function namesAnother(signature: ReviewedSignature): boolean {
  const name = signature.certificate?.name ?? '';
  const intended = intendedSigner(signature.label);
  return name !== '' && intended !== '' && !isSameName(name, intended);
}

export type Acquaintance =
  /** The same key as when the user gave it a name. */
  | { readonly kind: 'same'; readonly signer: KnownSigner }
  /** A name that the user knows with another key. */
  | { readonly kind: 'other'; readonly signer: KnownSigner }
  | { readonly kind: 'none' };

/** Whether the user has met the key of a certificate before, or somebody else of its name. */
export function acquaintanceOf(
  certificate: CertificateDescription,
  signers: readonly KnownSigner[],
): Acquaintance {
  const same = findKnownSigner(signers, certificate.fingerprint);
  if (same !== undefined) {
    return { kind: 'same', signer: same };
  }
  const other = signers.find(({ name }) => isSameName(name, certificate.name));
  return other === undefined ? { kind: 'none' } : { kind: 'other', signer: other };
}

/** Names that a reviewer should not take on trust, though the signatures hold. */
export interface Doubts {
  /** Known to the user with another key. */
  readonly otherKey: readonly string[];
  /** Their own word, with a key that the user has not met. */
  readonly selfMade: readonly string[];
}

/** `own`: fingerprints of the identities in this browser. */
export function doubtsAbout(
  signatures: readonly ReviewedSignature[],
  signers: readonly KnownSigner[],
  own: readonly string[],
): Doubts {
  const others = signatures
    .filter((signature) => isProven(signature) && !isTimeStamp(signature))
    .flatMap(({ certificate }) => certificate ?? [])
    .filter(({ fingerprint }) => !own.includes(fingerprint))
    .map((certificate) => ({ certificate, ...acquaintanceOf(certificate, signers) }));
  const names = (chosen: typeof others) => [
    ...new Set(chosen.map(({ certificate }) => shownWords(certificate.name))),
  ];
  return {
    otherKey: names(others.filter(({ kind }) => kind === 'other')),
    selfMade: names(
      others.filter(({ kind, certificate }) => kind === 'none' && certificate.isSelfIssued),
    ),
  };
}
