import {
  type Set as AsnSet,
  type BaseBlock,
  type Constructed,
  fromBER,
  OctetString,
  type Sequence,
} from 'asn1js';
import {
  Attribute,
  type Certificate,
  ContentInfo,
  IssuerAndSerialNumber,
  SignedData,
  type SignerInfo,
} from 'pkijs';
import { parseCertificate } from '../certificates.ts';
import { isDer } from '../der.ts';
import { endOfBer } from './ber.ts';
import { areEqual } from './byte-range.ts';
import { isWithoutParameters } from './signature-algorithms.ts';

/** The signature's value is not what it must be (RFC 5652, ETSI EN 319 122-1). */
export class DamagedSignatureError extends Error {
  override readonly name = 'DamagedSignatureError';
}

export interface EmbeddedCertificate {
  /** As it lies in the signature: what fingerprints are made of. */
  readonly der: Uint8Array;
  readonly certificate: Certificate;
}

/** A signature's value, taken apart; nothing of it is checked yet but its form. */
export interface Cms {
  readonly signer: SignerInfo;
  readonly signerCertificate: EmbeddedCertificate;
  readonly otherCertificates: readonly EmbeddedCertificate[];
  /** What is signed: the attributes as a set, in DER; undefined where there are none. */
  readonly signedBytes: Uint8Array | undefined;
  /** By identifier, the one value of each. */
  readonly attributes: ReadonlyMap<string, BaseBlock>;
  /** What is signed by way of the attributes: its kind, and itself where it lies in the signature. */
  readonly contentType: string;
  readonly content: Uint8Array | undefined;
  /** What a time stamp service has said about the signature; undefined where there is none. */
  readonly timestamp: Uint8Array | undefined;
}

const signedDataType = '1.2.840.113549.1.7.2';
const timestampAttribute = '1.2.840.113549.1.9.16.2.14';
const maximumCertificates = 50;
const setTag = 0x31;

/** Throws a DamagedSignatureError. */
export function readCms(contents: Uint8Array): Cms {
  try {
    return takeApart(contents);
  } catch (cause) {
    throw cause instanceof DamagedSignatureError
      ? cause
      : new DamagedSignatureError('The signature cannot be read.', { cause });
  }
}

function takeApart(contents: Uint8Array): Cms {
  const end = endOfBer(contents);
  expect(end !== undefined, 'It is no ASN.1.');
  expect(
    contents.subarray(end).every((byte) => byte === 0),
    'Something stands behind it.',
  );
  const { result, offset } = fromBER(contents.subarray(0, end));
  expect(offset === end, 'It is read in two ways.');
  const info = new ContentInfo({ schema: result });
  expect(info.contentType === signedDataType, 'It is no signature.');
  const data = new SignedData({ schema: info.content });
  const [signer] = data.signerInfos;
  expect(data.signerInfos.length === 1 && signer !== undefined, 'It has not exactly one signer.');
  checkUnsigned(data, signer);
  const tree = partsOf(info.content as Sequence);
  const certificates = certificatesIn(tree);
  const signerCertificate = certificates.find((candidate) => isOf(signer, candidate));
  expect(signerCertificate !== undefined, 'The certificate of its signer is not in it.');
  const { eContentType, eContent } = data.encapContentInfo;
  return {
    signer,
    signerCertificate,
    otherCertificates: certificates.filter((other) => other !== signerCertificate),
    ...signedAttributesIn(tree),
    contentType: eContentType,
    content: eContent instanceof OctetString ? new Uint8Array(eContent.getValue()) : undefined,
    timestamp: timestampIn(signer),
  };
}

const sha2 = /^2\.16\.840\.1\.101\.3\.4\.2\.[123]$/;
const dataType = '1.2.840.113549.1.7.1';

/** What is repeated outside of what is signed must agree with it (RFC 5652, 5.1 and 5.3). */
function checkUnsigned(data: SignedData, signer: SignerInfo): void {
  const { algorithmId } = signer.digestAlgorithm;
  const isNamedBySerial = signer.sid instanceof IssuerAndSerialNumber;
  const isOldest = isNamedBySerial && data.encapContentInfo.eContentType === dataType;
  expect(data.version === (isOldest ? 1 : 3), 'Its version is not that of its content.');
  expect(signer.version === (isNamedBySerial ? 1 : 3), 'Its signer has another version.');
  expect(
    data.digestAlgorithms.some((other) => other.algorithmId === algorithmId),
    'It names another hash.',
  );
  const hashes = [...data.digestAlgorithms, signer.digestAlgorithm];
  expect(
    hashes.every((hash) => !sha2.test(hash.algorithmId) || isWithoutParameters(hash)),
    'Its hash has parameters.',
  );
}

