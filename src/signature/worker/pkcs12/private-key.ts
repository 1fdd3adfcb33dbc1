import { IdentityError } from '../../protocol.ts';
import type { PrivateKeyInfo } from './private-key-info.ts';

const ecPublicKey = '1.2.840.10045.2.1';
const rsaEncryption = '1.2.840.113549.1.1.1';
const curves: Readonly<Record<string, string>> = {
  '1.2.840.10045.3.1.7': 'P-256',
  '1.3.132.0.34': 'P-384',
};
const minimumModulusBits = 2048;

/**
 * The key in the browser's keeping, for signing only. Throws an IdentityError: `unsupportedKey` where PAdES baseline
 * does not allow its kind, `unusable` where the browser does not take it.
 */
export async function importPrivateKey(info: PrivateKeyInfo): Promise<CryptoKey> {
  const algorithm = algorithmOf(info);
  let privateKey: CryptoKey;
  try {
    privateKey = await crypto.subtle.importKey('pkcs8', info.pkcs8, algorithm, false, ['sign']);
  } catch (cause) {
    throw new IdentityError('unusable', 'The browser does not take the key.', { cause });
  }
  const { modulusLength } = privateKey.algorithm as { readonly modulusLength?: number };
  if (modulusLength !== undefined && modulusLength < minimumModulusBits) {
    throw new IdentityError('unsupportedKey', `An RSA key of ${modulusLength} bits is too short.`);
  }
  return privateKey;
}

function algorithmOf({ algorithm, curve }: PrivateKeyInfo) {
  if (algorithm === rsaEncryption) {
    return { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  }
  const namedCurve = algorithm === ecPublicKey ? curves[curve] : undefined;
  if (namedCurve === undefined) {
    throw new IdentityError('unsupportedKey', `Nothing is signed with ${algorithm} ${curve}.`);
  }
  return { name: 'ECDSA', namedCurve };
}
