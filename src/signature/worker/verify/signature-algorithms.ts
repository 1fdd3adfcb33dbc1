import { fromBER, Integer, Null, type ObjectIdentifier, Sequence } from 'asn1js';
import { type AlgorithmIdentifier, type PublicKeyInfo, RSAPublicKey, RSASSAPSSParams } from 'pkijs';
import { isDer } from '../der.ts';

export type Hash = 'SHA-256' | 'SHA-384' | 'SHA-512';
export type SignatureOutcome = 'valid' | 'invalid' | 'unsupported';

export interface SignedBytes {
  readonly data: Uint8Array;
  readonly signature: Uint8Array;
  readonly algorithm: AlgorithmIdentifier;
  readonly key: PublicKeyInfo;
  /** For algorithms that do not name one of their own. */
  readonly hash: Hash | undefined;
}

const hashes: Readonly<Record<string, Hash>> = {
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
};
const ecdsaHashes: Readonly<Record<string, Hash>> = {
  '1.2.840.10045.4.3.2': 'SHA-256',
  '1.2.840.10045.4.3.3': 'SHA-384',
  '1.2.840.10045.4.3.4': 'SHA-512',
};
const rsaHashes: Readonly<Record<string, Hash>> = {
  '1.2.840.113549.1.1.11': 'SHA-256',
  '1.2.840.113549.1.1.12': 'SHA-384',
  '1.2.840.113549.1.1.13': 'SHA-512',
};
const curves: Readonly<Record<string, { name: string; bytes: number }>> = {
  '1.2.840.10045.3.1.7': { name: 'P-256', bytes: 32 },
  '1.3.132.0.34': { name: 'P-384', bytes: 48 },
};
const ecPublicKey = '1.2.840.10045.2.1';
const rsaEncryption = '1.2.840.113549.1.1.1';
const rsaPss = '1.2.840.113549.1.1.10';
const mgf1 = '1.2.840.113549.1.1.8';
/** asn1js takes enumerations for numbers, too. */
const integerTag = 2;
/** NIST SP 800-131A; shorter keys can be broken. */
const minimumRsaBytes = 256;

/** Undefined for those that are too weak, or that no browser has. */
export function hashOf(identifier: string): Hash | undefined {
  return hashes[identifier];
}

/** Most algorithms are told by their identifier alone. */
export function isWithoutParameters({ algorithmParams }: AlgorithmIdentifier): boolean {
  return algorithmParams === undefined || algorithmParams instanceof Null;
}

export async function digest(hash: Hash, data: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest(hash, new Uint8Array(data)));
}

/** Whether the holder of the key has signed the bytes. */
export async function verifyBytes(signed: SignedBytes): Promise<SignatureOutcome> {
  const { algorithmId } = signed.key.algorithm;
  if (signed.algorithm.algorithmId !== rsaPss && !isWithoutParameters(signed.algorithm)) {
    return 'invalid';
  }
  if (algorithmId === ecPublicKey) {
    return verifyEcdsa(signed);
  }
  if (algorithmId === rsaEncryption || algorithmId === rsaPss) {
    return verifyRsa(signed);
  }
  return 'unsupported';
}

async function verifyEcdsa({ data, signature, algorithm, key }: SignedBytes) {
  const curveName: ObjectIdentifier = key.algorithm.algorithmParams;
  const curve = curves[curveName.valueBlock.toString()];
  const hash = ecdsaHashes[algorithm.algorithmId];
  if (curve === undefined || hash === undefined) {
    return 'unsupported';
  }
  const plain = plainEcdsa(signature, curve.bytes);
  if (plain === undefined) {
    return 'invalid';
  }
  const point = new Uint8Array(key.subjectPublicKey.valueBlock.valueHexView);
  const parameters = { name: 'ECDSA', namedCurve: curve.name };
  const publicKey = await importKey(point, parameters);
  return outcome({ name: 'ECDSA', hash }, publicKey, plain, data);
}

