import { useSyncExternalStore } from 'react';
import { useServices } from '../services.tsx';
import type { IdentityKeeper, IdentityState } from './identity-keeper.ts';

/** The identities at hand as they are now, and what keeps them. */
export function useIdentities(): IdentityState & { readonly keeper: IdentityKeeper } {
  const { identities: keeper } = useServices();
  return { ...useSyncExternalStore(keeper.subscribe, keeper.state), keeper };
}
