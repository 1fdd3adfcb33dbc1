import { OctetString } from 'asn1js';
import { AuthorityKeyIdentifier, BasicConstraints, type Certificate } from 'pkijs';
import { areEqual } from './byte-range.ts';
import type { EmbeddedCertificate } from './cms.ts';
import { verifyBytes } from './signature-algorithms.ts';

export interface CertificateChain {
  /** From the nearest; each has signed the one before it, the first the signer's. */
  readonly issuers: readonly EmbeddedCertificate[];
  /** A certificate that comes with the signature vouches for none of the others, or not for itself where it should. */
  readonly isBroken: boolean;
  /** All of them were valid at the stated time; true where none is stated. */
  readonly wasValid: boolean;
}

const maximumLength = 10;
const subjectKeyIdentifier = '2.5.29.14';
const basicConstraints = '2.5.29.19';
const authorityKeyIdentifier = '2.5.29.35';

/** How far the certificates that come with a signature vouch for each other. Whom to trust is not asked here. */
export async function chainOf(
  signer: EmbeddedCertificate,
  others: readonly EmbeddedCertificate[],
  time: string,
): Promise<CertificateChain> {
  const issuers: EmbeddedCertificate[] = [];
  let current = signer;
  while (!isSelfIssued(current) && issuers.length < maximumLength) {
    const issuer = await findIssuer(current, others);
    if (issuer === undefined || issuers.includes(issuer)) {
      break;
    }
    issuers.push(issuer);
    current = issuer;
  }
  // Whoever gives another's name as the issuer of their own certificate cannot sign it as that issuer.
  const isFalse = claimsItself(current) && !(await hasSigned(current, current));
  const isBroken = isFalse || issuers.length < others.length;
  const wasValid = [signer, ...issuers].every(({ certificate }) => isValidAt(certificate, time));
  return { issuers, isBroken, wasValid };
}

function isSelfIssued({ certificate }: EmbeddedCertificate): boolean {
  return certificate.subject.isEqual(certificate.issuer);
}

/** By the names, or by the numbers of the keys (RFC 5280, 4.2.1.1). */
function claimsItself(subject: EmbeddedCertificate): boolean {
  const extensionOf = (id: string): unknown =>
    subject.certificate.extensions?.find(({ extnID }) => extnID === id)?.parsedValue;
  const own = extensionOf(subjectKeyIdentifier);
  const issuer = extensionOf(authorityKeyIdentifier);
  const isSameKey =
    own instanceof OctetString &&
    issuer instanceof AuthorityKeyIdentifier &&
    issuer.keyIdentifier !== undefined &&
    areEqual(own.valueBlock.valueHexView, issuer.keyIdentifier.valueBlock.valueHexView);
  return isSameKey || isSelfIssued(subject);
}

async function findIssuer(
  subject: EmbeddedCertificate,
  candidates: readonly EmbeddedCertificate[],
): Promise<EmbeddedCertificate | undefined> {
  for (const candidate of candidates) {
    const isNamed = candidate.certificate.subject.isEqual(subject.certificate.issuer);
    if (isNamed && mayIssue(candidate) && (await hasSigned(candidate, subject))) {
      return candidate;
    }
  }
  return undefined;
}

/** Anybody can sign certificates with their key; only those of authorities count (RFC 5280, 4.2.1.9). */
function mayIssue({ certificate }: EmbeddedCertificate): boolean {
  const constraints = certificate.extensions?.find(({ extnID }) => extnID === basicConstraints);
  return constraints?.parsedValue instanceof BasicConstraints && constraints.parsedValue.cA;
}

async function hasSigned(issuer: EmbeddedCertificate, subject: EmbeddedCertificate) {
  const { signatureAlgorithm, signatureValue, tbsView } = subject.certificate;
  if (signatureValue.valueBlock.unusedBits !== 0) {
    return false;
  }
  try {
    const outcome = await verifyBytes({
      data: tbsView,
      signature: signatureValue.valueBlock.valueHexView,
      algorithm: signatureAlgorithm,
      key: issuer.certificate.subjectPublicKeyInfo,
      hash: undefined,
    });
    return outcome === 'valid';
  } catch {
    return false;
  }
}

function isValidAt({ notBefore, notAfter }: Certificate, time: string): boolean {
  const moment = Date.parse(time);
  return (
    Number.isNaN(moment) ||
    (notBefore.value.getTime() <= moment && moment <= notAfter.value.getTime())
  );
}
