import type { KnownCertificate } from './known-certificates.ts';

/** More than any chain has. */
const longestChain = 10;

/** Of the certificates at hand those that have issued the first, from the nearest to the root. */
export async function issuersOf(
  first: KnownCertificate,
  others: readonly KnownCertificate[],
): Promise<KnownCertificate[]> {
  const chain: KnownCertificate[] = [];
  let left = others.filter(
    ({ description }) => description.fingerprint !== first.description.fingerprint,
  );
  let last: KnownCertificate | undefined = first;
  while (last !== undefined && !last.description.isSelfIssued && chain.length < longestChain) {
    const issuer = await issuerOf(last, left);
    if (issuer !== undefined) {
      chain.push(issuer);
      left = left.filter((one) => one !== issuer);
    }
    last = issuer;
  }
  return chain;
}

async function issuerOf(
  { certificate }: KnownCertificate,
  candidates: readonly KnownCertificate[],
): Promise<KnownCertificate | undefined> {
  for (const candidate of candidates) {
    if (
      certificate.issuer.isEqual(candidate.certificate.subject) &&
      (await certificate.verify(candidate.certificate).catch(() => false))
    ) {
      return candidate;
    }
  }
  return undefined;
}
