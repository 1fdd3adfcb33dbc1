import { gcm } from '@noble/ciphers/aes.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { writeAssessmentFile } from '#src/domain/assessment-file/write.ts';
import {
  authenticatedText,
  derivationRounds,
  isSealed,
  readSealedDraft,
  type SealedDraft,
} from '#src/domain/sealed-draft.ts';
import { LockedDraftError } from '#src/storage/passphrase/at-rest.ts';
import { fromBase64, toBase64 } from '#src/storage/passphrase/base64.ts';
import { deriveKey, type PassphraseKey } from '#src/storage/passphrase/passphrase-key.ts';
import { openSealed, sealText } from '#src/storage/passphrase/seal-text.ts';
import { createVault, type Vault } from '#src/storage/passphrase/vault.ts';
import { assessmentAt, id } from '../fakes.ts';

const passphrase = 'kastanj timme blåval trappsteg';
const text = writeAssessmentFile(assessmentAt(7, 'Familjecentral i Ekdalen – för barn 0–6 år 🙂'));

/** Made by the first version of the app that could seal; it must open for ever. */
const sealedOnce =
  '{"format":"barnrattsprovning-sealed","formatVersion":1,"kdf":{"name":"PBKDF2-HMAC-SHA256","iterations":600000,"salt":"/CAfDHrZJ2fWWS+UL43WOw==","check":"T24UwV2O4CU="},"head":{"assessmentId":"5b3f3c1e-3f0a-4c62-9d7e-0a4b2f1c9e11","revision":7,"isSignedOff":false,"changedAt":"2026-11-22T13:00:00.000Z"},"label":"Ekdalen","iv":"buF0Dahu4kHq4oga","ciphertext":"t2kCxmMSKoIYu1QZoT/zPlyj9piVe+nVfvEF8TYeh3HqN7DBafgavW192wcxhvvMQXZ50MQ3G0LyeVJJlR51/gRxY9NHpN9YeC+lGCYOD8lNivR18MhJK4HsUGXvGZyRzK1dMGXtjui/UwYyWSnbA/Zx5blFu8VefquRYxcGPIa7V9z5Imv9vDDIhY+Z33ESpZX6Qgf/yW1E8kilSjDHGn4u6E8i7Um3z+d/BVigWNpeq9u+lHl6F356iv79IJx3raRWweV9q5u2L5PswrKE+GRJfn39q+Wg65fQgXb+Xlia+3mZ2VZhWxx5zmidXGVhVwvAL0wyit4G8dGHv4SVZ1/W+f3la2Hj0OgXIVepONgtJ/RWWhCCz7TIYma1p0/+9HOu+Of8xo/RoK8eH0CMQYBDNF44sTxOTNMdn3pgB5RY6mJ78XNgSsdP5nTeXH7i1bOvW9cj0oyZlG55liwm5od24qGEThUgG2U7QgAv0g=="}';

const textOnce =
  '{"format":"barnrattsprovning","formatVersion":2,"assessment":{"answers":{"case-title":{"type":"text","value":"Familjecentral i Ekdalen – för barn 0–6 år 🙂"}},"changedAt":"2026-11-22T13:00:00.000Z","createdAt":"2026-11-22T13:00:00.000Z","id":"5b3f3c1e-3f0a-4c62-9d7e-0a4b2f1c9e11","questionnaire":"barnrattsprovning","revision":7,"version":1}}';

let vault: Vault;
let sealed: string;
let key: PassphraseKey;
beforeAll(async () => {
  vault = createVault();
  await vault.protect(id(1), passphrase, 'Ekdalen');
  sealed = vault.seal(id(1), text);
  key = await deriveKey(passphrase, envelope(sealed).kdf);
});

function envelope(stored: string): SealedDraft {
  const result = readSealedDraft(stored);
  if (!result.ok) {
    throw new Error(`not a sealed draft: ${result.problem}`);
  }
  return result.sealed;
}

