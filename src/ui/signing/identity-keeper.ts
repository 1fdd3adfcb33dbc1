import type { SigningIdentity } from '#src/signature/identity.ts';
import type { IdentityStore } from '#src/storage/signers/identity-store.ts';
import type { TabChannel } from '#src/storage/tabs/tab-channel.ts';

/** An identity that can be signed with now. */
export interface KeptIdentity {
  readonly identity: SigningIdentity;
  /** ISO date-time: when it came here. */
  readonly addedAt: string;
  /** The browser keeps it; any other is gone when the app is closed. */
  readonly isStored: boolean;
}

export interface IdentityState {
  readonly isLoaded: boolean;
  readonly identities: readonly KeptIdentity[];
  /** What the browser lets the app keep; unknown, and taken for granted, until it is loaded. */
  readonly canStore: boolean;
}

/**
 * All identities at hand: those that the browser keeps, and those that are held in memory while the app is open.
 * An identity is known by the fingerprint of its certificate.
 */
export interface IdentityKeeper {
  /** To be called when somebody wants to know; calls back at every change until unsubscribed. */
  subscribe(listener: () => void): () => void;
  state(): IdentityState;
  /** Keeps a self-made identity in the browser. False where it refuses: then it is held in memory. */
  keep(identity: SigningIdentity, now: string): Promise<boolean>;
  /** Holds an identity in memory. */
  hold(identity: SigningIdentity, now: string): void;
  /** False where the browser would not remove it. */
  remove(fingerprint: string): Promise<boolean>;
}

const inOtherTabs = { kind: 'changed', name: 'barnrattsprovning:identities' } as const;

/** Without a store, all identities are held in memory only. */
export function createIdentityKeeper(
  store: IdentityStore | undefined,
  tabs?: TabChannel,
): IdentityKeeper {
  const listeners = new Set<() => void>();
  let state: IdentityState = { isLoaded: false, identities: [], canStore: true };
  let hasBegun = false;

  function change(next: Partial<IdentityState>) {
    state = { ...state, ...next };
    for (const listener of listeners) {
      listener();
    }
  }

  async function load() {
    const stored = await store?.list();
    const kept = (stored ?? []).map(({ createdAt, ...identity }) => ({
      identity,
      addedAt: createdAt,
      isStored: true,
    }));
    const held = state.identities.filter((one) => !one.isStored);
    change({ isLoaded: true, identities: [...kept, ...held], canStore: stored !== undefined });
  }

  function add(added: KeptIdentity) {
    change({ identities: [...without(added.identity.description.fingerprint), added] });
  }

  function without(fingerprint: string) {
    return state.identities.filter((one) => one.identity.description.fingerprint !== fingerprint);
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      if (!hasBegun) {
        hasBegun = true;
        void load();
        tabs?.listen(({ kind, name }) => {
          if (kind === inOtherTabs.kind && name === inOtherTabs.name) {
            void load();
          }
        });
      }
      return () => listeners.delete(listener);
    },
    state: () => state,
    async keep(identity, now) {
      const isStored = (await store?.put({ ...identity, createdAt: now })) ?? false;
      add({ identity, addedAt: now, isStored });
      tabs?.send(inOtherTabs);
      return isStored;
    },
    hold(identity, now) {
      add({ identity, addedAt: now, isStored: false });
    },
    async remove(fingerprint) {
      const kept = state.identities.find(
        (one) => one.identity.description.fingerprint === fingerprint,
      );
      if (kept?.isStored && !(await store?.remove(fingerprint))) {
        return false;
      }
      change({ identities: without(fingerprint) });
      tabs?.send(inOtherTabs);
      return true;
    },
  };
}
