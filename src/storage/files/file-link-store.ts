import type { DBSchema, IDBPObjectStore } from 'idb';
import * as z from 'zod/mini';
import { copiesSchema } from '#src/domain/assessment.ts';
import { createIndexedDatabase, writeStrictly } from '../browser/indexed-database.ts';
import type { DraftId } from '../drafts/draft-store.ts';
import { type AtRest, asItIs } from '../passphrase/at-rest.ts';
import type { FileLink, FileLinkStore, KnownState } from './file-link.ts';
import type { FileHandle } from './linked-file.ts';

const handleSchema = z.custom<FileHandle>(
  (value) =>
    typeof value === 'object' && value !== null && 'getFile' in value && 'createWritable' in value,
);

/** As it lies: texts in the form that `AtRest` gives them. */
const storedLinkSchema = z.object({
  draftId: z.string(),
  handle: handleSchema,
  known: z.array(
    z.object({ text: z.string(), copies: copiesSchema, revision: z.number(), at: z.number() }),
  ),
  syncedAt: z.optional(z.string()),
});

interface FilesSchema extends DBSchema {
  links: { key: DraftId; value: unknown };
}

type Links = IDBPObjectStore<FilesSchema, 'links'[], 'links', 'readwrite'>;

export interface FileLinkStoreSources {
  /** Called each time: with site data blocked, even naming IndexedDB throws. */
  readonly indexedDB: () => IDBFactory;
  readonly atRest?: AtRest;
}

/** The database that remembers which files drafts are saved in; browsers keep a handle there as it is. */
export function createFileLinkStore(sources: FileLinkStoreSources): FileLinkStore {
  const atRest = sources.atRest ?? asItIs;
  const listeners = new Set<() => void>();
  const { attempt } = createIndexedDatabase<FilesSchema>(sources.indexedDB, {
    name: 'barnrattsprovning-files',
    version: 1,
    make: (database) => database.createObjectStore('links', { keyPath: 'draftId' }),
  });

  /** Undefined for what cannot be read; of the states, those that cannot be opened now are left out. */
  function opened(value: unknown): FileLink | undefined {
    const stored = z.safeParse(storedLinkSchema, value).data;
    return (
      stored && {
        draftId: stored.draftId,
        handle: stored.handle,
        known: stored.known.flatMap((state) => openedState(stored.draftId, state)),
        ...(stored.syncedAt !== undefined && { syncedAt: stored.syncedAt }),
      }
    );
  }

  function openedState(draftId: DraftId, state: KnownState): KnownState[] {
    const text = atRest.open(draftId, state.text);
    return text.ok ? [{ ...state, text: text.text }] : [];
  }

  function sealed(link: FileLink): FileLink {
    const { draftId } = link;
    return {
      ...link,
      known: link.known.map((state) => ({ ...state, text: atRest.seal(draftId, state.text) })),
    };
  }

  /** One that cannot be opened now stays as it is. */
  function resealed(draftId: DraftId, state: KnownState) {
    const opened = atRest.open(draftId, state.text);
    return opened.ok
      ? { state: { ...state, text: atRest.seal(draftId, opened.text) }, isDone: true }
      : { state, isDone: false };
  }

  async function read(draftId: DraftId): Promise<FileLink | undefined> {
    return opened(await attempt((database) => database.get('links', draftId), undefined));
  }

  async function put(link: FileLink): Promise<boolean> {
    return changed(async (links) => links.put(sealed(link)));
  }

  /** `action` says false where it could not do all that was asked for. */
  async function changed(action: (links: Links) => Promise<unknown>): Promise<boolean> {
    const isDone = await attempt(
      (database) =>
        writeStrictly(
          database,
          ['links'],
          async (transaction) => (await action(transaction.objectStore('links'))) !== false,
        ),
      false,
    );
    for (const listener of listeners) {
      listener();
    }
    return isDone;
  }

  return {
    read,
    put,

    async list() {
      const all = await attempt((database) => database.getAll('links'), []);
      return all.map(opened).filter((link) => link !== undefined);
    },

    remove: (draftId) => changed((links) => links.delete(draftId)),

    reseal: (draftId) =>
      changed(async (links) => {
        const value = await links.get(draftId);
        const stored = z.safeParse(storedLinkSchema, value).data;
        if (stored === undefined) {
          return value === undefined;
        }
        const known = stored.known.map((state) => resealed(draftId, state));
        await links.put({ ...stored, known: known.map(({ state }) => state) });
        return known.every(({ isDone }) => isDone);
      }),

    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