/** As a program would that knows nothing of ours but the format. */
async function webCryptoKey(secret: string, { kdf }: SealedDraft): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(secret),
    'PBKDF2',
    false,
    ['deriveKey'],
  );
  return crypto.subtle.deriveKey(
    {
      name: 'PBKDF2',
      hash: 'SHA-256',
      iterations: kdf.iterations,
      salt: Buffer.from(kdf.salt, 'base64'),
    },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

describe('what lies sealed', () => {
  it('shows the label, the revision and the day, and nothing of the text', () => {
    expect(vault.head(sealed)).toEqual({
      assessmentId: '5b3f3c1e-3f0a-4c62-9d7e-0a4b2f1c9e11',
      revision: 7,
      isSignedOff: false,
      changedAt: '2026-11-22T13:00:00.000Z',
      label: 'Ekdalen',
    });
    expect(sealed).not.toContain('Familjecentral');
    expect(sealed).not.toContain(passphrase);
    const { kdf } = envelope(sealed);
    expect(kdf.name).toBe('PBKDF2-HMAC-SHA256');
    expect(kdf.iterations).toBe(600_000);
  });

  it('opens with its passphrase in WebCrypto too', async () => {
    const parts = envelope(sealed);
    const opened = await crypto.subtle.decrypt(
      {
        name: 'AES-GCM',
        iv: Buffer.from(parts.iv, 'base64'),
        additionalData: new TextEncoder().encode(authenticatedText(parts)),
      },
      await webCryptoKey(passphrase, parts),
      Buffer.from(parts.ciphertext, 'base64'),
    );
    expect(new TextDecoder().decode(opened)).toBe(text);
  });

  it('opens here when WebCrypto has sealed it', async () => {
    const parts = envelope(sealed);
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const ciphertext = await crypto.subtle.encrypt(
      {
        name: 'AES-GCM',
        iv,
        additionalData: new TextEncoder().encode(authenticatedText(parts)),
      },
      await webCryptoKey(passphrase, parts),
      new TextEncoder().encode(text),
    );
    const stored = JSON.stringify({
      ...parts,
      iv: toBase64(iv),
      ciphertext: toBase64(new Uint8Array(ciphertext)),
    });
    expect(vault.open(id(1), stored)).toEqual({ ok: true, text });
  });

  it('opens as it was written by the first version', async () => {
    const later = createVault();
    expect(await later.unlock(id(9), sealedOnce, passphrase)).toBe('unlocked');
    expect(later.open(id(9), sealedOnce)).toEqual({ ok: true, text: textOnce });
    expect(later.labelOf(id(9))).toBe('Ekdalen');
  });

  it('holds the cipher to the test vectors of its specification (GCM, test case 16)', () => {
    const bytes = (hexadecimal: string) => Uint8Array.from(Buffer.from(hexadecimal, 'hex'));
    const secret = bytes('feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308');
    const associated = bytes('feedfacedeadbeeffeedfacedeadbeefabaddad2');
    const plain = bytes(
      'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39',
    );
    const expected =
      '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b';
    const iv = bytes('cafebabefacedbaddecaf888');
    const made = gcm(secret, iv, associated).encrypt(plain);
    expect(Buffer.from(made).toString('hex')).toBe(expected);
  });
});

describe('sealing', () => {
  it('gives back what it was given, and never the same twice', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.option(fc.string({ minLength: 1, maxLength: 100 }), { nil: undefined }),
        (title, label) => {
          // A half of a pair is no character; JSON writes it as an escape, which goes through UTF-8 whole.
          const written = JSON.stringify({
            format: 'barnrattsprovning',
            assessment: headOnly,
            title,
          });
          const [one, other] = [1, 2].map(() => sealText(gcm, key, written, label));
          expect(openSealed(gcm, key, envelope(one ?? ''))).toBe(written);
          expect(envelope(one ?? '').label).toBe(label);
          expect(envelope(one ?? '').iv).not.toBe(envelope(other ?? '').iv);
        },
      ),
    );
  });

  it('takes the largest draft that there can be', () => {
    const large = JSON.stringify({
      format: 'x',
      assessment: headOnly,
      text: 'åäö '.repeat(800_000),
    });
    const stored = sealText(gcm, key, large, undefined);
    expect(openSealed(gcm, key, envelope(stored))).toBe(large);
  });

  it('opens nothing in which a single character has been changed', () => {
    fc.assert(
      fc.property(
        fc.nat(sealed.length - 1),
        fc.constantFrom(...'Aa0/+=",{}é '),
        (place, character) => {
          fc.pre(sealed[place] !== character);
          const changed = sealed.slice(0, place) + character + sealed.slice(place + 1);
          expect(vault.open(id(1), changed)).not.toEqual({ ok: true, text });
          expect(isSealed(changed) && vault.open(id(1), changed).ok).toBe(false);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('opens nothing in which a single byte of the hidden part has been changed', () => {
    const parts = envelope(sealed);
    const bytes = fromBase64(parts.ciphertext);
    fc.assert(
      fc.property(
        fc.nat(bytes.length - 1),
        fc.integer({ min: 1, max: 255 }),
        (place, difference) => {
          const changed = bytes.slice();
          changed[place] = (changed[place] ?? 0) ^ difference;
          const stored = JSON.stringify({ ...parts, ciphertext: toBase64(changed) });
          expect(vault.open(id(1), stored)).toEqual({ ok: false, problem: 'damaged' });
        },
      ),
      { numRuns: 500 },
    );
  });

  it('takes what is no assessment too, as the name of an earlier state', () => {
    const name = vault.seal(id(1), 'Efter mötet med elevrådet');
    expect(isSealed(name)).toBe(true);
    expect(vault.head(name)).toBeUndefined();
    expect(vault.open(id(1), name)).toEqual({ ok: true, text: 'Efter mötet med elevrådet' });
  });

  it('leaves alone what has no passphrase', () => {
    expect(vault.seal(id(2), text)).toBe(text);
    expect(vault.open(id(2), text)).toEqual({ ok: true, text });
    expect(vault.head(text)).toMatchObject({ revision: 7, isSignedOff: false });
  });
});

describe('unlocking', () => {
  it('says of each wrong passphrase that it is wrong, and of a damaged draft that it is damaged', async () => {
    const other = createVault();
    expect(await other.unlock(id(1), sealed, 'kastanj timme blaval trappsteg')).toBe(
      'wrongPassphrase',
    );
    expect(await other.unlock(id(1), sealed, '')).toBe('wrongPassphrase');
    const { ciphertext } = envelope(sealed);
    const broken = sealed.replace(ciphertext, `${'A'.repeat(40)}${ciphertext.slice(40)}`);
    expect(await other.unlock(id(1), broken, passphrase)).toBe('damaged');
    expect(await other.unlock(id(1), sealed.slice(0, -9), passphrase)).toBe('damaged');
    expect(await other.unlock(id(1), text, passphrase)).toBe('damaged');
    expect(other.hasKeys).toBe(false);
    expect(other.open(id(1), sealed)).toEqual({ ok: false, problem: 'locked' });
  });

  it('takes the passphrase from any keyboard, and with the spaces of a paste', async () => {
    const other = createVault();
    const typedApart = passphrase.normalize('NFD');
    expect(typedApart).not.toBe(passphrase);
    expect(await other.unlock(id(1), sealed, ` ${typedApart}\n`)).toBe('unlocked');
  });

  it('says so where the browser does no cryptography', async () => {
    const subtle = vi.spyOn(crypto, 'subtle', 'get').mockReturnValue(undefined as never);
    const other = createVault();
    expect(await other.unlock(id(1), sealed, passphrase)).toBe('unavailable');
    expect(await other.protect(id(1), passphrase)).toBe('unavailable');
    expect(other.seal(id(1), text)).toBe(text);
    subtle.mockRestore();
  });
});

describe('an unlocked draft', () => {
  it('is sealed by the same key under any id it comes to lie, and in its copies', async () => {
    const other = createVault();
    await other.unlock(id(1), sealed, passphrase);
    expect(other.open(id(3), sealed)).toEqual({ ok: true, text });
    other.follow(id(1), id(4), sealed);
    for (const place of [id(3), id(4)]) {
      expect(envelope(other.seal(place, text)).kdf).toEqual(envelope(sealed).kdf);
    }
  });

  it('can be locked: then nothing opens it, and nothing of it is written in clear', async () => {
    const other = createVault();
    const told = vi.fn();
    other.subscribe(told);
    await other.unlock(id(1), sealed, passphrase);
    other.lock();
    expect(told).toHaveBeenCalledTimes(3);
    expect(other.lockings).toBe(1);
    expect(other.open(id(1), sealed)).toEqual({ ok: false, problem: 'locked' });
    expect(other.hasKeys).toBe(false);
    expect(() => other.seal(id(1), text)).toThrow(LockedDraftError);
    expect(await other.unlock(id(1), sealed, passphrase)).toBe('unlocked');
    expect(isSealed(other.seal(id(1), text))).toBe(true);
  });

  it('is sealed a last time by whoever lets go of it while it is being locked', async () => {
    const other = createVault();
    await other.unlock(id(1), sealed, passphrase);
    let last = '';
    other.lock(() => {
      expect(other.open(id(1), sealed)).toEqual({ ok: false, problem: 'locked' });
      expect(other.isUnlocked(id(1))).toBe(false);
      last = other.seal(id(1), text);
    });
    expect(isSealed(last)).toBe(true);
    expect(vault.open(id(1), last)).toEqual({ ok: true, text });
  });

  it('is not written in clear by another tab either, once that was told', () => {
    const other = createVault();
    expect(other.seal(id(1), text)).toBe(text);
    other.lockedElsewhere(id(1));
    expect(() => other.seal(id(1), text)).toThrow(LockedDraftError);
  });

  it('can be given another passphrase; what the old one sealed still opens until it is locked', async () => {
    const other = createVault();
    await other.unlock(id(1), sealed, passphrase);
    await other.protect(id(1), 'en annan lösenfras', 'Ekdalen');
    const anew = other.seal(id(1), text);
    expect(other.open(id(1), sealed)).toEqual({ ok: true, text });
    expect(other.open(id(1), anew)).toEqual({ ok: true, text });
    expect(envelope(other.seal(id(1), text)).kdf).toEqual(envelope(anew).kdf);
    const third = createVault();
    expect(await third.unlock(id(1), anew, passphrase)).toBe('wrongPassphrase');
    expect(await third.unlock(id(1), anew, 'en annan lösenfras')).toBe('unlocked');
  });

  it('can have its passphrase taken away, also where sealed states of it are left', async () => {
    const other = createVault();
    await other.unlock(id(1), sealed, passphrase);
    const goBack = other.checkpoint(id(1));
    other.unprotect(id(1));
    expect(other.open(id(1), sealed)).toEqual({ ok: true, text });
    expect(other.seal(id(1), text)).toBe(text);
    goBack();
    expect(isSealed(other.seal(id(1), text))).toBe(true);
  });
});

describe('a hostile file', () => {
  const change = (parts: object) => JSON.stringify({ ...envelope(sealed), ...parts });

  it.each([
    ['asks for so many rounds that the page would hang', { iterations: 2_000_000_000 }],
    ['asks for fewer than we ever did', { iterations: derivationRounds - 1 }],
    ['asks for half a round', { iterations: 600_000.5 }],
    ['names another function', { name: 'MD5' }],
    ['has no salt', { salt: '' }],
    ['has more than we know', { extra: true }],
  ])('is refused unread when it %s', async (_, kdf) => {
    const stored = change({ kdf: { ...envelope(sealed).kdf, ...kdf } });
    expect(readSealedDraft(stored)).toEqual({ ok: false, problem: 'damaged' });
    expect(await createVault().unlock(id(1), stored, passphrase)).toBe('damaged');
  });

  it('with the salt of a draft neither opens as that nor shuts it out', async () => {
    const other = createVault();
    await other.unlock(id(1), sealed, passphrase);
    const { kdf } = envelope(sealed);
    const { salt, iterations, name } = kdf;
    const theirs = await deriveKey('en annan lösenfras', { salt, iterations, name });
    const stored = sealText(gcm, theirs, text, undefined);
    expect(other.open(id(2), stored)).toEqual({ ok: false, problem: 'locked' });
    expect(await other.unlock(id(2), stored, 'en annan lösenfras')).toBe('unlocked');
    expect(other.open(id(1), sealed)).toEqual({ ok: true, text });
    expect(other.open(id(2), stored)).toEqual({ ok: true, text });
  });

  it('is refused when it is from a later version, or longer than any of ours', () => {
    expect(readSealedDraft(change({ formatVersion: 2, news: 'x' }))).toEqual({
      ok: false,
      problem: 'tooNew',
    });
    expect(readSealedDraft(`${sealed}${' '.repeat(21 * 1024 * 1024)}`)).toEqual({
      ok: false,
      problem: 'tooLarge',
    });
  });

  it('is refused when its label is a page long, its day no day, its base64 no base64', () => {
    for (const parts of [
      { label: 'x'.repeat(101) },
      { head: { ...envelope(sealed).head, changedAt: 'i går' } },
      { head: { ...envelope(sealed).head, revision: 2 ** 40 + 1 } },
      { iv: 'AAAAAAAAAAAAAA==' },
      { ciphertext: 'AAAA' },
      { ciphertext: `${'A'.repeat(30)}\n\n` },
      { ciphertext: `${'A'.repeat(30)}B=` },
    ]) {
      expect(readSealedDraft(change(parts)), JSON.stringify(parts)).toMatchObject({ ok: false });
    }
  });

  it('of the greatest length is looked through to its end', () => {
    const long = 'A'.repeat(19 * 1024 * 1024);
    expect(readSealedDraft(change({ ciphertext: long })).ok).toBe(true);
    expect(readSealedDraft(change({ ciphertext: `${long.slice(0, -1)}!` })).ok).toBe(false);
  });
});

const headOnly = {
  id: '5b3f3c1e-3f0a-4c62-9d7e-0a4b2f1c9e11',
  revision: 1,
  changedAt: '2026-11-22T13:00:00.000Z',
};
