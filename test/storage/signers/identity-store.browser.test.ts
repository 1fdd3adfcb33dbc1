import { afterEach, expect, it } from 'vitest';
import { createIdentityStore } from '#src/storage/signers/identity-store.ts';

/** The store on the browser's own IndexedDB. */

const fingerprint = 'ab'.repeat(32);
const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
const signing = { name: 'ECDSA', hash: 'SHA-256' };

afterEach(async () => {
  await createIdentityStore(() => indexedDB).remove(fingerprint);
});

it('a key that cannot be copied survives that the database is opened anew, and signs', async () => {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(algorithm, false, [
    'sign',
    'verify',
  ]);
  const certificate = new Uint8Array([0x30, 0x03, 0x02, 0x01, 0x05]);
  const description = {
    name: 'Anna Berg',
    organisation: '',
    issuerName: 'Anna Berg',
    issuerOrganisation: '',
    isSelfIssued: true,
    fingerprint,
    validFrom: '2026-11-22T13:00:00.000Z',
    validTo: '2029-11-22T13:00:00.000Z',
    serialNumber: '01',
    key: 'ecdsaP256' as const,
    keyBits: 256,
  };
  const createdAt = '2026-11-22T13:00:00.000Z';
  const first = createIdentityStore(() => indexedDB);
  expect(await first.put({ certificates: [certificate], privateKey, description, createdAt })).toBe(
    true,
  );

  const again = await createIdentityStore(() => indexedDB).list();
  const kept = again?.find((identity) => identity.description.fingerprint === fingerprint);
  if (kept === undefined) {
    throw new Error('the identity is not there');
  }
  expect(kept).toMatchObject({ certificates: [certificate], description, createdAt });
  await expect(crypto.subtle.exportKey('pkcs8', kept.privateKey)).rejects.toThrow();
  const words = new TextEncoder().encode('Barnets bästa');
  const signature = await crypto.subtle.sign(signing, kept.privateKey, words);
  expect(await crypto.subtle.verify(signing, publicKey, signature, words)).toBe(true);
});
