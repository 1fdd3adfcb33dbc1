import { useEffect, useState } from 'react';
import type { KnownSigner } from '#src/domain/known-signers.ts';
import type { KnownSignersFailure } from '#src/storage/signers/known-signers-store.ts';
import { useServices } from '../services.tsx';

/** The signers that the user knows as they are now, and how they are changed. */
export function useKnownSigners() {
  const { knownSigners } = useServices();
  const [signers, setSigners] = useState(() => knownSigners.list());
  const [failure, setFailure] = useState<KnownSignersFailure>();

  // Another tab may have changed the list while this one lay behind.
  useEffect(() => {
    const refresh = () => setSigners(knownSigners.list());
    window.addEventListener('focus', refresh);
    window.addEventListener('storage', refresh);
    return () => {
      window.removeEventListener('focus', refresh);
      window.removeEventListener('storage', refresh);
    };
  }, [knownSigners]);

  function change(edit: (signers: readonly KnownSigner[]) => readonly KnownSigner[]) {
    setFailure(knownSigners.change(edit));
    setSigners(knownSigners.list());
  }

  return { signers, failure, change };
}
