import * as z from 'zod/mini';
import { fingerprintSchema } from './certificate.ts';
import { tidyLine } from './tidy-line.ts';

/** In UTF-16 units. */
export const longestSignerName = 200;

export const knownSignerSchema = z.strictObject({
  /** What the user calls whoever signs with it, in one line. */
  name: z.string().check(z.overwrite(tidyLine), z.minLength(1), z.maxLength(longestSignerName)),
  fingerprint: fingerprintSchema,
  /** ISO date-time. */
  addedAt: z.iso.datetime(),
});
/** A certificate that the user has met before and has given a name: so “the same key as last time” means something. */
export type KnownSigner = z.infer<typeof knownSignerSchema>;

export function findKnownSigner(
  signers: readonly KnownSigner[],
  fingerprint: string,
): KnownSigner | undefined {
  return signers.find((signer) => signer.fingerprint === fingerprint);
}

/**
 * The list with a signer in it; one that is there under another name is given the new one. Without a name
 * nobody is known: then the list stays as it is.
 */
export function withKnownSigner(
  signers: readonly KnownSigner[],
  signer: KnownSigner,
): readonly KnownSigner[] {
  const name = tidyLine(signer.name).slice(0, longestSignerName).trim();
  if (name === '') {
    return signers;
  }
  const known = findKnownSigner(signers, signer.fingerprint);
  return known === undefined
    ? [...signers, { ...signer, name }]
    : signers.map((one) => (one === known ? { ...one, name } : one));
}

export function withoutKnownSigner(
  signers: readonly KnownSigner[],
  fingerprint: string,
): readonly KnownSigner[] {
  return signers.filter((signer) => signer.fingerprint !== fingerprint);
}

/** A fingerprint that two lists have under different names. */
export interface OtherName {
  readonly fingerprint: string;
  /** The one that is kept. */
  readonly ours: string;
  readonly theirs: string;
}

export interface MergedSigners {
  readonly signers: readonly KnownSigner[];
  /** Those that were not known before. */
  readonly added: readonly KnownSigner[];
  readonly otherNames: readonly OtherName[];
}

/** Two lists in one: each fingerprint once, and under the name that it has in ours. */
export function mergeKnownSigners(
  ours: readonly KnownSigner[],
  theirs: readonly KnownSigner[],
): MergedSigners {
  const names = new Map(ours.map(({ fingerprint, name }) => [fingerprint, name]));
  const added: KnownSigner[] = [];
  const otherNames: OtherName[] = [];
  for (const signer of theirs) {
    const known = names.get(signer.fingerprint);
    if (known === undefined) {
      names.set(signer.fingerprint, signer.name);
      added.push(signer);
    } else if (known !== signer.name) {
      otherNames.push({ fingerprint: signer.fingerprint, ours: known, theirs: signer.name });
    }
  }
  return { signers: [...ours, ...added], added, otherNames };
}
