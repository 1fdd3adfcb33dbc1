import type { CertificateDescription } from '#src/domain/certificate.ts';

export type Validity = 'valid' | 'expired' | 'notYetValid';

/** Whether a certificate is valid by the clock of this computer. */
export function validityOf(certificate: CertificateDescription, now: Date): Validity {
  if (now < new Date(certificate.validFrom)) {
    return 'notYetValid';
  }
  return now > new Date(certificate.validTo) ? 'expired' : 'valid';
}
