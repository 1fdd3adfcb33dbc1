import { P12Signer } from '@libpdf/core';
import {
  type AlgorithmIdentifier,
  EncryptedContentInfo,
  getCrypto,
  PBES2Params,
  PBKDF2Params,
} from 'pkijs';
import { IdentityError } from '../../protocol.ts';

/** How a .p12 hides its contents, what opens it, and how often a password may be stretched. */

const pbes2 = '1.2.840.113549.1.5.13';
const pbkdf2 = '1.2.840.113549.1.5.12';

/** 3DES with three or two keys, RC2 of 128 and 40 bits; all with SHA-1 (RFC 7292, appendix C). */
const legacy: ReadonlySet<string> = new Set(
  [3, 4, 5, 6].map((number) => `1.2.840.113549.1.12.1.${number}`),
);

/** AES in CBC of 128, 192 and 256 bits. */
const aes: ReadonlySet<string> = new Set(
  [2, 22, 42].map((number) => `2.16.840.1.101.3.4.1.${number}`),
);

/** Programs use 2,048 to 600,000; a file that asks for more would keep the computer busy. */
const maximumIterations = 2_000_000;

/** The same for the older ways, of which programs used 1 to 100,000: the browser leaves them to JavaScript. */
const maximumLegacyIterations = 200_000;

function checkIterations(count: unknown, maximum: number): void {
  if (typeof count !== 'number' || !(count >= 1 && count <= maximum)) {
    throw new IdentityError('notPkcs12', `The password is stretched ${String(count)} times.`);
  }
}

let hasLegacyCiphers = false;

/**
 * RC2 and 3DES, which WebCrypto has not, come with LibPDF: it puts them into pkijs, whose copy we share, when it first
 * opens an identity, be it an empty one.
 */
async function provideLegacyCiphers(): Promise<void> {
  if (!hasLegacyCiphers) {
    await P12Signer.create(new Uint8Array(), '').catch(() => undefined);
    hasLegacyCiphers = true;
  }
}

/**
 * What was encrypted with the password. Throws an IdentityError where the way is none that we know, any other error
 * where the password does not fit.
 */
export async function decrypt(
  algorithm: AlgorithmIdentifier,
  encryptedContent: NonNullable<EncryptedContentInfo['encryptedContent']>,
  password: string,
): Promise<ArrayBuffer> {
  checkAlgorithm(algorithm);
  await provideLegacyCiphers();
  return getCrypto(true).decryptEncryptedContentInfo({
    encryptedContentInfo: new EncryptedContentInfo({
      contentEncryptionAlgorithm: algorithm,
      encryptedContent,
    }),
    password: new TextEncoder().encode(password).buffer,
  });
}

function checkAlgorithm({ algorithmId, algorithmParams }: AlgorithmIdentifier): void {
  if (legacy.has(algorithmId)) {
    checkIterations(
      algorithmParams?.valueBlock?.value?.[1]?.valueBlock?.valueDec,
      maximumLegacyIterations,
    );
    return;
  }
  if (algorithmId === pbes2) {
    const { keyDerivationFunc, encryptionScheme } = new PBES2Params({ schema: algorithmParams });
    if (keyDerivationFunc.algorithmId === pbkdf2 && aes.has(encryptionScheme.algorithmId)) {
      const { iterationCount } = new PBKDF2Params({ schema: keyDerivationFunc.algorithmParams });
      checkIterations(iterationCount, maximumIterations);
      return;
    }
  }
  throw new IdentityError('notPkcs12', `The contents are hidden by ${algorithmId}.`);
}
