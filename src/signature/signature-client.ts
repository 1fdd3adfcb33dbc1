import type { SigningIdentity } from './identity.ts';
import type { SignatureProgress, SignRequest } from './protocol.ts';
import type { Review } from './review.ts';

export interface RunOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: SignatureProgress) => void;
}

/**
 * All that the app does with the bytes of PDFs, keys and certificates. Each call runs in a worker of its own that ends
 * with it, and rejects with a PdfError, an IdentityError, or the signal's reason.
 */
export interface SignatureClient {
  /**
   * The text of the assessment file that a PDF carries, not yet validated: of a signed one, as it stood in the last
   * state that a valid signature covers.
   */
  readAssessment(file: Blob, options?: RunOptions): Promise<string>;
  /** Who has signed, and whether anything was changed. Any PDF will do, also one that is not ours. */
  review(file: Blob, options?: RunOptions): Promise<Review>;
  /** The bytes of the file with one more signature; what was there before stands unchanged at their beginning. */
  sign(request: SignRequest, options?: RunOptions): Promise<Uint8Array>;
  /** The identity in a .p12/.pfx file; the key is kept in memory only. */
  openPkcs12(file: Blob, password: string, options?: RunOptions): Promise<SigningIdentity>;
  /** A key (ECDSA P-256, not extractable) and a certificate for three years that its holder has issued. */
  createIdentity(
    holder: { readonly name: string; readonly organisation: string; readonly now: string },
    options?: RunOptions,
  ): Promise<SigningIdentity>;
}
