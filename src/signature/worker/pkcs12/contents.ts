import { OctetString } from 'asn1js';
import {
  AuthenticatedSafe,
  CertBag,
  type ContentInfo,
  EncryptedData,
  getCrypto,
  type MacData,
  PFX,
  PKCS8ShroudedKeyBag,
  PrivateKeyInfo as PkijsPrivateKeyInfo,
  SafeContents,
} from 'pkijs';
import { IdentityError } from '../../protocol.ts';
import { decrypt } from './decrypt.ts';
import { type PrivateKeyInfo, parsePrivateKeyInfo } from './private-key-info.ts';

/** What lies in a .p12 (RFC 7292), in no order that one could rely on. */
export interface Pkcs12Contents {
  readonly keys: readonly PrivateKeyInfo[];
  /** As their bytes stand in the file. */
  readonly certificates: readonly Uint8Array[];
}

const contentTypes = { data: '1.2.840.113549.1.7.1', encrypted: '1.2.840.113549.1.7.6' };

/** Hash functions by which a .p12 is sealed with its password. */
const sealHashes: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'SHA-1',
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
};

/** They are counted in JavaScript, a thousand in about five milliseconds. */
const maximumSealIterations = 20_000;

/** More than any program puts there. */
const maximumBags = 100;

/** Throws an IdentityError: `notPkcs12` or `wrongPassword`. */
export async function pkcs12Contents(bytes: Uint8Array, password: string): Promise<Pkcs12Contents> {
  const { safe, macData } = parse(bytes);
  const isSealRight = macData && (await checkSeal(macData, safe, password));
  if (isSealRight === false) {
    throw new IdentityError('wrongPassword', 'The seal does not fit the password.');
  }
  const keys: PrivateKeyInfo[] = [];
  const certificates: Uint8Array[] = [];
  try {
    for (const content of AuthenticatedSafe.fromBER(safe).safeContents) {
      const { safeBags } = SafeContents.fromBER(await opened(content, password));
      if (safeBags.length > maximumBags) {
        throw new IdentityError('notPkcs12', `There are ${safeBags.length} bags.`);
      }
      for (const { bagValue } of safeBags) {
        if (bagValue instanceof PkijsPrivateKeyInfo) {
          keys.push(parsePrivateKeyInfo(bagValue.toSchema().toBER()));
        } else if (bagValue instanceof PKCS8ShroudedKeyBag) {
          const { encryptionAlgorithm, encryptedData } = bagValue;
          const key = await decrypt(encryptionAlgorithm, encryptedData, password);
          keys.push(parsePrivateKeyInfo(key));
        } else if (bagValue instanceof CertBag && bagValue.certValue instanceof OctetString) {
          certificates.push(new Uint8Array(bagValue.certValue.getValue()));
        }
      }
    }
  } catch (cause) {
    if (cause instanceof IdentityError) {
      throw cause;
    }
    // Without a seal, what a wrong password brings forth shows only by making no sense.
    throw new IdentityError(
      isSealRight ? 'notPkcs12' : 'wrongPassword',
      'The contents could not be read.',
      { cause },
    );
  }
  return { keys, certificates };
}

function parse(bytes: Uint8Array): { safe: ArrayBuffer; macData: MacData | undefined } {
  try {
    const { authSafe, macData } = PFX.fromBER(Uint8Array.from(bytes));
    if (authSafe.contentType === contentTypes.data && authSafe.content instanceof OctetString) {
      return { safe: authSafe.content.getValue(), macData };
    }
  } catch (cause) {
    throw new IdentityError('notPkcs12', 'The file holds no identity.', { cause });
  }
  throw new IdentityError('notPkcs12', 'The file is sealed by a signature.');
}

/**
 * Whether the file is as the password sealed it. A seal of a kind that we do not know, or that takes long to look at,
 * is passed over: what the password opens, and a signature made on trial, tell as much.
 */
async function checkSeal(
  { mac, macSalt, iterations = 1 }: MacData,
  safe: ArrayBuffer,
  password: string,
): Promise<boolean | undefined> {
  const hashAlgorithm = sealHashes[mac.digestAlgorithm.algorithmId];
  if (hashAlgorithm === undefined || !(iterations <= maximumSealIterations)) {
    return undefined;
  }
  return getCrypto(true).verifyDataStampedWithPassword({
    password: new TextEncoder().encode(password).buffer,
    hashAlgorithm,
    salt: Uint8Array.from(macSalt.valueBlock.valueHexView).buffer,
    iterationCount: iterations,
    contentToVerify: safe,
    signatureToVerify: Uint8Array.from(mac.digest.valueBlock.valueHexView).buffer,
  });
}

async function opened({ contentType, content }: ContentInfo, password: string) {
  if (contentType === contentTypes.data && content instanceof OctetString) {
    return content.getValue();
  }
  if (contentType === contentTypes.encrypted) {
    const { encryptedContentInfo } = new EncryptedData({ schema: content });
    const { contentEncryptionAlgorithm, encryptedContent } = encryptedContentInfo;
    if (encryptedContent !== undefined) {
      return decrypt(contentEncryptionAlgorithm, encryptedContent, password);
    }
  }
  throw new IdentityError(
    'notPkcs12',
    `Contents of the kind ${contentType} are not for a password.`,
  );
}
