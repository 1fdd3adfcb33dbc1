/** All that the page and the service worker share. */

/** One file of a built version of the app. */
export interface AppFile {
  /** Below the folder where the app lies. */
  readonly path: string;
  /** SHA-256 of its content, hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * Why the app is not whole on this computer: the files could not be had, what came was not what was built (a
 * login page, a host that rewrites files), or there is no room for them.
 */
export type FetchProblem = 'network' | 'altered' | 'full';

export type MessageToServiceWorker =
  /** Are all files here? Fetches those that are missing; answered by `ready` or `failed`. */
  | { readonly type: 'check' }
  /** The user wants the version that waits. */
  | { readonly type: 'takeOver' };

export type MessageFromServiceWorker =
  | { readonly type: 'progress'; readonly bytes: number; readonly total: number }
  | { readonly type: 'ready' }
  | { readonly type: 'failed'; readonly problem: FetchProblem };

/**
 * Each page holds a shared Web Lock of this name while it lives. `script` is the address of its first script,
 * which has a name of its own in every version: so the service worker knows which versions are still in use.
 */
export const pageLockPrefix = 'barnrattsprovning-page:';
