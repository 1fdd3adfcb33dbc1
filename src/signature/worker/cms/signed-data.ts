import type { SigningIdentity } from '../../identity.ts';
import { IdentityError } from '../../protocol.ts';
import { parseCertificate } from '../certificates.ts';
import {
  derInteger,
  derNull,
  derOctets,
  derOid,
  derSequence,
  derSet,
  derValue,
} from './der-writer.ts';

/**
 * The signature of a PDF as PAdES baseline B asks for (EN 319 142-1, EN 319 122-1, RFC 5652): detached, one signer,
 * no time, since that stands in the PDF. All of it is DER, and nothing in it but what ECDSA itself draws by lot is random.
 */

const oids = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  sha256: '2.16.840.1.101.3.4.2.1',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
  sha256WithRsa: '1.2.840.113549.1.1.11',
};

/** [0], which stands for the set that it is in an implicit tag, or holds an explicit one. */
const contextTag = 0xa0;

const versionOne = derInteger(Uint8Array.of(1));
const sha256Algorithm = derSequence(derOid(oids.sha256));

/** `digest`: SHA-256 of the signed bytes. Throws an IdentityError where the key is of no kind that we sign with. */
export async function createSignedData(
  digest: Uint8Array,
  { certificates, privateKey }: SigningIdentity,
): Promise<Uint8Array> {
  const [signer] = certificates;
  if (signer === undefined) {
    throw new IdentityError('noCertificate', 'There is nothing to say who signs.');
  }
  const attributes = await signedAttributes(digest, signer);
  // What is signed is the set itself; in the signature it stands with another tag (RFC 5652, 5.4).
  const signature = await sign(privateKey, derSet(attributes));
  const { issuer, serialNumber } = parseCertificate(signer);
  const signerInfo = derSequence(
    versionOne,
    derSequence(new Uint8Array(issuer.valueBeforeDecode), new Uint8Array(serialNumber.toBER())),
    sha256Algorithm,
    derSet(attributes, contextTag),
    signature.algorithm,
    derOctets(signature.value),
  );
  const signedData = derSequence(
    versionOne,
    derSet([sha256Algorithm]),
    derSequence(derOid(oids.data)),
    derSet(certificates, contextTag),
    derSet([signerInfo]),
  );
  return derSequence(derOid(oids.signedData), derValue(contextTag, signedData));
}

/** What the signed data takes at most. */
export function signedDataRoom({ certificates }: SigningIdentity): number {
  const rest = 2048;
  return certificates.reduce((sum, { length }) => sum + length, rest);
}

async function signedAttributes(digest: Uint8Array, signer: Uint8Array): Promise<Uint8Array[]> {
  const certificateHash = await crypto.subtle.digest('SHA-256', Uint8Array.from(signer));
  // SHA-256 is the default of this hash, which DER leaves out (RFC 5035, 4).
  const certificateId = derSequence(derOctets(new Uint8Array(certificateHash)));
  return [
    attribute(oids.contentType, derOid(oids.data)),
    attribute(oids.messageDigest, derOctets(digest)),
    attribute(oids.signingCertificateV2, derSequence(derSequence(certificateId))),
  ];
}

function attribute(type: string, value: Uint8Array): Uint8Array {
  return derSequence(derOid(type), derSet([value]));
}

interface SignatureValue {
  readonly algorithm: Uint8Array;
  readonly value: Uint8Array;
}

async function sign(key: CryptoKey, message: Uint8Array): Promise<SignatureValue> {
  const { name } = key.algorithm;
  if (name === 'ECDSA') {
    const algorithm = { name, hash: 'SHA-256' };
    const value = await crypto.subtle.sign(algorithm, key, Uint8Array.from(message));
    return {
      algorithm: derSequence(derOid(oids.ecdsaWithSha256)),
      value: pairOfIntegers(new Uint8Array(value)),
    };
  }
  if (name === 'RSASSA-PKCS1-v1_5') {
    const value = await crypto.subtle.sign(name, key, Uint8Array.from(message));
    return {
      algorithm: derSequence(derOid(oids.sha256WithRsa), derNull()),
      value: new Uint8Array(value),
    };
  }
  throw new IdentityError('unsupportedKey', `Nothing is signed with ${name}.`);
}

/** WebCrypto gives r and s side by side, CMS wants them as ECDSA-Sig-Value (RFC 5753, 7.2). */
function pairOfIntegers(value: Uint8Array): Uint8Array {
  const half = value.length / 2;
  return derSequence(derInteger(value.subarray(0, half)), derInteger(value.subarray(half)));
}
