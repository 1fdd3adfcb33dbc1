import { fromBER, type OctetString, type Sequence } from 'asn1js';
import { ContentInfo, SignedData } from 'pkijs';
import { describe, expect, it } from 'vitest';
import type { SigningIdentity } from '#src/signature/identity.ts';
import { createSignedData, signedDataRoom } from '#src/signature/worker/cms/signed-data.ts';
import { isDer } from '#src/signature/worker/der.ts';
import { createSelfMadeIdentity } from '#src/signature/worker/self-made-identity.ts';

const content = new TextEncoder().encode('Prövning av barnets bästa');
const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
const holder = { name: 'Åsa Öberg', organisation: '', now: '2026-11-22T14:03:00.000Z' };

function parse(cms: Uint8Array): SignedData {
  expect(isDer(cms)).toBe(true);
  return new SignedData({ schema: new ContentInfo({ schema: fromBER(cms).result }).content });
}

async function selfMade(): Promise<SigningIdentity> {
  return createSelfMadeIdentity(holder);
}

function rsaKey(name: string): Promise<CryptoKeyPair> {
  const publicExponent = Uint8Array.of(1, 0, 1);
  const algorithm = { name, hash: 'SHA-256', modulusLength: 2048, publicExponent };
  return crypto.subtle.generateKey(algorithm, false, ['sign', 'verify']);
}

describe('the signature of a PDF', () => {
  it('is detached, of one signer, with the certificate', async () => {
    const identity = await selfMade();
    const signed = parse(await createSignedData(digest, identity));
    expect(signed.version).toBe(1);
    expect(signed.encapContentInfo.eContentType).toBe('1.2.840.113549.1.7.1');
    expect(signed.encapContentInfo.eContent).toBeUndefined();
    expect(signed.digestAlgorithms.map(({ algorithmId }) => algorithmId)).toEqual([
      '2.16.840.1.101.3.4.2.1',
    ]);
    expect(signed.certificates).toHaveLength(1);
    expect(signed.signerInfos).toHaveLength(1);
    expect(signed.signerInfos[0]?.unsignedAttrs).toBeUndefined();
    expect(signed.crls).toBeUndefined();
  });

  it('holds for its content and for no other', async () => {
    const signed = parse(await createSignedData(digest, await selfMade()));
    const data = Uint8Array.from(content).buffer;
    expect(await signed.verify({ signer: 0, data, checkChain: false })).toBe(true);
    const other = new TextEncoder().encode('Prövning av barnets sämsta').buffer;
    await expect(signed.verify({ signer: 0, data: other, checkChain: false })).rejects.toThrow();
  });

  it('has three signed attributes in the order of DER, and no time among them', async () => {
    const identity = await selfMade();
    const [signer] = parse(await createSignedData(digest, identity)).signerInfos;
    const attributes = signer?.signedAttrs?.attributes ?? [];
    expect(attributes.map(({ type }) => type)).toEqual([
      '1.2.840.113549.1.9.3',
      '1.2.840.113549.1.9.4',
      '1.2.840.113549.1.9.16.2.47',
    ]);
    expect(attributes.map(({ values }) => values.length)).toEqual([1, 1, 1]);
    const encoded = attributes.map((attribute) =>
      Buffer.from(attribute.toSchema().toBER()).toString('hex'),
    );
    expect(encoded).toEqual(encoded.toSorted());
    const stated: OctetString = attributes[1]?.values[0];
    expect(new Uint8Array(stated.getValue())).toEqual(digest);
  });

  it('names the certificate by its hash alone, SHA-256 being understood', async () => {
    const identity = await selfMade();
    const [signer] = parse(await createSignedData(digest, identity)).signerInfos;
    const value: Sequence | undefined = signer?.signedAttrs?.attributes[2]?.values[0];
    const hex = Buffer.from(value?.toBER() ?? new ArrayBuffer()).toString('hex');
    expect(hex).toBe(`3026302430220420${identity.description.fingerprint}`);
  });

  it('spells the numbers of an elliptic signature without sign and padding, whatever they are', async () => {
    const identity = await selfMade();
    for (let i = 0; i < 200; i++) {
      const cms = await createSignedData(digest, identity);
      const [signer] = parse(cms).signerInfos;
      expect(isDer(new Uint8Array(signer?.signature.getValue() ?? new ArrayBuffer()))).toBe(true);
    }
  });

  it('takes no more room than was said', async () => {
    const identity = await selfMade();
    const cms = await createSignedData(digest, identity);
    expect(cms.length).toBeLessThanOrEqual(signedDataRoom(identity));
  });

  it('is the same each time but for what ECDSA draws by lot', async () => {
    const identity = await selfMade();
    const { privateKey } = await rsaKey('RSASSA-PKCS1-v1_5');
    const withRsa = { ...identity, privateKey };
    expect(await createSignedData(digest, withRsa)).toEqual(
      await createSignedData(digest, withRsa),
    );
  });

  it('is not made with a key of another kind, nor without a certificate', async () => {
    const identity = await selfMade();
    const pss = await rsaKey('RSA-PSS');
    await expect(
      createSignedData(digest, { ...identity, privateKey: pss.privateKey }),
    ).rejects.toMatchObject({ problem: 'unsupportedKey' });
    await expect(createSignedData(digest, { ...identity, certificates: [] })).rejects.toMatchObject(
      {
        problem: 'noCertificate',
      },
    );
  });
});
