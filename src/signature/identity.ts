import type { CertificateDescription } from '#src/domain/certificate.ts';

/** Somebody's key and the certificate that belongs to it: what signs. The key never leaves the browser's keeping. */
export interface SigningIdentity {
  /** DER; the signer's own first, then those of its issuers, as far as they are known. */
  readonly certificates: readonly Uint8Array[];
  /** For signing only, not extractable. */
  readonly privateKey: CryptoKey;
  /** Of the first certificate. */
  readonly description: CertificateDescription;
}
