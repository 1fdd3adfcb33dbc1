import type { CertificateDescription } from '#src/domain/certificate.ts';
import type {
  Review,
  ReviewedSignature,
  ReviewReason,
  SignatureField,
} from '#src/signature/review.ts';

export const selfMade: CertificateDescription = {
  name: 'Anna Berg',
  organisation: 'Ekdalens kommun',
  issuerName: 'Anna Berg',
  issuerOrganisation: 'Ekdalens kommun',
  isSelfIssued: true,
  fingerprint: '3f9a01c27b5d88e640aa17c3925be0f41d6c70b829fe83a55c0e94d2167b8fa3',
  validFrom: '2026-11-01T00:00:00.000Z',
  validTo: '2029-11-01T00:00:00.000Z',
  serialNumber: '5a07c9',
  key: 'ecdsaP256',
  keyBits: 256,
};

export const issued: CertificateDescription = {
  ...selfMade,
  name: 'Nils Åkerström',
  organisation: 'Ekdalens kommun',
  issuerName: 'Ekdalen Issuing CA 2',
  issuerOrganisation: 'Ekdalens kommun',
  isSelfIssued: false,
  fingerprint: 'b81f00e2d94c7a6511c8f3e0a7d25b9640f1c83e6a7b2d905fe4c1830a6d97ce',
  key: 'rsa',
  keyBits: 2048,
};

export function signatureBy(
  certificate: CertificateDescription | undefined,
  changed: Partial<ReviewedSignature> = {},
): ReviewedSignature {
  return {
    field: 'Signature1',
    label: 'Underskrift: Anna Berg, förvaltningschef, för Barnnämnden',
    status: 'green',
    reasons: [],
    certificate,
    issuers: [],
    claimedTime: '2026-11-20T13:03:00+01:00',
    statement: 'Jag har läst prövningen och står bakom den.',
    revision: 2,
    coversWholeFile: true,
    format: { subFilter: 'ETSI.CAdES.detached', isPadesBaseline: true },
    hasTimestamp: false,
    ...changed,
  };
}

export function fieldNamed(name: string, changed: Partial<SignatureField> = {}): SignatureField {
  return { name, label: '', page: 1, isSigned: false, canBeSigned: true, ...changed };
}

/** Two of three have signed, and nothing is wrong. */
export function reviewWith(changed: Partial<Review> = {}): Review {
  return {
    status: 'green',
    reasons: [],
    signatures: [
      signatureBy(selfMade, { coversWholeFile: false }),
      signatureBy(issued, {
        field: 'Signature2',
        label: 'Underskrift: Nils Åkerström, nämndordförande, för Barnnämnden',
        revision: 3,
      }),
    ],
    fields: [
      fieldNamed('Signature1', { isSigned: true, canBeSigned: false }),
      fieldNamed('Signature2', { isSigned: true, canBeSigned: false }),
      fieldNamed('Signature3', {
        label: 'Underskrift: Maryam Hosseini, barnrättsstrateg, för Barn- och ungdomsförvaltningen',
      }),
    ],
    document: {
      title: 'Familjecentral i Ekdalen',
      language: 'sv',
      pages: 38,
      bytes: 448_120,
      revisions: 3,
    },
    assessment: undefined,
    signedBytes: 448_120,
    ...changed,
  };
}

/** The same, with something wrong with the second signature. */
export function reviewFor(
  status: 'amber' | 'red',
  reasons: readonly ReviewReason[],
  changed: Partial<Review> = {},
): Review {
  const review = reviewWith();
  const [first, second] = review.signatures;
  return {
    ...review,
    status,
    reasons,
    signatures: [
      ...(first ? [first] : []),
      ...(second ? [{ ...second, status, reasons, coversWholeFile: false }] : []),
    ],
    ...changed,
  };
}
