import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  Set as AsnSet,
  type BaseBlock,
  Constructed,
  fromBER,
  Integer,
  OctetString,
  Sequence,
} from 'asn1js';
import { AuthenticatedSafe, ContentInfo, PFX } from 'pkijs';
import { describe, expect, it } from 'vitest';
import { createSignedData } from '#src/signature/worker/cms/signed-data.ts';
import { openPkcs12 } from '#src/signature/worker/pkcs12/open-pkcs12.ts';

const folder = join(import.meta.dirname, '../fixtures/identities');
const now = new Date('2026-11-22T14:03:00Z');
const swedish = 'smörgås ÅÄÖ';

const fixture = async (name: string) => new Uint8Array(await readFile(join(folder, `${name}.p12`)));

const open = async (name: string, password = 'hemligt', at = now) =>
  openPkcs12(await fixture(name), password, at);

const problemOf = (opening: Promise<unknown>) =>
  opening.then(
    () => 'opened',
    (error: { name?: string; problem?: string }) =>
      error.name === 'IdentityError' ? error.problem : String(error),
  );

/** One file with what lies in several, in that order, and no seal. */
async function together(...names: string[]): Promise<Uint8Array> {
  const safes = await Promise.all(
    names.map(async (name) => {
      const { content } = PFX.fromBER(await fixture(name)).authSafe;
      return AuthenticatedSafe.fromBER((content as OctetString).getValue()).safeContents;
    }),
  );
  const safe = new AuthenticatedSafe({ safeContents: safes.flat() });
  return packed(safe.toSchema().toBER());
}

function packed(safe: ArrayBuffer): Uint8Array {
  const content = new OctetString({ valueHex: safe });
  const authSafe = new ContentInfo({ contentType: ContentInfo.DATA, content }).toSchema();
  return new Uint8Array(new Sequence({ value: [new Integer({ value: 3 }), authSafe] }).toBER());
}

/** Every number between 1,000 and 100,000 is one of iterations. */
function withIterations(value: BaseBlock, count: number): BaseBlock {
  if (value instanceof OctetString) {
    const inner = fromBER(value.getValue());
    return inner.offset === value.getValue().byteLength && inner.result instanceof Sequence
      ? new OctetString({ valueHex: withIterations(inner.result, count).toBER() })
      : value;
  }
  if (value instanceof Integer && value.valueBlock.valueDec > 1000) {
    return new Integer({ value: count });
  }
  if (value instanceof Constructed || value instanceof Sequence || value instanceof AsnSet) {
    value.valueBlock.value = value.valueBlock.value.map((part) => withIterations(part, count));
  }
  return value;
}

describe('an identity in a .p12', () => {
  it.each([
    ['rsa-aes', 'rsa', 3],
    ['rsa-rc2-40', 'rsa', 3],
    ['rsa-3des', 'rsa', 1],
    ['p256-aes-128', 'ecdsaP256', 1],
    ['p256-sha512', 'ecdsaP256', 1],
    ['p256-rc2-128', 'ecdsaP256', 1],
    ['p256-open-certificate', 'ecdsaP256', 1],
    ['p256-no-mac', 'ecdsaP256', 1],
    ['p384', 'ecdsaP384', 3],
    ['keytool', 'ecdsaP256', 1],
  ] as const)('is opened from %s', async (name, key, certificates) => {
    const identity = await open(name);
    expect(identity.description).toMatchObject({ key, name: 'Åsa Öberg, endast för test' });
    expect(identity.certificates).toHaveLength(certificates);
    expect(identity.privateKey.extractable).toBe(false);
    expect(identity.privateKey.usages).toEqual(['sign']);
    const [own = new Uint8Array()] = identity.certificates;
    const { fingerprint256 } = new X509Certificate(own);
    expect(identity.description.fingerprint).toBe(fingerprint256.replaceAll(':', '').toLowerCase());
    expect((await createSignedData(new Uint8Array(32), identity)).length).toBeGreaterThan(500);
  });

  it('comes with its issuers, each after the one that it has signed', async () => {
    const { certificates } = await open('rsa-aes');
    const [own, issuer, root] = certificates.map((der) => new X509Certificate(der));
    expect(issuer?.subject).toContain('Testutfärdare');
    expect(root?.subject).toContain('Testrot');
    expect(own?.verify(issuer?.publicKey ?? own.publicKey)).toBe(true);
    expect(issuer?.verify(root?.publicKey ?? issuer.publicKey)).toBe(true);
  });

  it('is found among others, whatever comes first', async () => {
    const expected = await open('p256-no-mac');
    const files = [
      await together('certificates-only', 'p256-no-mac'),
      await together('p256-no-mac', 'certificates-only'),
      await together('certificates-only', 'key-only', 'p256-no-mac', 'rsa-3des'),
    ];
    const opened = await Promise.all(
      files.slice(0, 2).map((file) => openPkcs12(file, 'hemligt', now)),
    );
    for (const { certificates, description } of opened) {
      expect(description).toEqual(expected.description);
      expect(certificates).toHaveLength(3);
    }
    const [, , several = new Uint8Array()] = files;
    expect((await openPkcs12(several, 'hemligt', now)).description.key).toMatch(/rsa|ecdsaP256/);
  });

  it('to sign with is preferred to one to log in with, and one that is valid to one that was', async () => {
    for (const names of [
      ['login', 'p256-no-mac'],
      ['p256-no-mac', 'login'],
      ['expired', 'p256-no-mac'],
      ['encryption', 'not-yet-valid', 'p256-no-mac'],
      ['secp256k1', 'p256-no-mac'],
    ]) {
      const { description } = await openPkcs12(await together(...names), 'hemligt', now);
      expect(description).toEqual((await open('p256-no-mac')).description);
    }
    expect((await open('login')).description.name).toContain('inloggning');
  });

  it('is opened with a Swedish password, and with none', async () => {
    for (const name of ['aes', 'rc2-40']) {
      expect((await open(`swedish-password-${name}`, swedish)).description.key).toBe('ecdsaP256');
      expect((await open(`empty-password-${name}`, '')).description.key).toBe('ecdsaP256');
    }
  });
});

