import { X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createSelfMadeIdentity } from '#src/signature/worker/self-made-identity.ts';

const now = '2026-11-22T14:03:00.000Z';
const holder = { name: 'Åsa Öberg', organisation: 'Ekdalens kommun', now };

async function certificateOf(changed: Partial<typeof holder> = {}) {
  const identity = await createSelfMadeIdentity({ ...holder, ...changed });
  const [der] = identity.certificates;
  return { identity, certificate: new X509Certificate(der ?? new Uint8Array()) };
}

describe('a self-made identity', () => {
  it('is a key that cannot be taken out, and a certificate of its own', async () => {
    const { identity, certificate } = await certificateOf();
    expect(identity.certificates).toHaveLength(1);
    expect(identity.privateKey.extractable).toBe(false);
    expect(identity.privateKey.usages).toEqual(['sign']);
    await expect(crypto.subtle.exportKey('pkcs8', identity.privateKey)).rejects.toThrow();
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(certificate.ca).toBe(false);
    const message = new TextEncoder().encode('Prövning av barnets bästa');
    const signature = await crypto.subtle.sign(
      { name: 'ECDSA', hash: 'SHA-256' },
      identity.privateKey,
      message,
    );
    const spki = certificate.publicKey.export({ type: 'spki', format: 'der' });
    const publicKey = await crypto.subtle.importKey(
      'spki',
      new Uint8Array(spki),
      { name: 'ECDSA', namedCurve: 'P-256' },
      false,
      ['verify'],
    );
    const algorithm = { name: 'ECDSA', hash: 'SHA-256' };
    expect(await crypto.subtle.verify(algorithm, publicKey, signature, message)).toBe(true);
  });

  it('lasts for three years from the moment it is made', async () => {
    const { identity } = await certificateOf();
    expect(identity.description).toMatchObject({
      validFrom: now,
      validTo: '2029-11-22T14:03:00.000Z',
    });
    const late = await certificateOf({ now: '2048-02-29T08:00:00.000Z' });
    expect(late.identity.description.validTo).toBe('2051-03-01T08:00:00.000Z');
    expect(late.certificate.validTo).toBe('Mar  1 08:00:00 2051 GMT');
  });

  it('is described by what its certificate says', async () => {
    const { identity, certificate } = await certificateOf();
    const { description } = identity;
    expect(description).toMatchObject({
      name: 'Åsa Öberg',
      organisation: 'Ekdalens kommun',
      issuerName: 'Åsa Öberg',
      issuerOrganisation: 'Ekdalens kommun',
      isSelfIssued: true,
      key: 'ecdsaP256',
      keyBits: 256,
    });
    expect(certificate.subject).toBe('O=Ekdalens kommun\nCN=Åsa Öberg');
    expect(certificate.issuer).toBe(certificate.subject);
    expect(description.fingerprint).toBe(
      certificate.fingerprint256.replaceAll(':', '').toLowerCase(),
    );
    expect(description.serialNumber).toBe(certificate.serialNumber.toLowerCase());
  });

  it('has a number of its own, as long every time', async () => {
    const numbers = await Promise.all(
      Array.from(
        { length: 20 },
        async () => (await certificateOf()).identity.description.serialNumber,
      ),
    );
    expect(new Set(numbers).size).toBe(20);
    for (const number of numbers) {
      expect(number).toMatch(/^[4-7][0-9a-f]{31}$/);
    }
  });

  it.each([
    'Ájlá Ŋaŋŋa Čáhčesuolu',
    'عائشة الحسن',
    'Ægir Þór',
    'Ann-Marie "Mia" O\'Brien, dr + jur',
  ])('keeps the name %s letter by letter', async (name) => {
    const { identity, certificate } = await certificateOf({ name, organisation: '' });
    expect(identity.description).toMatchObject({ name, organisation: '' });
    expect(certificate.toLegacyObject().subject.CN).toBe(name);
  });

  it('may sign and nothing else', async () => {
    const { certificate } = await certificateOf();
    const hex = certificate.raw.toString('hex');
    // id-ce-keyUsage, critical, bits 0 and 1; id-ce-basicConstraints, critical, empty.
    expect(hex).toContain('0603551d0f0101ff0404030206c0');
    expect(hex).toContain('0603551d130101ff04023000');
    expect(hex).toContain('0603551d0e0416');
    expect(certificate.keyUsage).toBeUndefined();
  });

  it('must name somebody', async () => {
    await expect(certificateOf({ name: ' ' })).rejects.toMatchObject({ name: 'IdentityError' });
  });
});
