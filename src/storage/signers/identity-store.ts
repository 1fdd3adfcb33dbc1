import type { DBSchema, IDBPDatabase, IDBPObjectStore } from 'idb';
import * as z from 'zod/mini';
import { certificateDescriptionSchema } from '#src/domain/certificate.ts';
import { createIndexedDatabase } from '../browser/indexed-database.ts';

/** A key that can sign here and be taken nowhere. */
const privateKeySchema = z.custom<CryptoKey>(
  (value) =>
    value instanceof CryptoKey &&
    value.type === 'private' &&
    value.usages.includes('sign') &&
    !value.extractable,
);

const storedIdentitySchema = z.strictObject({
  /** DER; the signer's own first. */
  certificates: z.array(z.instanceof(Uint8Array)).check(z.minLength(1)),
  privateKey: privateKeySchema,
  /** Of the first certificate; an identity is known by its fingerprint. */
  description: certificateDescriptionSchema,
  createdAt: z.iso.datetime(),
});

/** A self-made identity that this browser keeps. */
export interface StoredIdentity {
  readonly certificates: readonly Uint8Array[];
  readonly privateKey: CryptoKey;
  readonly description: z.infer<typeof certificateDescriptionSchema>;
  /** ISO date-time. */
  readonly createdAt: string;
}

/**
 * The self-made identities of this browser. Their keys cannot be copied out of it: what the browser loses is
 * lost. No call rejects or hangs.
 */
export interface IdentityStore {
  /** The oldest first; one that cannot be read hides no other. Undefined where the browser refuses. */
  list(): Promise<readonly StoredIdentity[] | undefined>;
  /** True when it is on the disk; false where the browser refuses, or what is given is no identity to keep. */
  put(identity: StoredIdentity): Promise<boolean>;
  /** True when no identity of the fingerprint is left. */
  remove(fingerprint: string): Promise<boolean>;
}

interface IdentitySchema extends DBSchema {
  identities: { key: string; value: StoredIdentity };
}
type Database = IDBPDatabase<IdentitySchema>;

const store = 'identities';

/** `factory` is called each time: with site data blocked, even naming IndexedDB throws. */
export function createIdentityStore(factory: () => IDBFactory): IdentityStore {
  // Not the journal's: so neither hinders the other when its form changes.
  const { attempt } = createIndexedDatabase<IdentitySchema>(factory, {
    name: 'barnrattsprovning-identities',
    version: 1,
    make: (database) => database.createObjectStore(store),
  });

  return {
    async list() {
      const fingerprints = await attempt((opened) => opened.getAllKeys(store), undefined);
      // One by one: a key that the browser cannot bring back fails the whole of a request.
      const entries = fingerprints?.map((fingerprint) =>
        attempt(async (opened) => {
          const entry = readEntry(await opened.get(store, fingerprint));
          return entry?.description.fingerprint === fingerprint ? entry : undefined;
        }, undefined),
      );
      return (
        entries &&
        (await Promise.all(entries))
          .filter((entry) => entry !== undefined)
          .sort((one, other) => one.createdAt.localeCompare(other.createdAt))
      );
    },
    async put(identity) {
      // Copies: a certificate may be a view of a whole file, and all of that would be kept.
      const certificates = identity.certificates.map((certificate) => certificate.slice());
      const entry = readEntry({ ...identity, certificates });
      return (
        entry !== undefined &&
        attempt(
          (opened) =>
            write(opened, (identities) => identities.put(entry, entry.description.fingerprint)),
          false,
        )
      );
    },
    remove: (fingerprint) =>
      attempt((opened) => write(opened, (identities) => identities.delete(fingerprint)), false),
  };
}

/** Undefined for what is no identity that can sign. */
function readEntry(value: unknown): StoredIdentity | undefined {
  return storedIdentitySchema.safeParse(value).data;
}

/** Runs one transaction; true when the browser says that its result is on the disk. */
async function write(
  database: Database,
  action: (
    identities: IDBPObjectStore<IdentitySchema, ['identities'], 'identities', 'readwrite'>,
  ) => Promise<unknown>,
): Promise<boolean> {
  const transaction = database.transaction(store, 'readwrite', { durability: 'strict' });
  // What the action throws at once is a rejection beside the transaction's own.
  const result = (async () => action(transaction.store))();
  await Promise.all([result, transaction.done]);
  return true;
}
