import type { CertificateDescription } from '#src/domain/certificate.ts';
import type { SigningIdentity } from './identity.ts';
import type { Review } from './review.ts';

/**
 * What page and worker say to each other about PDF files and what signs them. Plain data on both sides, but for keys,
 * which stay in the browser's keeping; the only file that both threads load.
 */

/** Goes up when a message changes its shape: a page and a worker of two builds must not misread each other. */
export const protocolVersion = 2;

/**
 * Why nothing could be done with a PDF, by what the user can do:
 * `noAssessment`: a sound file without one (open the working copy); `encrypted`: a password protects it;
 * `damaged`: cut off or not a PDF at all (have it sent again); `tooLarge`: it, or what is in it, is larger than any
 * report; `tookTooLong`: given up on; `unreadable`: the disk would not hand it over; `altered`: signed, and changed
 * afterwards (review it); `noSuchField`: the place to sign is gone or taken (review it again); `notSignable`: nothing
 * can be added without changing what is there; `insecureAddress`: the app was opened from plain http, where browsers
 * let no page check signatures (open it from https); `unknown`: anything else.
 */
export type PdfProblem =
  | 'noAssessment'
  | 'encrypted'
  | 'damaged'
  | 'tooLarge'
  | 'tookTooLong'
  | 'unreadable'
  | 'altered'
  | 'noSuchField'
  | 'notSignable'
  | 'insecureAddress'
  | 'unknown';

export class PdfError extends Error {
  override readonly name = 'PdfError';
  readonly problem: PdfProblem;

  constructor(problem: PdfProblem, message: string, options?: ErrorOptions) {
    super(message, options);
    this.problem = problem;
  }
}

/**
 * Why an identity cannot be used: `wrongPassword`; `notPkcs12`: another kind of file, or a damaged one;
 * `noKey`: certificates without a key; `noCertificate`: a key without a certificate that belongs to it;
 * `unsupportedKey`: of a kind that PAdES baseline does not allow (RSA under 2048 bits, other curves);
 * `expired`, `notYetValid`: by the clock of this computer; `unusable`: a signature made on trial did not hold;
 * `unknown`: anything else.
 */
export type IdentityProblem =
  | 'wrongPassword'
  | 'notPkcs12'
  | 'noKey'
  | 'noCertificate'
  | 'unsupportedKey'
  | 'expired'
  | 'notYetValid'
  | 'unusable'
  | 'unknown';

export class IdentityError extends Error {
  override readonly name = 'IdentityError';
  readonly problem: IdentityProblem;
  /** The one that cannot be used, where it is known: its dates tell more than the problem. */
  readonly certificate: CertificateDescription | undefined;

  constructor(
    problem: IdentityProblem,
    message: string,
    options: ErrorOptions & { readonly certificate?: CertificateDescription | undefined } = {},
  ) {
    super(message, options);
    this.problem = problem;
    this.certificate = options.certificate;
  }
}

export interface SignRequest {
  readonly file: Blob;
  /** Name of the empty field that is signed. */
  readonly field: string;
  readonly identity: SigningIdentity;
  /** ISO date-time; the signer's own clock (/M). */
  readonly signedAt: string;
  /** What the field shows, line by line; the first is set larger. What does not fit the width is set smaller. */
  readonly appearance: readonly string[];
  /** Why it is signed, in words (/Reason); empty for none. */
  readonly statement: string;
  /** Absolute addresses of TrueType fonts, in the order they are tried for a letter. */
  readonly fonts: readonly string[];
}

export interface SignatureProgress {
  readonly stage: 'reading' | 'structure' | 'signatures' | 'changes' | 'signing';
  /** Where the stage has parts (one signature after the other): the one at work, from 1, and how many there are. */
  readonly part?: number;
  readonly parts?: number;
}

export interface IdentityHolder {
  /** Whom the certificate names. */
  readonly name: string;
  /** Empty for none. */
  readonly organisation: string;
  /** ISO date-time; the certificate is valid from here on. */
  readonly now: string;
}

/** What the worker can do. */
export type SignatureJob =
  | { readonly type: 'readAssessment'; readonly file: Blob }
  | { readonly type: 'review'; readonly file: Blob }
  | { readonly type: 'sign'; readonly request: SignRequest }
  | { readonly type: 'openPkcs12'; readonly file: Blob; readonly password: string }
  | { readonly type: 'createIdentity'; readonly holder: IdentityHolder };

/** What each of them results in. */
export interface SignatureResults {
  readonly readAssessment: string;
  readonly review: Review;
  readonly sign: Uint8Array;
  readonly openPkcs12: SigningIdentity;
  readonly createIdentity: SigningIdentity;
}

/** Errors lose their class on the way between threads. */
export type Failure =
  | { readonly kind: 'pdf'; readonly problem: PdfProblem; readonly message: string }
  | {
      readonly kind: 'identity';
      readonly problem: IdentityProblem;
      readonly message: string;
      readonly certificate?: CertificateDescription | undefined;
    };

interface Versioned {
  readonly version: number;
}

export type MessageToWorker = Versioned & { readonly job: SignatureJob };

export type MessageFromWorker = Versioned &
  /** All that comes from a disk or a server is there; the time limit starts. */
  (
    | { readonly type: 'loaded' }
    | { readonly type: 'progress'; readonly progress: SignatureProgress }
    | { readonly type: 'done'; readonly result: SignatureResults[SignatureJob['type']] }
    | { readonly type: 'failed'; readonly failure: Failure }
  );
