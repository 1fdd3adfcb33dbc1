import { type BaseBlock, GeneralizedTime, ObjectIdentifier, OctetString, UTCTime } from 'asn1js';
import { AlgorithmIdentifier, TSTInfo } from 'pkijs';
import type { ReviewReason } from '../../review.ts';
import { areEqual } from './byte-range.ts';
import { type Cms, DamagedSignatureError, type EmbeddedCertificate, readCms } from './cms.ts';
import { digest, type Hash, hashOf, verifyBytes } from './signature-algorithms.ts';

/** What a signature's value says about the bytes it covers. */
export interface CheckedCms {
  readonly reasons: readonly ReviewReason[];
  readonly certificate: EmbeddedCertificate | undefined;
  readonly otherCertificates: readonly EmbeddedCertificate[];
  /** ISO; empty where the signature itself states none. */
  readonly time: string;
  readonly hasTimestamp: boolean;
  /** What PAdES baseline asks of the value (ETSI EN 319 142-1, 6.3). */
  readonly isBaseline: boolean;
}

type Format = 'cades' | 'pkcs7' | 'timestamp';

const formats: Readonly<Record<string, Format>> = {
  'ETSI.CAdES.detached': 'cades',
  'adbe.pkcs7.detached': 'pkcs7',
  'ETSI.RFC3161': 'timestamp',
};
const contentTypes: Readonly<Record<Format, string>> = {
  cades: '1.2.840.113549.1.7.1',
  pkcs7: '1.2.840.113549.1.7.1',
  timestamp: '1.2.840.113549.1.9.16.1.4',
};
const attribute = {
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
};

const unread = {
  certificate: undefined,
  otherCertificates: [],
  time: '',
  hasTimestamp: false,
  isBaseline: false,
};

/** `covered`: the bytes that the signature covers. */
export async function checkCms(
  contents: Uint8Array,
  subFilter: string,
  covered: () => Uint8Array,
): Promise<CheckedCms> {
  const format = formats[subFilter];
  if (format === undefined) {
    return { ...unread, reasons: ['unsupportedSignature'] };
  }
  let cms: Cms;
  try {
    cms = readCms(contents);
  } catch {
    return { ...unread, reasons: ['damagedSignature'] };
  }
  return {
    reasons: await reasonsAgainst(cms, format, covered),
    certificate: cms.signerCertificate,
    otherCertificates: cms.otherCertificates,
    time: timeIn(cms, format),
    hasTimestamp: cms.timestamp !== undefined,
    isBaseline:
      format === 'cades' &&
      cms.attributes.has(attribute.signingCertificateV2) &&
      !cms.attributes.has(attribute.signingTime),
  };
}

async function reasonsAgainst(
  cms: Cms,
  format: Format,
  covered: () => Uint8Array,
): Promise<ReviewReason[]> {
  try {
    const reason = await reasonAgainst(cms, format, covered);
    const stamp = await reasonAgainstTimestamp(cms);
    return [reason, stamp].filter((found) => found !== undefined);
  } catch {
    // What reading did not find is found when it is used: keys and parameters that are none.
    return ['damagedSignature'];
  }
}

async function reasonAgainst(
  cms: Cms,
  format: Format,
  covered: () => Uint8Array,
): Promise<ReviewReason | undefined> {
  const { signer, signerCertificate, signedBytes, attributes } = cms;
  const hash = hashOf(signer.digestAlgorithm.algorithmId);
  if (signedBytes === undefined) {
    return format === 'pkcs7' ? 'unsupportedSignature' : 'damagedSignature';
  }
  if (!hasSoundContent(cms, format)) {
    return 'damagedSignature';
  }
  if (hash === undefined) {
    return 'unsupportedSignature';
  }
  const stated = bytesOf(attributes.get(attribute.messageDigest));
  const signed = cms.content ?? covered();
  if (stated === undefined || !areEqual(stated, await digest(hash, signed))) {
    return stated === undefined ? 'damagedSignature' : 'contentAltered';
  }
  if (format === 'timestamp' && !(await isTimestampOf(cms.content, covered))) {
    return 'contentAltered';
  }
  const named = await namesCertificate(cms, format);
  if (named !== 'named') {
    return named;
  }
  const outcome = await verifyBytes({
    data: signedBytes,
    signature: signer.signature.valueBlock.valueHexView,
    algorithm: signer.signatureAlgorithm,
    key: signerCertificate.certificate.subjectPublicKeyInfo,
    hash,
  });
  return outcome === 'valid'
    ? undefined
    : outcome === 'invalid'
      ? 'wrongKey'
      : 'unsupportedSignature';
}