/** The two numbers of the signature in as many bytes as the curve's (IEEE P1363), which browsers want. */
function plainEcdsa(signature: Uint8Array, width: number): Uint8Array<ArrayBuffer> | undefined {
  const sequence = isDer(signature) ? fromBER(signature).result : undefined;
  const numbers = sequence instanceof Sequence ? sequence.valueBlock.value : [];
  const plain = new Uint8Array(2 * width);
  for (const [index, number] of numbers.entries()) {
    const isNumber = number instanceof Integer && number.idBlock.tagNumber === integerTag;
    const bytes = isNumber ? number.valueBlock.valueHexView : new Uint8Array();
    const digits = bytes[0] === 0 ? bytes.subarray(1) : bytes;
    if (digits.length === 0 || digits.length > width) {
      return undefined;
    }
    plain.set(digits, (index + 1) * width - digits.length);
  }
  return numbers.length === 2 ? plain : undefined;
}

async function verifyRsa({ data, signature, algorithm, key, hash }: SignedBytes) {
  const { modulus, publicExponent } = RSAPublicKey.fromBER(
    new Uint8Array(key.subjectPublicKey.valueBlock.valueHexView),
  );
  const n = withoutLeadingZeros(modulus.valueBlock.valueHexView);
  const parameters = rsaParameters(algorithm, hash);
  if (n.length < minimumRsaBytes || parameters === undefined) {
    return 'unsupported';
  }
  const { name, hash: ownHash, saltLength } = parameters;
  const publicKey = await importKey(
    {
      kty: 'RSA',
      n: base64Url(n),
      e: base64Url(withoutLeadingZeros(publicExponent.valueBlock.valueHexView)),
    },
    { name, hash: ownHash },
  );
  return outcome({ name, saltLength }, publicKey, new Uint8Array(signature), data);
}

function rsaParameters(algorithm: AlgorithmIdentifier, hash: Hash | undefined) {
  const { algorithmId } = algorithm;
  if (algorithmId === rsaPss) {
    return pssParameters(algorithm);
  }
  const ownHash = algorithmId === rsaEncryption ? hash : rsaHashes[algorithmId];
  return ownHash && { name: 'RSASSA-PKCS1-v1_5', hash: ownHash, saltLength: 0 };
}

/** Browsers know only masks that are made with the hash of the signature. */
function pssParameters(algorithm: AlgorithmIdentifier) {
  const { hashAlgorithm, maskGenAlgorithm, saltLength, trailerField } = new RSASSAPSSParams({
    schema: algorithm.algorithmParams,
  });
  const hash = hashOf(hashAlgorithm.algorithmId);
  const maskHash = maskGenAlgorithm.algorithmParams?.valueBlock?.value?.[0]?.valueBlock?.toString();
  return hash !== undefined &&
    maskGenAlgorithm.algorithmId === mgf1 &&
    hashOf(maskHash ?? '') === hash &&
    trailerField === 1
    ? { name: 'RSA-PSS', hash, saltLength }
    : undefined;
}

async function importKey(
  key: Uint8Array<ArrayBuffer> | JsonWebKey,
  parameters: EcKeyImportParams | RsaHashedImportParams,
): Promise<CryptoKey | undefined> {
  try {
    return key instanceof Uint8Array
      ? await crypto.subtle.importKey('raw', key, parameters, false, ['verify'])
      : await crypto.subtle.importKey('jwk', key, parameters, false, ['verify']);
  } catch {
    return undefined;
  }
}

async function outcome(
  parameters: AlgorithmIdentifierOfBrowser,
  key: CryptoKey | undefined,
  signature: Uint8Array<ArrayBuffer>,
  data: Uint8Array,
): Promise<SignatureOutcome> {
  if (key === undefined) {
    return 'unsupported';
  }
  const isValid = await crypto.subtle.verify(parameters, key, signature, new Uint8Array(data));
  return isValid ? 'valid' : 'invalid';
}

type AlgorithmIdentifierOfBrowser = EcdsaParams | RsaPssParams;

function withoutLeadingZeros(bytes: Uint8Array): Uint8Array {
  const start = bytes.findIndex((byte) => byte !== 0);
  return bytes.subarray(start === -1 ? bytes.length : start);
}

function base64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
