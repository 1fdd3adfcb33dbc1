import { type Derivation, isSealed, readSealedDraft } from '#src/domain/sealed-draft.ts';
import type { DraftId } from '../drafts/draft-store.ts';
import { type AtRest, asItIs, LockedDraftError, type OpenedAtRest } from './at-rest.ts';
import { deriveKey, newRecipe, type PassphraseKey } from './passphrase-key.ts';
import { type Cipher, openSealed, sealText } from './seal-text.ts';

/**
 * What became of an attempt to unlock. `unavailable`: the browser does no cryptography here (an address
 * without https), or what does it could not be loaded.
 */
export type Unlocking = 'unlocked' | 'wrongPassphrase' | 'damaged' | 'tooNew' | 'unavailable';

/** Whether the way a draft is sealed is now another. */
export type Sealing = 'changed' | 'unavailable';

interface Seal {
  readonly key: PassphraseKey;
  readonly label: string | undefined;
}

/** The passphrases' side of the drafts: seals and opens what has one, as long as this tab has been told it. */
export interface Vault extends AtRest {
  /** Whether what is saved of the draft is sealed, by a key that this tab has. */
  isUnlocked(id: DraftId): boolean;
  /** Whether this tab has any key: what there is to lock. */
  readonly hasKeys: boolean;
  /** The name of an unlocked draft while it is locked. */
  labelOf(id: DraftId): string | undefined;
  /** Makes a key of the passphrase and tries it on a sealed text; from then on the draft is unlocked. */
  unlock(id: DraftId, stored: string, passphrase: string): Promise<Unlocking>;
  /** A new passphrase; what is sealed from then on needs it. What lies stored is for the caller to seal anew. */
  protect(id: DraftId, passphrase: string, label?: string): Promise<Sealing>;
  relabel(id: DraftId, label: string | undefined): Sealing;
  /** From now on the draft's texts lie as they are. */
  unprotect(id: DraftId): Sealing;
  /** What `protect`, `relabel` and `unprotect` change, to go back to when the texts could not follow. */
  checkpoint(id: DraftId): () => void;
  /**
   * Forgets all keys. While `tellAll` runs nothing opens any more, but what is still written can be sealed: who
   * shows a text lets go of it when told, and saves a last time.
   */
  lock(tellAll?: (tell: () => void) => void): void;
  /** Another tab has given the draft a passphrase: from now on nothing of it is written in clear here. */
  lockedElsewhere(id: DraftId): void;
  /** How often this tab was locked: a page that was drawn before shows what nobody may see. */
  readonly lockings: number;
  /** Told when drafts were unlocked, locked, protected or not any more. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createVault(): Vault {
  const seals = new Map<DraftId, Seal>();
  /**
   * All keys of this tab, each by what is told of it: a draft's copies, and earlier states, may have each their own.
   * A file from elsewhere may bear the salt of another key, but then not its check.
   */
  const keys = new Map<string, PassphraseKey>();
  /** Drafts of which this tab knew the key. */
  const locked = new Set<DraftId>();
  /** Drafts whose passphrase was taken away here, though sealed texts of them may be left. */
  const cleared = new Set<DraftId>();
  const listeners = new Set<() => void>();
  let cipher: Cipher | undefined;
  let isLocking = false;
  let lockings = 0;

  function tell(): void {
    for (const listener of listeners) {
      listener();
    }
  }

  function set(id: DraftId, seal: Seal): void {
    seals.set(id, seal);
    keys.set(nameOfKey(seal.key.derivation), seal.key);
    locked.delete(id);
    cleared.delete(id);
  }

  function clear(id: DraftId): void {
    seals.delete(id);
    locked.delete(id);
    cleared.add(id);
  }

  /** Loaded when the first passphrase is given: most drafts never have one. */
  async function loadCipher(): Promise<Cipher> {
    cipher ??= (await import('@noble/ciphers/aes.js')).gcm;
    return cipher;
  }

