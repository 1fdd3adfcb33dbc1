import * as z from 'zod/mini';
import { beginsAsAssessmentFile } from '#src/domain/assessment-file/format.ts';
import {
  authenticatedText,
  type SealedDraft,
  type SealedHead,
  writeSealedDraft,
} from '#src/domain/sealed-draft.ts';
import { fromBase64, toBase64 } from './base64.ts';
import type { PassphraseKey } from './passphrase-key.ts';

/** AES-GCM that does not wait, as WebCrypto's would: a page that is closing must be able to save. */
export type Cipher = typeof import('@noble/ciphers/aes.js').gcm;

/** A text, mostly that of an assessment file, as a sealed draft; another one each time. */
export function sealText(
  cipher: Cipher,
  key: PassphraseKey,
  text: string,
  label: string | undefined,
): string {
  const kdf = key.derivation;
  const head = headOf(text);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const ciphertext = cipher(
    key.bytes,
    iv,
    new TextEncoder().encode(authenticatedText({ kdf, head, label })),
  ).encrypt(new TextEncoder().encode(text));
  return writeSealedDraft({
    kdf,
    ...(head !== undefined && { head }),
    ...(label !== undefined && { label }),
    iv: toBase64(iv),
    ciphertext: toBase64(ciphertext),
  });
}

/** Undefined where it is not, to the last bit, what was sealed with this key. */
export function openSealed(
  cipher: Cipher,
  key: PassphraseKey,
  sealed: SealedDraft,
): string | undefined {
  try {
    const authenticated = new TextEncoder().encode(authenticatedText(sealed));
    const bytes = cipher(key.bytes, fromBase64(sealed.iv), authenticated).decrypt(
      fromBase64(sealed.ciphertext),
    );
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The part of an assessment file that stays to be read. */
const headSource = z.object({
  assessment: z.object({
    id: z.string(),
    revision: z.number(),
    signedOffAt: z.optional(z.string()),
    changedAt: z.string(),
  }),
});

/** Undefined for another text. The file is not checked as a whole: this is done at each save. */
function headOf(text: string): SealedHead | undefined {
  if (!beginsAsAssessmentFile(text)) {
    return undefined;
  }
  const { id, revision, signedOffAt, changedAt } = headSource.parse(JSON.parse(text)).assessment;
  return { assessmentId: id, revision, isSignedOff: signedOffAt !== undefined, changedAt };
}
