import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openJournal } from '#src/storage/drafts/journal.ts';
import { createIdentityStore, type StoredIdentity } from '#src/storage/signers/identity-store.ts';

const databaseName = 'barnrattsprovning-identities';

let factory: IDBFactory;
let key: CryptoKey;
beforeEach(async () => {
  factory = new IDBFactory();
  key = (await newKeys(false)).privateKey;
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function newKeys(isExtractable: boolean): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, isExtractable, [
    'sign',
    'verify',
  ]);
}

const fingerprintOf = (digit: string) => digit.repeat(64);

function identity(digit: string, changes: Partial<StoredIdentity> = {}): StoredIdentity {
  return {
    certificates: [new Uint8Array([0x30, 1, 2])],
    privateKey: key,
    description: {
      name: `Anna ${digit}`,
      organisation: '',
      issuerName: `Anna ${digit}`,
      issuerOrganisation: '',
      isSelfIssued: true,
      fingerprint: fingerprintOf(digit),
      validFrom: '2026-11-22T13:00:00.000Z',
      validTo: '2029-11-22T13:00:00.000Z',
      serialNumber: '01',
      key: 'ecdsaP256',
      keyBits: 256,
    },
    createdAt: `2026-11-2${digit}T13:00:00.000Z`,
    ...changes,
  };
}

const names = async (store = createIdentityStore(() => factory)) =>
  (await store.list())?.map(({ description }) => description.name);

/** What lies in the database, put there by hand. */
async function putRaw(entries: Record<string, unknown>): Promise<void> {
  await createIdentityStore(() => factory).list();
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = factory.open(databaseName);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = database.transaction('identities', 'readwrite');
  for (const [name, entry] of Object.entries(entries)) {
    transaction.objectStore('identities').put(entry, name);
  }
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  database.close();
}

describe('self-made identities', () => {
  it('are kept over a restart, the oldest first, as they were given', async () => {
    const store = createIdentityStore(() => factory);
    expect(await store.list()).toEqual([]);
    expect(await store.put(identity('2'))).toBe(true);
    expect(await store.put(identity('1'))).toBe(true);
    const again = await createIdentityStore(() => factory).list();
    expect(again?.map(({ privateKey: _, ...rest }) => rest)).toEqual(
      [identity('1'), identity('2')].map(({ privateKey: _, ...rest }) => rest),
    );
    expect(again?.[0]?.privateKey).toBeInstanceOf(CryptoKey);
    expect(again?.[0]?.privateKey.extractable).toBe(false);
  });

  it('are known by their fingerprints', async () => {
    const store = createIdentityStore(() => factory);
    await store.put(identity('1'));
    await store.put(identity('1', { createdAt: '2026-12-01T00:00:00.000Z' }));
    expect(await store.list()).toMatchObject([{ createdAt: '2026-12-01T00:00:00.000Z' }]);
  });

  it('can be removed', async () => {
    const store = createIdentityStore(() => factory);
    await store.put(identity('1'));
    await store.put(identity('2'));
    expect(await store.remove(fingerprintOf('1'))).toBe(true);
    expect(await store.remove(fingerprintOf('9'))).toBe(true);
    expect(await names()).toEqual(['Anna 2']);
  });

  it('are written to the disk before it is said so', async () => {
    const store = createIdentityStore(() => factory);
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await store.put(identity('1'));
    expect(transaction).toHaveBeenCalledWith('identities', 'readwrite', { durability: 'strict' });
  });

  it('are kept without the file that a certificate was read from', async () => {
    const file = new Uint8Array(1_000_000);
    const store = createIdentityStore(() => factory);
    await store.put(identity('1', { certificates: [file.subarray(10, 20)] }));
    const [kept] = (await store.list()) ?? [];
    expect(kept?.certificates[0]?.buffer.byteLength).toBe(10);
  });

  it('do not share a database with the journal', async () => {
    await openJournal(() => factory);
    await createIdentityStore(() => factory).put(identity('1'));
    const databases = await factory.databases();
    expect(databases.map(({ name }) => name).sort()).toEqual(['barnrattsprovning', databaseName]);
  });
});