  function open(id: DraftId, stored: string): OpenedAtRest {
    if (!isSealed(stored)) {
      return asItIs.open(id, stored);
    }
    // Asked of every draft in the list; whether a locked one is sound is known when it is unlocked.
    if (keys.size === 0 || isLocking) {
      return { ok: false, problem: 'locked' };
    }
    const result = readSealedDraft(stored);
    if (!result.ok) {
      return { ok: false, problem: result.problem === 'tooNew' ? 'tooNew' : 'damaged' };
    }
    const { sealed } = result;
    const key = keys.get(nameOfKey(sealed.kdf));
    if (key === undefined) {
      return { ok: false, problem: 'locked' };
    }
    const text = cipher && openSealed(cipher, key, sealed);
    if (text === undefined) {
      return { ok: false, problem: 'damaged' };
    }
    // What came sealed is sealed again, under whatever id it was put.
    if (!seals.has(id) && !cleared.has(id)) {
      set(id, { key, label: sealed.label });
    }
    return { ok: true, text };
  }

  return {
    get hasKeys() {
      return keys.size > 0;
    },
    get lockings() {
      return lockings;
    },
    isUnlocked: (id) => seals.has(id) && !isLocking,
    labelOf: (id) => seals.get(id)?.label,
    open,

    seal(id, text) {
      const seal = seals.get(id);
      if (seal === undefined) {
        if (locked.has(id)) {
          throw new LockedDraftError(
            'The draft has been locked: nothing of it is written in clear',
          );
        }
        return text;
      }
      if (cipher === undefined) {
        throw new Error('There is a key, but no cipher');
      }
      return sealText(cipher, seal.key, text, seal.label);
    },

    follow(from, to, stored) {
      const isSealedThere = stored !== undefined && isSealed(stored) && !cleared.has(from);
      if (isSealedThere && !seals.has(from)) {
        // Its key may be known, though it has not been opened here.
        open(from, stored);
      }
      const seal = seals.get(from);
      if (seal !== undefined) {
        set(to, seal);
      } else if (locked.has(from) || isSealedThere) {
        locked.add(to);
      }
    },

    head(stored) {
      if (!isSealed(stored)) {
        return asItIs.head(stored);
      }
      const result = readSealedDraft(stored);
      const { head, label } = result.ok ? result.sealed : {};
      return head && { ...head, ...(label !== undefined && { label }) };
    },

    async unlock(id, stored, passphrase) {
      const result = readSealedDraft(stored);
      if (!result.ok) {
        return result.problem === 'tooNew' ? 'tooNew' : 'damaged';
      }
      const { sealed } = result;
      const found = await available(async () => {
        const loaded = await loadCipher();
        const key = await deriveKey(passphrase, sealed.kdf);
        return { key, text: openSealed(loaded, key, sealed) };
      });
      if (found === undefined) {
        return 'unavailable';
      }
      if (found.key.derivation.check !== sealed.kdf.check) {
        return 'wrongPassphrase';
      }
      if (found.text === undefined) {
        return 'damaged';
      }
      set(id, { key: found.key, label: sealed.label });
      tell();
      return 'unlocked';
    },

    async protect(id, passphrase, label) {
      const key = await available(async () => {
        await loadCipher();
        return deriveKey(passphrase, newRecipe());
      });
      if (key === undefined) {
        return 'unavailable';
      }
      set(id, { key, label });
      tell();
      return 'changed';
    },

    relabel(id, label) {
      const seal = seals.get(id);
      if (seal !== undefined) {
        set(id, { ...seal, label });
        tell();
      }
      return 'changed';
    },

    unprotect(id) {
      clear(id);
      tell();
      return 'changed';
    },

    checkpoint(id) {
      const before = seals.get(id);
      return () => {
        if (before === undefined) {
          clear(id);
        } else {
          set(id, before);
        }
        tell();
      };
    },

    lock(tellAll = (telling) => telling()) {
      isLocking = true;
      lockings += 1;
      tellAll(tell);
      for (const id of seals.keys()) {
        locked.add(id);
      }
      for (const { bytes } of keys.values()) {
        bytes.fill(0);
      }
      seals.clear();
      keys.clear();
      isLocking = false;
      tell();
    },

    lockedElsewhere(id) {
      if (!seals.has(id)) {
        locked.add(id);
        tell();
      }
    },

    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function nameOfKey({ salt, check }: Derivation): string {
  return `${salt} ${check}`;
}

async function available<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}
