import type { SigningIdentity } from '#src/signature/identity.ts';
import { parseCertificate } from '#src/signature/worker/certificates.ts';
import {
  derInteger,
  derOctets,
  derOid,
  derSequence,
  derSet,
  derValue,
} from '#src/signature/worker/cms/der-writer.ts';
import { sha256 } from './own-signature.ts';

export const oids = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  sha1: '1.3.14.3.2.26',
  sha256: '2.16.840.1.101.3.4.2.1',
  sha384: '2.16.840.1.101.3.4.2.2',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
  ecdsaWithSha1: '1.2.840.10045.4.1',
};

export interface Craft {
  readonly identity: SigningIdentity;
  /** From what honest signers write; each is a whole attribute. */
  readonly attributes?: (honest: HonestAttributes) => Uint8Array[];
  /** The attributes stand in this order, not in that of DER. */
  readonly isUnsorted?: boolean;
  readonly certificates?: readonly Uint8Array[];
  readonly signers?: number;
  readonly content?: Uint8Array;
  readonly contentType?: string;
  readonly hash?: string;
  readonly algorithm?: string;
  /** Without attributes: the content itself is signed. */
  readonly isBare?: boolean;
}

export interface HonestAttributes {
  readonly type: Uint8Array;
  readonly digest: Uint8Array;
  readonly certificate: Uint8Array;
}

const contextTag = 0xa0;
const setTag = 0x31;
const version = derInteger(Uint8Array.of(1));

export const attribute = (type: string, ...values: Uint8Array[]) =>
  derSequence(derOid(type), derSet(values));

/** A signature that its maker has bent in one way or another, with a value that fits what it then says. */
export async function craftedCms(covered: Uint8Array, craft: Craft): Promise<Uint8Array> {
  const { identity, signers = 1, contentType = oids.data } = craft;
  const [signer = new Uint8Array()] = identity.certificates;
  const honest = {
    type: attribute(oids.contentType, derOid(contentType)),
    digest: attribute(oids.messageDigest, derOctets(await sha256(craft.content ?? covered))),
    certificate: attribute(
      oids.signingCertificateV2,
      derSequence(derSequence(derSequence(derOctets(await sha256(signer))))),
    ),
  };
  const attributes = craft.attributes?.(honest) ?? Object.values(honest);
  const order = craft.isUnsorted ? attributes : attributes.toSorted(Buffer.compare);
  const signed = craft.isBare ? covered : derValue(setTag, ...order);
  const hash = derSequence(derOid(craft.hash ?? oids.sha256));
  const { issuer, serialNumber } = parseCertificate(signer);
  const info = derSequence(
    version,
    derSequence(new Uint8Array(issuer.valueBeforeDecode), new Uint8Array(serialNumber.toBER())),
    hash,
    ...(craft.isBare ? [] : [derValue(contextTag, ...order)]),
    derSequence(derOid(craft.algorithm ?? oids.ecdsaWithSha256)),
    derOctets(await ecdsa(identity.privateKey, signed)),
  );
  const content = craft.content && derValue(contextTag, derOctets(craft.content));
  return derSequence(
    derOid(oids.signedData),
    derValue(
      contextTag,
      derSequence(
        version,
        derSet([hash]),
        derSequence(derOid(contentType), ...(content === undefined ? [] : [content])),
        derValue(contextTag, ...(craft.certificates ?? identity.certificates)),
        derValue(setTag, ...Array.from({ length: signers }, () => info)),
      ),
    ),
  );
}

async function ecdsa(key: CryptoKey, data: Uint8Array): Promise<Uint8Array> {
  const algorithm = { name: 'ECDSA', hash: 'SHA-256' };
  const value = new Uint8Array(await crypto.subtle.sign(algorithm, key, Uint8Array.from(data)));
  return derSequence(derInteger(value.subarray(0, 32)), derInteger(value.subarray(32)));
}
