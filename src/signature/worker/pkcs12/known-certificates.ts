import type { Certificate } from 'pkijs';
import type { CertificateDescription } from '#src/domain/certificate.ts';
import { describeCertificate, parseCertificate } from '../certificates.ts';

export interface KnownCertificate {
  readonly der: Uint8Array;
  readonly certificate: Certificate;
  readonly description: CertificateDescription;
}

/** Those that make sense; others can neither sign nor vouch. */
export async function describeAll(
  certificates: readonly Uint8Array[],
): Promise<KnownCertificate[]> {
  const known: KnownCertificate[] = [];
  for (const der of certificates) {
    try {
      const description = await describeCertificate(der);
      known.push({ der, certificate: parseCertificate(der), description });
    } catch {
      // Passed over.
    }
  }
  return known;
}
