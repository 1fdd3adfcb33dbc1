import { type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames, wrap } from 'idb';
import { openedInTime, within } from './within.ts';

/** A database that never rejects and never hangs: each call says what comes where the browser refuses. */
export interface IndexedDatabase<Schema extends DBSchema> {
  attempt<Result, Otherwise>(
    action: (database: IDBPDatabase<Schema>) => Promise<Result>,
    otherwise: Otherwise,
  ): Promise<Result | Otherwise>;
}

interface DatabaseForm {
  readonly name: string;
  readonly version: number;
  /** Makes the object stores, within the change of version. */
  readonly make: (database: IDBDatabase) => void;
}

/**
 * Opened when it is first needed, and anew after it was refused or closed. `factory` is called each time: with
 * site data blocked, even naming IndexedDB throws.
 */
export function createIndexedDatabase<Schema extends DBSchema>(
  factory: () => IDBFactory,
  form: DatabaseForm,
): IndexedDatabase<Schema> {
  let opening: Promise<IDBPDatabase<Schema> | undefined> | undefined;

  async function database(): Promise<IDBPDatabase<Schema> | undefined> {
    opening ??= openedInTime(open<Schema>(factory, form, () => (opening = undefined)));
    const opened = await opening;
    if (opened === undefined) {
      opening = undefined;
    }
    return opened;
  }

  return {
    async attempt(action, otherwise) {
      const opened = await database();
      return opened === undefined ? otherwise : within((async () => action(opened))(), otherwise);
    },
  };
}

async function open<Schema extends DBSchema>(
  factory: () => IDBFactory,
  form: DatabaseForm,
  onClose: () => void,
): Promise<IDBPDatabase<Schema>> {
  const request = factory().open(form.name, form.version);
  request.onupgradeneeded = () => form.make(request.result);
  const database = (await wrap(request)) as IDBPDatabase<Schema>;
  // Another tab may want to delete the database, or to change its form for a later version of the app.
  database.addEventListener('versionchange', () => {
    database.close();
    onClose();
  });
  database.addEventListener('close', onClose);
  return database;
}

/**
 * Runs one transaction: when its result comes, all of it is on the disk; where it rejects, nothing is. `action` is
 * begun before this returns, so that a closing page can call it.
 */
export async function writeStrictly<
  Schema extends DBSchema,
  Names extends ArrayLike<StoreNames<Schema>>,
  Result,
>(
  database: IDBPDatabase<Schema>,
  names: Names,
  action: (transaction: IDBPTransaction<Schema, Names, 'readwrite'>) => Promise<Result>,
): Promise<Result> {
  const transaction = database.transaction(names, 'readwrite', { durability: 'strict' });
  const work = action(transaction).catch((error: unknown) => {
    abort(transaction);
    throw error;
  });
  const [result] = await Promise.all([work, transaction.done]);
  return result;
}

/** What has been asked of it before something went wrong is taken back; one that has ended can no longer be. */
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It was the browser that ended it.
  }
}
