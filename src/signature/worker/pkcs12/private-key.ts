import type { Certificate } from 'pkijs';
import { IdentityError } from '../../protocol.ts';
import type { PrivateKeyInfo } from './private-key-info.ts';

const ecPublicKey = '1.2.840.10045.2.1';
const rsaEncryption = '1.2.840.113549.1.1.1';
const curves: Readonly<Record<string, string>> = {
  '1.2.840.10045.3.1.7': 'P-256',
  '1.3.132.0.34': 'P-384',
};
const minimumModulusBits = 2048;

/** What both halves of a pair are imported for. */
interface KeyKind {
  readonly importing: RsaHashedImportParams | EcKeyImportParams;
  readonly signing: AlgorithmIdentifier | EcdsaParams;
}

export interface SigningKey extends KeyKind {
  readonly privateKey: CryptoKey;
}

/**
 * The key in the browser's keeping, for signing only. Throws an IdentityError: `unsupportedKey` where PAdES baseline
 * does not allow its kind, `unusable` where the browser does not take it.
 */
export async function importPrivateKey(info: PrivateKeyInfo): Promise<SigningKey> {
  const kind = kindOf(info);
  let privateKey: CryptoKey;
  try {
    privateKey = await crypto.subtle.importKey('pkcs8', info.pkcs8, kind.importing, false, [
      'sign',
    ]);
  } catch (cause) {
    throw new IdentityError('unusable', 'The browser does not take the key.', { cause });
  }
  const { modulusLength } = privateKey.algorithm as { readonly modulusLength?: number };
  if (modulusLength !== undefined && modulusLength < minimumModulusBits) {
    throw new IdentityError('unsupportedKey', `An RSA key of ${modulusLength} bits is too short.`);
  }
  return { ...kind, privateKey };
}

function kindOf({ algorithm, curve }: PrivateKeyInfo): KeyKind {
  if (algorithm === rsaEncryption) {
    const name = 'RSASSA-PKCS1-v1_5';
    return { importing: { name, hash: 'SHA-256' }, signing: { name } };
  }
  const namedCurve = algorithm === ecPublicKey ? curves[curve] : undefined;
  if (namedCurve === undefined) {
    throw new IdentityError('unsupportedKey', `Nothing is signed with ${algorithm} ${curve}.`);
  }
  return {
    importing: { name: 'ECDSA', namedCurve },
    signing: { name: 'ECDSA', hash: 'SHA-256' },
  };
}

const probe = new TextEncoder().encode('Barnrättsprövning');

/**
 * Whether the certificate is of this key: a signature made on trial holds by it. Throws an IdentityError, `unusable`,
 * where the key does not sign.
 */
export async function belongsTogether(key: SigningKey, certificate: Certificate): Promise<boolean> {
  let signature: ArrayBuffer;
  try {
    signature = await crypto.subtle.sign(key.signing, key.privateKey, probe);
  } catch (cause) {
    throw new IdentityError('unusable', 'The key does not sign.', { cause });
  }
  try {
    const bytes = certificate.subjectPublicKeyInfo.toSchema().toBER();
    const publicKey = await crypto.subtle.importKey('spki', bytes, key.importing, false, [
      'verify',
    ]);
    return await crypto.subtle.verify(key.signing, publicKey, signature, probe);
  } catch {
    // A key of another kind.
    return false;
  }
}