/** Whom to trust with the time is not asked; but what is shown as a time stamp must be one of this signature. */
async function reasonAgainstTimestamp({
  timestamp,
  signer,
}: Cms): Promise<ReviewReason | undefined> {
  if (timestamp === undefined) {
    return undefined;
  }
  const stamped = () => signer.signature.valueBlock.valueHexView;
  const { reasons } = await checkCms(timestamp, 'ETSI.RFC3161', stamped);
  return reasons.some((reason) => reason !== 'unsupportedSignature')
    ? 'damagedSignature'
    : undefined;
}

/** Only time stamps carry what they sign with them; and the attribute repeats what is signed. */
function hasSoundContent({ attributes, content, contentType }: Cms, format: Format): boolean {
  const stated = attributes.get(attribute.contentType);
  return (
    contentType === contentTypes[format] &&
    (content !== undefined) === (format === 'timestamp') &&
    stated instanceof ObjectIdentifier &&
    stated.valueBlock.toString() === contentType
  );
}

async function isTimestampOf(content: Uint8Array | undefined, covered: () => Uint8Array) {
  const { messageImprint } = TSTInfo.fromBER(new Uint8Array(content ?? []));
  const hash = hashOf(messageImprint.hashAlgorithm.algorithmId);
  const stated = messageImprint.hashedMessage.valueBlock.valueHexView;
  return hash !== undefined && areEqual(stated, await digest(hash, covered()));
}

/**
 * Without the certificate among what is signed, another with the same key could be put in its place
 * (signing-certificate-v2, RFC 5035).
 */
async function namesCertificate(
  { attributes, signerCertificate }: Cms,
  format: Format,
): Promise<'named' | ReviewReason> {
  const value = attributes.get(attribute.signingCertificateV2);
  if (value === undefined) {
    return format === 'cades' ? 'damagedSignature' : 'named';
  }
  const parts = partsOf(partsOf(partsOf(value)[0])[0]);
  const [first] = parts;
  const own = bytesOf(first);
  const hash: Hash | undefined =
    own === undefined ? hashOf(new AlgorithmIdentifier({ schema: first }).algorithmId) : 'SHA-256';
  const stated = own ?? bytesOf(parts[1]);
  if (hash === undefined || stated === undefined) {
    return hash === undefined ? 'unsupportedSignature' : 'damagedSignature';
  }
  return areEqual(stated, await digest(hash, signerCertificate.der)) ? 'named' : 'wrongKey';
}

function partsOf(block: BaseBlock | undefined): BaseBlock[] {
  const value = (block?.valueBlock as { value?: unknown } | undefined)?.value;
  if (!Array.isArray(value)) {
    throw new DamagedSignatureError('An attribute lacks its parts.');
  }
  return value as BaseBlock[];
}

function bytesOf(block: BaseBlock | undefined): Uint8Array | undefined {
  return block instanceof OctetString ? block.valueBlock.valueHexView : undefined;
}

function timeIn({ attributes, content }: Cms, format: Format): string {
  try {
    if (format === 'timestamp') {
      return TSTInfo.fromBER(new Uint8Array(content ?? [])).genTime.toISOString();
    }
    const stated = attributes.get(attribute.signingTime);
    return stated instanceof UTCTime || stated instanceof GeneralizedTime
      ? stated.toDate().toISOString()
      : '';
  } catch {
    return '';
  }
}