/** The attributes beside the signature: anybody can change them, so only one is known and looked into. */
function timestampIn({ unsignedAttrs }: SignerInfo): Uint8Array | undefined {
  const stamp = unsignedAttrs?.attributes.find(({ type }) => type === timestampAttribute);
  const value: BaseBlock | undefined = stamp?.values[0];
  return value?.valueBeforeDecodeView;
}

function expect(holds: boolean, otherwise: string): asserts holds {
  if (!holds) {
    throw new DamagedSignatureError(otherwise);
  }
}

function partsOf(block: BaseBlock): BaseBlock[] {
  return (block as Constructed).valueBlock.value as BaseBlock[];
}

function isContext(block: BaseBlock, number: number): boolean {
  return block.idBlock.tagClass === 3 && block.idBlock.tagNumber === number;
}

function certificatesIn(signedData: readonly BaseBlock[]): EmbeddedCertificate[] {
  const set = signedData.find((part) => isContext(part, 0));
  // Other kinds of certificates, which are tagged, are not for signing.
  const parts =
    set === undefined ? [] : partsOf(set).filter(({ idBlock }) => idBlock.tagClass === 1);
  expect(parts.length <= maximumCertificates, 'It has too many certificates.');
  return parts.map(({ valueBeforeDecodeView: der }) => ({
    der,
    certificate: parseCertificate(der),
  }));
}

function isOf({ sid }: SignerInfo, { certificate }: EmbeddedCertificate): boolean {
  if (sid instanceof IssuerAndSerialNumber) {
    // Byte by byte: nothing signs what stands here, and there is no reason to write it in other letters.
    const own = new Uint8Array(certificate.issuer.valueBeforeDecode);
    const named = new Uint8Array(sid.issuer.valueBeforeDecode);
    return areEqual(own, named) && certificate.serialNumber.isEqual(sid.serialNumber);
  }
  const own = certificate.extensions?.find(({ extnID }) => extnID === '2.5.29.14')?.parsedValue;
  return own instanceof OctetString && areEqual(bytesIn(own), bytesIn(sid));
}

function bytesIn(block: { valueBlock: { valueHexView: Uint8Array } }): Uint8Array {
  return block.valueBlock.valueHexView;
}

/** The signer signs their DER: what is written otherwise may be read otherwise. */
function signedAttributesIn(
  signedData: readonly BaseBlock[],
): Pick<Cms, 'signedBytes' | 'attributes'> {
  const [signerInfo] = partsOf(signedData.at(-1) as AsnSet);
  const block =
    signerInfo &&
    partsOf(signerInfo).find((part) => isContext(part, 0) && part.idBlock.isConstructed);
  // The key identifier of a signer has the same tag, but comes second and in no parts.
  if (block === undefined) {
    return { signedBytes: undefined, attributes: new Map() };
  }
  const signedBytes = new Uint8Array(block.valueBeforeDecodeView);
  signedBytes[0] = setTag;
  const parts = partsOf(block);
  expect(isDer(signedBytes) && isSorted(parts), 'Its attributes are not in DER.');
  const attributes = new Map<string, BaseBlock>();
  for (const part of parts) {
    const { type, values } = new Attribute({ schema: part });
    const [value] = values as BaseBlock[];
    expect(
      value !== undefined && values.length === 1 && !attributes.has(type),
      'An attribute has not exactly one value.',
    );
    attributes.set(type, value);
  }
  return { signedBytes, attributes };
}

function isSorted(parts: readonly BaseBlock[]): boolean {
  return parts.every((part, index) => {
    const before = parts[index - 1];
    return (
      before === undefined || compare(before.valueBeforeDecodeView, part.valueBeforeDecodeView) < 0
    );
  });
}

/** X.690, 11.6: as if the shorter were filled up with zeros. */
function compare(one: Uint8Array, other: Uint8Array): number {
  for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
    const difference = (one[index] ?? 0) - (other[index] ?? 0);
    if (difference !== 0) {
      return difference;
    }
  }
  return 0;
}
