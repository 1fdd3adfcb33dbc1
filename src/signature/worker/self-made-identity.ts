import { BitString, fromBER, Integer, OctetString } from 'asn1js';
import {
  BasicConstraints,
  Certificate,
  Extension,
  RelativeDistinguishedNames,
  Time,
  TimeType,
} from 'pkijs';
import type { SigningIdentity } from '../identity.ts';
import { IdentityError, type IdentityHolder } from '../protocol.ts';
import { describeCertificate } from './certificates.ts';
import { derOid, derSequence, derSet, derUtf8 } from './cms/der-writer.ts';

const yearsOfValidity = 3;
const serialNumberBytes = 16;

const oids = {
  commonName: '2.5.4.3',
  organisation: '2.5.4.10',
  subjectKeyIdentifier: '2.5.29.14',
  keyUsage: '2.5.29.15',
  basicConstraints: '2.5.29.19',
};

/** The first two bits of keyUsage (RFC 5280, 4.2.1.3): digitalSignature and nonRepudiation. */
const signingOnly = { unusedBits: 6, valueHex: Uint8Array.of(0b1100_0000).buffer };

/**
 * A new key, which the browser keeps and never hands out, and a certificate that it signs for itself. It vouches
 * for what is signed staying as it was, not for who holds it.
 */
export async function createSelfMadeIdentity(holder: IdentityHolder): Promise<SigningIdentity> {
  if (holder.name.trim() === '') {
    throw new IdentityError('unknown', 'A certificate must name somebody.');
  }
  const keys = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, [
    'sign',
    'verify',
  ]);
  const certificate = new Certificate({ version: 2 });
  certificate.serialNumber = new Integer({ valueHex: randomSerialNumber().buffer });
  certificate.subject = certificate.issuer = distinguishedName(holder);
  const from = new Date(holder.now);
  const to = new Date(holder.now);
  to.setUTCFullYear(to.getUTCFullYear() + yearsOfValidity);
  certificate.notBefore = time(from);
  certificate.notAfter = time(to);
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey);
  certificate.extensions = await extensionsOf(certificate);
  await certificate.sign(keys.privateKey, 'SHA-256');
  const der = new Uint8Array(certificate.toSchema(true).toBER());
  return {
    certificates: [der],
    privateKey: keys.privateKey,
    description: await describeCertificate(der),
  };
}

/** From the largest to the smallest, each part by itself; pkijs would put them side by side in one. */
function distinguishedName({ name, organisation }: IdentityHolder): RelativeDistinguishedNames {
  const parts: [type: string, value: string][] = [
    [oids.organisation, organisation],
    [oids.commonName, name],
  ];
  const der = derSequence(
    ...parts
      .map(([type, value]): [string, string] => [type, value.normalize('NFC').trim()])
      .filter(([, value]) => value !== '')
      .map(([type, value]) => derSet([derSequence(derOid(type), derUtf8(value))])),
  );
  return new RelativeDistinguishedNames({ schema: fromBER(der).result });
}

/** UTCTime until 2049, GeneralizedTime from then on (RFC 5280, 4.1.2.5). */
function time(value: Date): Time {
  const type = value.getUTCFullYear() < 2050 ? TimeType.UTCTime : TimeType.GeneralizedTime;
  return new Time({ type, value });
}

/** Positive, and of the same length every time. */
function randomSerialNumber(): Uint8Array<ArrayBuffer> {
  const bytes = crypto.getRandomValues(new Uint8Array(serialNumberBytes));
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return bytes;
}

async function extensionsOf({ subjectPublicKeyInfo }: Certificate): Promise<Extension[]> {
  const key = subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView;
  const keyIdentifier = await crypto.subtle.digest('SHA-1', Uint8Array.from(key));
  return [
    new Extension({
      extnID: oids.basicConstraints,
      critical: true,
      extnValue: new BasicConstraints({ cA: false }).toSchema().toBER(),
    }),
    new Extension({
      extnID: oids.keyUsage,
      critical: true,
      extnValue: new BitString(signingOnly).toBER(),
    }),
    new Extension({
      extnID: oids.subjectKeyIdentifier,
      extnValue: new OctetString({ valueHex: keyIdentifier }).toBER(),
    }),
  ];
}