describe('what is no identity', () => {
  it('is not kept: a key that can be copied, one that cannot sign, a wrong description', async () => {
    const store = createIdentityStore(() => factory);
    const { privateKey: extractable } = await newKeys(true);
    const { publicKey } = await newKeys(false);
    const { description } = identity('1');
    for (const changes of [
      { privateKey: extractable },
      { privateKey: publicKey },
      { certificates: [] },
      { description: { ...description, fingerprint: 'ABC' } },
      { createdAt: 'igår' },
    ]) {
      expect(await store.put(identity('1', changes))).toBe(false);
    }
    expect(await store.list()).toEqual([]);
  });

  it('hides none of the others where it lies among them, and is left as it is', async () => {
    await createIdentityStore(() => factory).put(identity('5'));
    await putRaw({
      a: 'not an object',
      b: null,
      [fingerprintOf('4')]: { ...identity('4'), privateKey: { type: 'private' } },
      [fingerprintOf('6')]: { ...identity('6'), description: {} },
      [fingerprintOf('7')]: { ...identity('7'), more: true },
      // Under the fingerprint of another: which of the two it is, nobody knows.
      [fingerprintOf('8')]: identity('9'),
    });
    expect(await names()).toEqual(['Anna 5']);
    expect(await createIdentityStore(() => factory).remove(fingerprintOf('8'))).toBe(true);
  });

  it('hides none of the others where the browser cannot bring it back', async () => {
    const store = createIdentityStore(() => factory);
    for (const digit of ['1', '2', '3']) {
      await store.put(identity(digit));
    }
    const get = IDBObjectStore.prototype.get;
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (
      this: IDBObjectStore,
      name,
    ) {
      if (name === fingerprintOf('2')) {
        throw new DOMException('the key could not be read', 'DataError');
      }
      return get.call(this, name);
    });
    expect(await names(store)).toEqual(['Anna 1', 'Anna 3']);
  });
});

describe('a browser that refuses', () => {
  const expectRefusal = async (source: () => IDBFactory) => {
    const store = createIdentityStore(source);
    expect(await store.list()).toBeUndefined();
    expect(await store.put(identity('1'))).toBe(false);
    expect(await store.remove(fingerprintOf('1'))).toBe(false);
  };

  it('to name IndexedDB is answered', async () => {
    await expectRefusal(() => {
      throw new DOMException('denied', 'SecurityError');
    });
  });

  it('to open the database is answered, and asked again the next time', async () => {
    const open = vi.spyOn(factory, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const store = createIdentityStore(() => factory);
    expect(await store.list()).toBeUndefined();
    open.mockRestore();
    expect(await store.put(identity('1'))).toBe(true);
  });

  it('to answer is not waited for', async () => {
    vi.useFakeTimers();
    const silent = { open: () => ({}) } as unknown as IDBFactory;
    const refusal = expectRefusal(() => silent);
    await vi.advanceTimersByTimeAsync(10_000);
    await refusal;
  });

  it('to write is answered, and what lay there is left', async () => {
    const store = createIdentityStore(() => factory);
    await store.put(identity('1'));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('disk fault', 'UnknownError');
    });
    expect(await store.put(identity('2'))).toBe(false);
    expect(await store.remove(fingerprintOf('1'))).toBe(false);
    expect(await names(store)).toEqual(['Anna 1']);
  });

  it('does not keep a later version of the app from changing the database', async () => {
    const store = createIdentityStore(() => factory);
    await store.put(identity('1'));
    const later = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = factory.open(databaseName, 2);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
      request.onblocked = () => reject(new Error('blocked'));
    });
    later.close();
    // Of the later version this one knows nothing.
    expect(await store.list()).toBeUndefined();
  });
});
