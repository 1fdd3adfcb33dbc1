import { fingerprintSchema } from '#src/domain/certificate.ts';

/**
 * Why a text is no fingerprint: `empty`; `sha1`: another, shorter kind, which many programs show first;
 * `length`: too few or too many characters; `characters`: some that no fingerprint has.
 */
export type FingerprintProblem = 'empty' | 'sha1' | 'length' | 'characters';

export type PastedFingerprint =
  | { readonly fingerprint: string }
  | { readonly problem: FingerprintProblem; readonly length: number };

const sha256Length = 64;
const sha1Length = 40;

/** A fingerprint as people paste it: with spaces, colons or hyphens, or after the name of its kind and a `=`. */
export function pastedFingerprint(text: string): PastedFingerprint {
  const written = text.slice(text.lastIndexOf('=') + 1);
  const digits = written.replace(/[\s:.\-\u2010-\u2014\u200B\uFEFF]/g, '').toLowerCase();
  const { length } = digits;
  if (length === 0) {
    return { problem: 'empty', length };
  }
  if (/[^0-9a-f]/.test(digits)) {
    return { problem: 'characters', length };
  }
  if (length !== sha256Length) {
    return { problem: length === sha1Length ? 'sha1' : 'length', length };
  }
  return { fingerprint: fingerprintSchema.parse(digits) };
}
