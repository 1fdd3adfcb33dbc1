import * as z from 'zod/mini';
import { countSchema } from './assessment.ts';
import { maximumFileBytes } from './assessment-file/format.ts';
import { type FileProblem, versionedFile } from './versioned-file.ts';

/** Names the format of a draft that opens with a passphrase; the first thing that stands in it. */
const sealedFormat = 'barnrattsprovning-sealed';

/** Raised with each change of the format. */
const currentSealedVersion = 1;

/**
 * How often the key derivation is repeated. OWASP's Password Storage Cheat Sheet asks for at least 600,000
 * rounds of PBKDF2-HMAC-SHA256 (as of 2026). Of the functions it names, it is the one that browsers have.
 * A file that asks for fewer was not made here; one that asks for many more would keep the user waiting.
 */
export const derivationRounds = 600_000;
const maximumRounds = 5_000_000;

export const maximumLabelLength = 100;

/** Canonical base64 (RFC 4648): two different strings are never the same bytes. */
const base64Schema = z.string().check(
  z.regex(/^[A-Za-z0-9+/]*={0,2}$/),
  z.refine(
    (text) =>
      text.length % 4 === 0 &&
      (!text.endsWith('=') || /([A-Za-z0-9+/][AQgw]=|[AEIMQUYcgkosw048])=$/.test(text)),
  ),
);

const derivationSchema = z.strictObject({
  name: z.literal('PBKDF2-HMAC-SHA256'),
  iterations: z.int().check(z.gte(derivationRounds), z.lte(maximumRounds)),
  /** 16 bytes. */
  salt: base64Schema.check(z.regex(/^[^=]{22}==$/)),
  /** The first 8 bytes of SHA-256 over `checkPrefix` and the key: tells a wrong passphrase from a damaged file. */
  check: base64Schema.check(z.regex(/^[^=]{11}=$/)),
});
/** How the key is made of the passphrase. */
export type Derivation = z.infer<typeof derivationSchema>;

export const checkPrefix = `${sealedFormat} check`;

const headSchema = z.strictObject({
  assessmentId: z.uuid(),
  revision: countSchema,
  isSignedOff: z.boolean(),
  changedAt: z.iso.datetime(),
});
/** What is known of a sealed draft without its passphrase. */
export type SealedHead = z.infer<typeof headSchema>;

const sealedDraftSchema = z.strictObject({
  format: z.literal(sealedFormat),
  formatVersion: z.literal(currentSealedVersion),
  kdf: derivationSchema,
  /** Where the text is that of an assessment file, and not the name of an earlier state. */
  head: z.optional(headSchema),
  /** What its writer calls it while it is locked. */
  label: z.optional(z.string().check(z.minLength(1), z.maxLength(maximumLabelLength))),
  /** 12 bytes, never used twice with a key. */
  iv: base64Schema.check(z.regex(/^[^=]{16}$/)),
  /** The text of an assessment file in UTF-8, under AES-256-GCM, and its tag of 16 bytes. */
  ciphertext: base64Schema.check(z.minLength(24), z.maxLength(maximumFileBytes)),
});
/** A draft that opens with a passphrase: what localStorage holds of it, and what "Spara till fil" writes. */
export type SealedDraft = z.infer<typeof sealedDraftSchema>;

/** As for an assessment file; `notOurs` is also said of an assessment file that is not sealed. */
export type SealedReadResult =
  | { readonly ok: true; readonly sealed: SealedDraft }
  | { readonly ok: false; readonly problem: FileProblem };

const versioned = versionedFile({
  format: sealedFormat,
  version: currentSealedVersion,
  schema: sealedDraftSchema,
  maximumBytes: maximumFileBytes,
});

/** Whether a text begins as we write sealed drafts: then it is one, even where it is cut off. */
export const isSealed = versioned.begins;

/** Reads the text of a sealed draft, whoever wrote it; never throws. What it hides is still not known. */
export function readSealedDraft(text: string): SealedReadResult {
  if (!isSealed(text)) {
    return { ok: false, problem: 'notOurs' };
  }
  const result = versioned.read(text);
  return result.ok ? { ok: true, sealed: result.file } : result;
}

/** What is not hidden but must not be changed either: it is authenticated together with the draft. */
export function authenticatedText({
  kdf,
  head,
  label = null,
}: {
  readonly kdf: Derivation;
  readonly head?: SealedHead | undefined;
  readonly label?: string | null | undefined;
}): string {
  return JSON.stringify([
    sealedFormat,
    currentSealedVersion,
    [kdf.name, kdf.iterations, kdf.salt, kdf.check],
    head === undefined
      ? null
      : [head.assessmentId, head.revision, head.isSignedOff, head.changedAt],
    label,
  ]);
}

/** The text of a sealed draft. The format stays first: by it the text is known. */
export function writeSealedDraft(parts: Omit<SealedDraft, 'format' | 'formatVersion'>): string {
  return JSON.stringify({ format: sealedFormat, formatVersion: currentSealedVersion, ...parts });
}
