import { checkPrefix, type Derivation, derivationRounds } from '#src/domain/sealed-draft.ts';
import { fromBase64, toBase64 } from './base64.ts';

/** A key of 256 bits, and how it comes of its passphrase. */
export interface PassphraseKey {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly derivation: Derivation;
}

/** How to make a key, before it is known. */
type Recipe = Omit<Derivation, 'check'>;

/** For a new passphrase: a salt that no other has. */
export function newRecipe(): Recipe {
  return {
    name: 'PBKDF2-HMAC-SHA256',
    iterations: derivationRounds,
    salt: toBase64(crypto.getRandomValues(new Uint8Array(16))),
  };
}

/** Slow on purpose, and beside the page. Rejects where the browser does no cryptography. */
export async function deriveKey(passphrase: string, recipe: Recipe): Promise<PassphraseKey> {
  const { name, iterations, salt } = recipe;
  // The same from every keyboard: å may come as one character or as two, and spaces along with a paste.
  const secret = encoded(passphrase.normalize('NFC').trim());
  const material = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveBits']);
  const parameters = { name: 'PBKDF2', hash: 'SHA-256', iterations, salt: fromBase64(salt) };
  const bytes = new Uint8Array(await crypto.subtle.deriveBits(parameters, material, 256));
  const checked = new Uint8Array([...encoded(checkPrefix), ...bytes]);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', checked));
  return { bytes, derivation: { name, iterations, salt, check: toBase64(digest.subarray(0, 8)) } };
}

function encoded(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
