import * as z from 'zod/mini';

/** SHA-256 of a certificate's bytes: 64 hexadecimal digits in lower case. */
export const fingerprintSchema = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** What a person needs to know of an X.509 certificate; plain data. */
export const certificateDescriptionSchema = z.strictObject({
  /** Whom it names (CN); may be empty. */
  name: z.string(),
  /** Empty where it names none. */
  organisation: z.string(),
  /** Who issued it, by its own word; the signature of the issuer is another matter. */
  issuerName: z.string(),
  issuerOrganisation: z.string(),
  /** Its holder has made it: nobody else vouches for the name. */
  isSelfIssued: z.boolean(),
  fingerprint: fingerprintSchema,
  /** ISO date-times in UTC. */
  validFrom: z.iso.datetime(),
  validTo: z.iso.datetime(),
  /** Hexadecimal. */
  serialNumber: z.string(),
  key: z.enum(['ecdsaP256', 'ecdsaP384', 'rsa', 'other']),
  /** Of an RSA key: the length of its modulus; of a curve: that of its field; 0 where unknown. */
  keyBits: z.int().check(z.nonnegative()),
});
export type CertificateDescription = z.infer<typeof certificateDescriptionSchema>;

/** A fingerprint as people compare it aloud: sixteen groups of four capitals and digits. */
export function fingerprintGroups(fingerprint: string): string[] {
  return fingerprint.toUpperCase().match(/.{4}/g) ?? [];
}
