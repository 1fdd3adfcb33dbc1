import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';

/** What a transaction that writes does instead. */
export type TransactionFault =
  /** Cannot be begun. */
  | 'refused'
  /** Is begun, and taken back by the browser: the disk is full. */
  | 'aborted'
  /** The browser is killed when it has been begun. */
  | 'killed';

type Begin = IDBDatabase['transaction'];

/**
 * IndexedDB of one computer. A transaction is on the disk when it is complete; a browser that is killed before
 * takes it back.
 */
export class FailingDatabases {
  readonly factory = new IDBFactory();
  /** Asked at each transaction that writes, which are counted from 1. */
  fault: (transaction: number) => TransactionFault | undefined = () => undefined;
  /** IndexedDB is not to be had at all. */
  isRefused = false;
  transactions = 0;
  /** From when the browser is killed, nothing is written any more. */
  isDead = false;
  /** Told when a transaction kills it. */
  onKill = (): void => undefined;
  readonly #open = new Set<IDBTransaction>();
  readonly #connections = new Set<IDBDatabase>();

  constructor() {
    const open = this.factory.open.bind(this.factory);
    this.factory.open = (name, version) => {
      const request = open(name, version);
      request.addEventListener('success', () => this.#watch(request.result));
      return request;
    };
  }

  /** For `sources.indexedDB`. */
  readonly source = (): IDBFactory => {
    if (this.isRefused) {
      throw new DOMException('denied', 'SecurityError');
    }
    return this.factory;
  };

  /** Everything that is not complete has not happened. */
  kill(): void {
    for (const transaction of this.#open) {
      abort(transaction);
    }
    for (const connection of this.#connections) {
      connection.close();
    }
    this.#open.clear();
    this.#connections.clear();
  }

  #watch(database: IDBDatabase): void {
    this.#connections.add(database);
    const begin: Begin = database.transaction.bind(database);
    database.transaction = (stores, mode, options) => {
      const isWriting = mode === 'readwrite';
      this.transactions += isWriting ? 1 : 0;
      const fault = isWriting ? this.fault(this.transactions) : undefined;
      if (fault === 'refused' || this.isDead) {
        throw new DOMException('The connection is gone', 'InvalidStateError');
      }
      const transaction = begin(stores, mode, options);
      if (!isWriting) {
        return transaction;
      }
      this.#open.add(transaction);
      for (const end of ['complete', 'abort']) {
        transaction.addEventListener(end, () => this.#open.delete(transaction));
      }
      if (fault === 'killed') {
        queueMicrotask(() => this.onKill());
      } else if (fault === 'aborted') {
        setImmediate(() => {
          if (this.#open.has(transaction)) {
            abort(transaction);
          }
        });
      }
      return transaction;
    };
  }
}

/** One that was committed a moment ago can no longer be aborted: it has come to the disk. */
function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') {
      throw error;
    }
  }
}
