import { BitString, fromBER } from 'asn1js';
import type { Certificate } from 'pkijs';
import type { SigningIdentity } from '../../identity.ts';
import { IdentityError } from '../../protocol.ts';
import { belongsTogether } from '../key-pair.ts';
import { checkValidity, whenValid } from '../validity.ts';
import { pkcs12Contents } from './contents.ts';
import { issuersOf } from './issuers.ts';
import { describeAll, type KnownCertificate } from './known-certificates.ts';
import { importPrivateKey } from './private-key.ts';

const keyUsageExtension = '2.5.29.15';

interface Pair extends KnownCertificate {
  readonly privateKey: CryptoKey;
}

/** The identity in a .p12/.pfx that can sign now. Throws an IdentityError. */
export async function openPkcs12(
  bytes: Uint8Array,
  password: string,
  now: Date,
): Promise<SigningIdentity> {
  const contents = await pkcs12Contents(bytes, password);
  if (contents.keys.length === 0) {
    throw new IdentityError('noKey', 'There is no key in the file.');
  }
  const known = await describeAll(contents.certificates);
  const pairs: Pair[] = [];
  let refusal = new IdentityError('noCertificate', 'No certificate belongs to the key.');
  for (const info of contents.keys) {
    try {
      const privateKey = await importPrivateKey(info);
      for (const one of known) {
        if (await belongsTogether(privateKey, one.certificate)) {
          pairs.push({ ...one, privateKey });
        }
      }
    } catch (error) {
      if (!(error instanceof IdentityError)) {
        throw error;
      }
      refusal = error;
    }
  }
  const best = pairs.toSorted((one, other) => worth(other, now) - worth(one, now))[0];
  if (best === undefined) {
    throw refusal;
  }
  checkPurpose(best, now);
  const issuers = await issuersOf(best, known);
  return {
    certificates: [best, ...issuers].map(({ der }) => der),
    privateKey: best.privateKey,
    description: best.description,
  };
}

type Purpose = 'commitment' | 'signature' | 'other';

/** The first bits of keyUsage (RFC 5280, 4.2.1.3): digitalSignature and nonRepudiation. */
function purposeOf({ extensions = [] }: Certificate): Purpose {
  const extension = extensions.find(({ extnID }) => extnID === keyUsageExtension);
  if (extension === undefined) {
    return 'signature';
  }
  const bits = fromBER(extension.extnValue.getValue()).result;
  const [first = 0] = bits instanceof BitString ? bits.valueBlock.valueHexView : [];
  return (first & 0x40) !== 0 ? 'commitment' : (first & 0x80) !== 0 ? 'signature' : 'other';
}

/** Cards and files often hold one pair to log in with and one to sign with; and old certificates of the same key. */
function worth({ certificate, description }: Pair, now: Date): number {
  const byPurpose = { commitment: 2, signature: 1, other: 0 }[purposeOf(certificate)];
  const byTime = whenValid(description, now) === 'then' ? 1 : 0;
  const untilThen = Date.parse(description.validTo) / 1e15;
  return byPurpose * 100 + byTime * 10 + untilThen;
}

function checkPurpose({ certificate, description }: Pair, now: Date): void {
  if (purposeOf(certificate) === 'other') {
    throw new IdentityError('unsupportedKey', 'The certificate is not for signing.');
  }
  checkValidity(description, now);
}
