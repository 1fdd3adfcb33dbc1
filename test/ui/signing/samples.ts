import { writeAssessmentFile } from '#src/domain/assessment-file/write.ts';
import type { CertificateDescription } from '#src/domain/certificate.ts';
import type { SigningIdentity } from '#src/signature/identity.ts';
import type { Review, SignatureField } from '#src/signature/review.ts';

/** A certificate that Anna Berg has made herself, told apart from others by the digit that its fingerprint repeats. */
export function certificate(
  changed: Partial<CertificateDescription> = {},
  digit = '1',
): CertificateDescription {
  return {
    name: 'Anna Berg',
    organisation: '',
    issuerName: changed.name ?? 'Anna Berg',
    issuerOrganisation: '',
    isSelfIssued: true,
    fingerprint: digit.repeat(64),
    validFrom: '2026-11-22T13:00:00.000Z',
    validTo: '2029-11-22T13:00:00.000Z',
    serialNumber: '01',
    key: 'ecdsaP256',
    keyBits: 256,
    ...changed,
  };
}

export const issued: Partial<CertificateDescription> = {
  name: 'Karin Lind',
  organisation: 'Ekdalens kommun',
  issuerName: 'Ekdalens kommun CA',
  isSelfIssued: false,
};

/** With a real key, since one cannot be made by hand. */
export async function identity(
  changed: Partial<CertificateDescription> = {},
  digit = '1',
): Promise<SigningIdentity> {
  const { privateKey } = await crypto.subtle.generateKey(
    { name: 'ECDSA', namedCurve: 'P-256' },
    false,
    ['sign', 'verify'],
  );
  return {
    certificates: [new Uint8Array([0x30, 0])],
    privateKey,
    description: certificate(changed, digit),
  };
}

export function field(number: number, label: string, changed: Partial<SignatureField> = {}) {
  return {
    name: `Signature${number}`,
    label,
    page: 12,
    isSigned: false,
    canBeSigned: true,
    ...changed,
  };
}

export const annasPlace = field(1, 'Underskrift: Anna Berg, förvaltningschef, för Barnnämnden');
export const karinsPlace = field(2, 'Underskrift: Karin Lind, rektor, för Ekdalens skola');

const assessment = writeAssessmentFile({
  id: '7d0f4a52-3c6e-4a55-9d0e-0a6b5a1f0c01',
  questionnaire: 'barnrattsprovning',
  revision: 31,
  copies: {},
  version: 2,
  formerVersion: { number: 1, signedOffAt: '2026-10-01T08:00:00.000Z' },
  signedOffAt: '2026-11-20T08:00:00.000Z',
  createdAt: '2026-09-01T08:00:00.000Z',
  changedAt: '2026-11-20T08:00:00.000Z',
  answers: { 'case-title': { type: 'text', value: 'Familjecentral i Ekdalen' } },
});

/** Of a signed-off report that nobody has signed, with a place for Anna Berg. */
export function review(changed: Partial<Review> = {}): Review {
  return {
    status: 'amber',
    reasons: ['unsigned'],
    signatures: [],
    fields: [annasPlace],
    document: {
      title: 'Familjecentral i Ekdalen',
      language: 'sv-SE',
      pages: 12,
      bytes: 400_000,
      revisions: 1,
    },
    assessment,
    signedBytes: 0,
    ...changed,
  };
}

export const reportFile = new File(['%PDF-1.7'], 'provning-ekdalen-2026-11-20.pdf', {
  type: 'application/pdf',
});