describe('a .p12 that is of no use says why', () => {
  it.each([
    'rsa-aes',
    'rsa-rc2-40',
    'rsa-3des',
    'p256-sha512',
    'p256-no-mac',
    'p256-open-certificate',
    'keytool',
  ])('the password of %s is another', async (name) => {
    for (const password of ['Hemligt', '', 'hemligt ', swedish]) {
      expect(await problemOf(open(name, password))).toBe('wrongPassword');
    }
  });

  it('without a seal no wrong password is taken for anything else', async () => {
    const unsealed = await fixture('p256-no-mac');
    for (let i = 0; i < 300; i++) {
      expect(await problemOf(openPkcs12(unsealed, `fel ${i}`, now))).toBe('wrongPassword');
    }
  });

  it('it is another file', async () => {
    const text = new TextEncoder();
    const others = [
      new Uint8Array(),
      text.encode('-----BEGIN CERTIFICATE-----\nMIIB\n'),
      text.encode('%PDF-1.7'),
      Uint8Array.of(0x30, 0x80, 0, 0),
      (await fixture('rsa-aes')).subarray(0, 1500),
    ];
    for (const other of others) {
      expect(await problemOf(openPkcs12(other, 'hemligt', now))).toBe('notPkcs12');
    }
  });

  it.each([
    ['certificates-only', 'noKey'],
    ['key-only', 'noCertificate'],
    ['rsa-1024', 'unsupportedKey'],
    ['p521', 'unsupportedKey'],
    ['secp256k1', 'unsupportedKey'],
    ['ed25519', 'unsupportedKey'],
    ['encryption', 'unsupportedKey'],
    ['expired', 'expired'],
    ['not-yet-valid', 'notYetValid'],
  ])('%s: %s', async (name, problem) => {
    expect(await problemOf(open(name))).toBe(problem);
  });

  it('the certificates are of other keys', async () => {
    const file = await together('key-only', 'certificates-only');
    expect(await problemOf(openPkcs12(file, 'hemligt', now))).toBe('noCertificate');
  });

  it('its time is over, or has not come, by the second', async () => {
    const { description } = await open('p384');
    const from = Date.parse(description.validFrom);
    const to = Date.parse(description.validTo);
    expect(await problemOf(open('p384', 'hemligt', new Date(from)))).toBe('opened');
    expect(await problemOf(open('p384', 'hemligt', new Date(from - 1)))).toBe('notYetValid');
    expect(await problemOf(open('p384', 'hemligt', new Date(to)))).toBe('opened');
    expect(await problemOf(open('p384', 'hemligt', new Date(to + 1)))).toBe('expired');
  });
});

describe('a hostile .p12', () => {
  /** Writes another number of iterations, of as many bytes, wherever 2,048 stands. */
  async function stretched(name: string, wanted: string): Promise<Uint8Array> {
    const hex = Buffer.from(await fixture(name)).toString('hex');
    return new Uint8Array(Buffer.from(hex.replaceAll('02020800', wanted), 'hex'));
  }

  /** The same number of iterations in all that is encrypted, without a seal; lengths are put right. */
  async function stretchedWhole(name: string, count: number): Promise<Uint8Array> {
    const contents = PFX.fromBER(await fixture(name)).authSafe.content as OctetString;
    return packed(withIterations(fromBER(contents.getValue()).result, count).toBER());
  }

  // Stretched that often, a password would take many minutes.
  it('does not keep the computer busy', { timeout: 30_000 }, async () => {
    const files = [
      // A negative number of iterations is as long as 2,048.
      await stretched('p256-no-mac', '02028000'),
      await stretchedWhole('p256-no-mac', 0x7fffffff),
      await stretchedWhole('p256-rc2-128', 0x7fffffff),
    ];
    for (const file of files) {
      await expect(openPkcs12(file, 'hemligt', now)).rejects.toMatchObject({
        problem: 'notPkcs12',
        message: expect.stringContaining('stretched'),
      });
    }
  });

  it('with any byte changed is opened or refused, never anything else, and soon', async () => {
    const file = await fixture('p256-no-mac');
    for (let position = 0; position < file.length; position += 1) {
      const changed = file.slice();
      changed[position] = (changed[position] ?? 0) ^ 0xff;
      const problem = await problemOf(openPkcs12(changed, 'hemligt', now));
      expect(problem).toMatch(
        /^(opened|notPkcs12|wrongPassword|noKey|noCertificate|unusable|unsupportedKey)$/,
      );
    }
  });
});
