import { fromBER, Integer, Utf8String } from 'asn1js';
import { AttributeTypeAndValue, Certificate } from 'pkijs';
import { describe, expect, it } from 'vitest';
import { CertificateError, describeCertificate } from '#src/signature/worker/certificates.ts';

const names = {
  commonName: '2.5.4.3',
  surname: '2.5.4.4',
  organisation: '2.5.4.10',
  givenName: '2.5.4.42',
};

interface Wanted {
  readonly subject: readonly (readonly [type: string, value: string])[];
  readonly issuer?: readonly (readonly [type: string, value: string])[];
  readonly issuerKey?: CryptoKey;
  readonly algorithm?: EcKeyGenParams | RsaHashedKeyGenParams;
}

/** A certificate with whatever names, signed with its own key where no other is given. */
async function certificate(wanted: Wanted): Promise<Uint8Array> {
  const made = new Certificate({ version: 2, serialNumber: new Integer({ value: 7 }) });
  const algorithm = wanted.algorithm ?? { name: 'ECDSA', namedCurve: 'P-256' };
  const keys = await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify']);
  if (!('privateKey' in keys)) {
    throw new Error('This algorithm has no pair of keys.');
  }
  const typed = (list: Wanted['subject']) =>
    list.map(
      ([type, value]) => new AttributeTypeAndValue({ type, value: new Utf8String({ value }) }),
    );
  made.subject.typesAndValues = typed(wanted.subject);
  made.issuer.typesAndValues = typed(wanted.issuer ?? wanted.subject);
  made.notBefore.value = new Date('2026-01-01T00:00:00Z');
  made.notAfter.value = new Date('2027-01-01T00:00:00Z');
  await made.subjectPublicKeyInfo.importKey(keys.publicKey);
  await made.sign(wanted.issuerKey ?? keys.privateKey, 'SHA-256');
  return new Uint8Array(made.toSchema(true).toBER());
}

const anna = [[names.commonName, 'Anna Berg']] as const;
const authority = [
  [names.commonName, 'Utfärdare CA'],
  [names.organisation, 'Utfärdare AB'],
] as const;

async function someKey(): Promise<CryptoKey> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
  return (await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify'])).privateKey;
}

describe('a certificate', () => {
  it('tells whom it names and who issued it', async () => {
    const der = await certificate({ subject: anna, issuer: authority, issuerKey: await someKey() });
    expect(await describeCertificate(der)).toMatchObject({
      name: 'Anna Berg',
      organisation: '',
      issuerName: 'Utfärdare CA',
      issuerOrganisation: 'Utfärdare AB',
      isSelfIssued: false,
      validFrom: '2026-01-01T00:00:00.000Z',
      validTo: '2027-01-01T00:00:00.000Z',
    });
  });

  it('is self-issued where its own key signed it, whomever it names as its issuer', async () => {
    const der = await certificate({ subject: anna, issuer: authority });
    expect(await describeCertificate(der)).toMatchObject({ isSelfIssued: true });
    const borrowed = await certificate({ subject: anna, issuerKey: await someKey() });
    expect(await describeCertificate(borrowed)).toMatchObject({ isSelfIssued: true });
  });

  it('names a person by the parts of the name where it has no common name', async () => {
    const subject = [
      [names.givenName, 'Åsa'],
      [names.surname, 'Öberg'],
    ] as const;
    expect(await describeCertificate(await certificate({ subject }))).toMatchObject({
      name: 'Åsa Öberg',
    });
    expect(await describeCertificate(await certificate({ subject: [] }))).toMatchObject({
      name: '',
    });
  });

  it('hides no name behind another, nor behind signs that nobody sees', async () => {
    const two = [...anna, [names.commonName, 'Bo Ek']] as const;
    expect(await describeCertificate(await certificate({ subject: two }))).toMatchObject({
      name: 'Anna Berg, Bo Ek',
    });
    const turned = [[names.commonName, '\u202eNils\u0007\n\u200b Ek\u2066 ']] as const;
    expect(await describeCertificate(await certificate({ subject: turned }))).toMatchObject({
      name: 'Nils Ek',
    });
    const endless = [[names.commonName, 'a'.repeat(100_000)]] as const;
    expect((await describeCertificate(await certificate({ subject: endless }))).name).toHaveLength(
      200,
    );
  });

  it.each([
    [{ name: 'ECDSA', namedCurve: 'P-256' }, 'ecdsaP256', 256],
    [{ name: 'ECDSA', namedCurve: 'P-384' }, 'ecdsaP384', 384],
    [{ name: 'ECDSA', namedCurve: 'P-521' }, 'other', 521],
    [
      {
        name: 'RSASSA-PKCS1-v1_5',
        hash: 'SHA-256',
        modulusLength: 2048,
        publicExponent: Uint8Array.of(1, 0, 1),
      },
      'rsa',
      2048,
    ],
  ] as const)('tells of its key: %o', async (algorithm, key, keyBits) => {
    const der = await certificate({ subject: anna, algorithm });
    expect(await describeCertificate(der)).toMatchObject({ key, keyBits });
  });
});

describe('what is no certificate is refused', () => {
  it('not in DER, cut off, or something else', async () => {
    const der = await certificate({ subject: anna });
    const indefinite = Uint8Array.of(0x30, 0x80, ...der.subarray(4), 0, 0);
    expect(fromBER(indefinite).offset).toBe(indefinite.length);
    const others = [
      new Uint8Array(),
      indefinite,
      der.subarray(0, -1),
      Uint8Array.of(...der, 0),
      Uint8Array.of(0x30, 0),
      new TextEncoder().encode('-----BEGIN CERTIFICATE-----'),
    ];
    for (const bytes of others) {
      await expect(describeCertificate(bytes)).rejects.toBeInstanceOf(CertificateError);
    }
  });

  it('or any of its bytes turned into another: either described or refused, never anything else', async () => {
    const der = await certificate({ subject: anna });
    for (let position = 0; position < der.length; position++) {
      const changed = Uint8Array.from(der);
      changed[position] = (changed[position] ?? 0) ^ 0x55;
      const outcome = await describeCertificate(changed).catch((error: unknown) => error);
      if (outcome instanceof Error) {
        expect(outcome).toBeInstanceOf(CertificateError);
      }
    }
  });
});
