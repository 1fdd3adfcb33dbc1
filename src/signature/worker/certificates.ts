import { fromBER, type ObjectIdentifier } from 'asn1js';
import { Certificate, type RelativeDistinguishedNames, RSAPublicKey } from 'pkijs';
import type { CertificateDescription } from '#src/domain/certificate.ts';
import { isDer } from './der.ts';

/** The bytes are no certificate in DER, or none that can be described. */
export class CertificateError extends Error {
  override readonly name = 'CertificateError';
}

/** Of the two names of a person that are drawn from a certificate; longer ones are cut. */
const maximumNameLength = 200;

/** Object identifiers of X.520's attributes. */
const attributes = {
  commonName: '2.5.4.3',
  surname: '2.5.4.4',
  organisation: '2.5.4.10',
  givenName: '2.5.4.42',
};

const ecPublicKey = '1.2.840.10045.2.1';
const rsaEncryption = '1.2.840.113549.1.1.1';
const curves: Readonly<Record<string, Pick<CertificateDescription, 'key' | 'keyBits'>>> = {
  '1.2.840.10045.3.1.7': { key: 'ecdsaP256', keyBits: 256 },
  '1.3.132.0.34': { key: 'ecdsaP384', keyBits: 384 },
  '1.3.132.0.35': { key: 'other', keyBits: 521 },
};

/** Throws a CertificateError. */
export function parseCertificate(der: Uint8Array): Certificate {
  if (!isDer(der)) {
    throw new CertificateError('The certificate is not in DER.');
  }
  try {
    return new Certificate({ schema: fromBER(der).result });
  } catch (cause) {
    throw new CertificateError('The certificate cannot be read.', { cause });
  }
}

/** What a person needs to know of a certificate; throws a CertificateError. */
export async function describeCertificate(der: Uint8Array): Promise<CertificateDescription> {
  const certificate = parseCertificate(der);
  try {
    const { subject, issuer } = certificate;
    return {
      name: personIn(subject),
      organisation: namesIn(subject, attributes.organisation),
      issuerName: personIn(issuer),
      issuerOrganisation: namesIn(issuer, attributes.organisation),
      isSelfIssued: subject.isEqual(issuer) || (await isSignedByItself(certificate)),
      fingerprint: hexadecimal(await crypto.subtle.digest('SHA-256', new Uint8Array(der))),
      validFrom: certificate.notBefore.value.toISOString(),
      validTo: certificate.notAfter.value.toISOString(),
      serialNumber: hexadecimal(certificate.serialNumber.valueBlock.valueHexView),
      ...keyIn(certificate),
    };
  } catch (cause) {
    throw new CertificateError('The certificate cannot be described.', { cause });
  }
}

/** The most a certificate says about who holds it: the common name, else the parts of the name. */
function personIn(names: RelativeDistinguishedNames): string {
  return (
    namesIn(names, attributes.commonName) ||
    [attributes.givenName, attributes.surname]
      .map((type) => namesIn(names, type))
      .filter((part) => part !== '')
      .join(' ')
  );
}

/** All of a kind, so that nobody can hide one behind another. */
function namesIn(names: RelativeDistinguishedNames, type: string): string {
  return names.typesAndValues
    .filter((entry) => entry.type === type)
    .map((entry) => printable(String(entry.value.valueBlock.value)))
    .filter((value) => value !== '')
    .join(', ')
    .slice(0, maximumNameLength);
}

/** Without what would turn, hide or break up the words around it; joiners belong to the letters of some languages. */
function printable(name: string): string {
  return name
    .normalize('NFC')
    .replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\p{Cs}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whoever names another as the issuer, but has signed with the certificate's own key, has made it too. */
async function isSignedByItself(certificate: Certificate): Promise<boolean> {
  try {
    return await certificate.verify(certificate);
  } catch {
    return false;
  }
}

function keyIn({
  subjectPublicKeyInfo,
}: Certificate): Pick<CertificateDescription, 'key' | 'keyBits'> {
  const { algorithm, subjectPublicKey } = subjectPublicKeyInfo;
  const unknown = { key: 'other', keyBits: 0 } as const;
  if (algorithm.algorithmId === ecPublicKey) {
    const curve: ObjectIdentifier = algorithm.algorithmParams;
    return curves[curve.valueBlock.toString()] ?? unknown;
  }
  if (algorithm.algorithmId === rsaEncryption) {
    const { modulus } = RSAPublicKey.fromBER(
      Uint8Array.from(subjectPublicKey.valueBlock.valueHexView),
    );
    const digits = BigInt(`0x${hexadecimal(modulus.valueBlock.valueHexView)}`).toString(2);
    return { key: 'rsa', keyBits: digits.length };
  }
  return unknown;
}

function hexadecimal(bytes: ArrayBuffer | Uint8Array): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
