import type { Certificate } from 'pkijs';
import { IdentityError } from '../protocol.ts';

const probe = new TextEncoder().encode('Barnrättsprövning');

/**
 * Whether the certificate is of this key: a signature made on trial holds by it. Throws an IdentityError, `unusable`,
 * where the key does not sign.
 */
export async function belongsTogether(
  privateKey: CryptoKey,
  certificate: Certificate,
): Promise<boolean> {
  const algorithm = { name: privateKey.algorithm.name, hash: 'SHA-256' };
  let signature: ArrayBuffer;
  try {
    signature = await crypto.subtle.sign(algorithm, privateKey, probe);
  } catch (cause) {
    throw new IdentityError('unusable', 'The key does not sign.', { cause });
  }
  try {
    const publicKey = await crypto.subtle.importKey(
      'spki',
      certificate.subjectPublicKeyInfo.toSchema().toBER(),
      // Says curve or hash, as importing wants it.
      privateKey.algorithm as RsaHashedImportParams | EcKeyImportParams,
      false,
      ['verify'],
    );
    return await crypto.subtle.verify(algorithm, publicKey, signature, probe);
  } catch {
    // A key of another kind.
    return false;
  }
}
