import type { CertificateDescription } from '#src/domain/certificate.ts';

/**
 * What the verifier found out about a PDF: plain data, codes and no words.
 *
 * Green: every signature holds, and nothing came after them but further signatures. Amber: what was signed is
 * intact, but something is there that cannot be judged, or nobody has signed. Red: broken, altered, or not
 * what it claims to be.
 */
export type ReviewStatus = 'green' | 'amber' | 'red';

/** By what a person can make of it; the tests hold every code against the texts of both languages. */
export const redReasons = [
  /** Something stands before the file's own beginning, or after its end. */
  'foreignBytes',
  /** The file's table of contents is broken; what a program shows of it is guesswork. */
  'brokenStructure',
  /** There are traces of a signature that no field holds: somebody has taken it away. */
  'signatureRemoved',
  /** A signature does not say properly which part of the file it covers, or leaves out more than itself. */
  'wrongRange',
  /** A signature cannot be read, or lacks what it must have. */
  'damagedSignature',
  /** The bytes that were signed have been changed. */
  'contentAltered',
  /** The signature was not made with the key of the certificate that it shows. */
  'wrongKey',
  /** A signature stands in a place where it was not made, or in several. */
  'misplacedSignature',
  /** What is shown or attached has been changed by something added after the signature. */
  'contentReplaced',
] as const;

export const amberReasons = [
  /** Nobody has signed. */
  'unsigned',
  /** Something was added after the last signature that need not alter the content, but cannot be judged. */
  'laterChanges',
  /** A kind of signature or algorithm that the app does not know how to judge. */
  'unsupportedSignature',
  /** The certificate was not valid at the time that the signature states. */
  'certificateNotValidThen',
  /** A certificate that comes with the signature does not vouch for the one before it, or for itself. */
  'brokenChain',
  /** A signer has forbidden the changes that came after, be they signatures. */
  'forbiddenBySigner',
] as const;

export type RedReason = (typeof redReasons)[number];
export type AmberReason = (typeof amberReasons)[number];
export type ReviewReason = RedReason | AmberReason;

export interface ReviewedSignature {
  /** Name of its field. */
  readonly field: string;
  /** What the field is for, in words (/TU); empty where nothing is said. */
  readonly label: string;
  readonly status: ReviewStatus;
  /** Most serious first; empty where it is green. */
  readonly reasons: readonly ReviewReason[];
  /** Undefined where the signature could not be read. */
  readonly certificate: CertificateDescription | undefined;
  /** Of the issuers that come with the signature, from the nearest; each has signed the one before it. */
  readonly issuers: readonly CertificateDescription[];
  /** By the signer's own clock (/M), ISO date-time; empty where none is stated. */
  readonly claimedTime: string;
  /** As the signer has stated it (/Reason); empty where nothing is said. */
  readonly statement: string;
  /** Which state of the file it covers: 1 is the first. */
  readonly revision: number;
  /** Nothing at all follows it. */
  readonly coversWholeFile: boolean;
  /** PAdES baseline B as we make it, or what else: `/SubFilter` of the signature. */
  readonly format: { readonly subFilter: string; readonly isPadesBaseline: boolean };
  /** A service has stated the time, too: a stamp of this signature, but whom to trust with it the app cannot say. */
  readonly hasTimestamp: boolean;
}

/** A place for a signature. */
export interface SignatureField {
  readonly name: string;
  /** What the field is for, in words (/TU); empty where nothing is said. */
  readonly label: string;
  /** From 1; 0 where it is on no page. */
  readonly page: number;
  readonly isSigned: boolean;
  /** Empty and of the kind that the app prepares: it can be signed here. */
  readonly canBeSigned: boolean;
}

export interface Review {
  readonly status: ReviewStatus;
  /** Of the whole, most serious first, each once; empty where it is green. */
  readonly reasons: readonly ReviewReason[];
  /** In the order in which they were made. */
  readonly signatures: readonly ReviewedSignature[];
  /** All of the document's, in the order of the form. As many signatures are expected as there are fields. */
  readonly fields: readonly SignatureField[];
  readonly document: {
    /** Empty where none is stated. */
    readonly title: string;
    /** BCP 47; empty where none is stated. */
    readonly language: string;
    readonly pages: number;
    readonly bytes: number;
    /** How many states lie in the file: 1 and one for each time something was added. */
    readonly revisions: number;
  };
  /**
   * The text of the attached assessment, not yet validated. From the first `signedBytes` of the file, also where what
   * came after them makes it red; where nobody has signed, or in no way that the app knows how to judge, from the file
   * as it is. Undefined where there is none, or what was signed cannot be told.
   */
  readonly assessment: string | undefined;
  /**
   * How many of the file's first bytes are as they were signed: all that the last signature covers before which
   * nothing is wrong. 0: none.
   */
  readonly signedBytes: number;
}

/** Not somebody's signature: a service has stamped the whole file with the time. */
export function isTimeStamp({ format }: Pick<ReviewedSignature, 'format'>): boolean {
  return format.subFilter === 'ETSI.RFC3161';
}

/** The places where people have signed or may; those of time stamps left out. */
export function placesForPeople({
  signatures,
  fields,
}: Pick<Review, 'signatures' | 'fields'>): readonly SignatureField[] {
  const stamps = new Set(signatures.filter(isTimeStamp).map(({ field }) => field));
  return fields.filter(({ name }) => !stamps.has(name));
}
