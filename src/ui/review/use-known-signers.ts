import { useEffect, useState } from 'react';
import { type KnownSigner, withKnownSigner } from '#src/domain/known-signers.ts';
import { useServices } from '../services.tsx';

export interface KnownSigners {
  readonly signers: readonly KnownSigner[];
  /** False where the list lasts only as long as the page. */
  add(name: string, fingerprint: string): boolean;
}

/** Whose keys the user knows, and the way to add one. */
export function useKnownSigners(): KnownSigners {
  const { knownSigners, now } = useServices();
  const [signers, setSigners] = useState(() => knownSigners.list());

  // Another tab may change the list while this one shows a file.
  useEffect(() => {
    const refresh = () => setSigners(knownSigners.list());
    window.addEventListener('storage', refresh);
    return () => window.removeEventListener('storage', refresh);
  }, [knownSigners]);

  return {
    signers,
    add(name, fingerprint) {
      const signer = { name, fingerprint, addedAt: now().toISOString() };
      const failure = knownSigners.change((all) => withKnownSigner(all, signer));
      setSigners(knownSigners.list());
      return failure === undefined;
    },
  };
}
