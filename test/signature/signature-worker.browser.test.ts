import { expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import type { SigningIdentity } from '#src/signature/identity.ts';
import { createSignatureClient } from '#src/signature/signature-client.ts';

/** The real worker in a real browser: what Node cannot tell is whether keys come over whole, and fonts. */

const client = createSignatureClient();
const holder = { name: 'Åsa Öberg', organisation: '', now: '2026-11-01T08:00:00.000Z' };

async function identityFile(name: string): Promise<Blob> {
  const path = `test/fixtures/identities/${name}.p12`;
  const bytes = atob(await commands.readFile(path, 'base64'));
  return new Blob([Uint8Array.from(bytes, (character) => character.charCodeAt(0))]);
}

/** A page with a field called S. */
function fileWithField(): Blob {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R]/SigFlags 3>>>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Annots[4 0 R]>>',
    '<</Type/Annot/Subtype/Widget/FT/Sig/T(S)/TU(Underskrift)/Rect[50 50 250 98]/F 132/P 3 0 R>>',
  ];
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  const table = `xref\n0 5\n0000000000 65535 f \n${rows.join('')}`;
  return new Blob([
    `${file}${table}trailer\n<</Size 5/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`,
  ]);
}

const sign = (identity: SigningIdentity) =>
  client.sign({
    file: fileWithField(),
    field: 'S',
    identity,
    signedAt: '2026-11-22T15:03:00+01:00',
    appearance: ['Åsa Öberg', 'Undertecknat 2026-11-22'],
    statement: '',
    fonts: [new URL('/fonts/provning-sans-400.ttf', location.href).href],
  });

it('makes a key that stays in the browser, and signs with it', async () => {
  const identity = await client.createIdentity(holder);
  expect(identity.privateKey).toBeInstanceOf(CryptoKey);
  expect(identity.privateKey.extractable).toBe(false);
  const signed = await sign(identity);
  const review = await client.review(new Blob([Uint8Array.from(signed)]));
  expect(review).toMatchObject({ status: 'green', signatures: [{ field: 'S', reasons: [] }] });
  expect(review.signatures[0]?.certificate).toEqual(identity.description);
});

it.each(['rsa-aes', 'rsa-rc2-40', 'rsa-3des', 'p256-rc2-128', 'p384', 'keytool'])(
  'opens %s and signs with it',
  async (name) => {
    const identity = await client.openPkcs12(await identityFile(name), 'hemligt');
    const signed = await sign(identity);
    const review = await client.review(new Blob([Uint8Array.from(signed)]));
    expect(review).toMatchObject({ status: 'green', signatures: [{ reasons: [] }] });
  },
);

it('says what is wrong with an identity', async () => {
  const file = await identityFile('rsa-rc2-40');
  await expect(client.openPkcs12(file, 'fel')).rejects.toMatchObject({
    name: 'IdentityError',
    problem: 'wrongPassword',
  });
});

it('tells how far it has come', async () => {
  const stages: string[] = [];
  const identity = await client.createIdentity(holder);
  await client.sign(
    {
      file: fileWithField(),
      field: 'S',
      identity,
      signedAt: '2026-11-22T15:03:00Z',
      appearance: [],
      statement: '',
      fonts: [],
    },
    { onProgress: ({ stage }) => stages.push(stage) },
  );
  expect(stages).toEqual(['reading', 'structure', 'signing']);
});
