import { useEffect } from 'react';
import { useServices } from '../services.tsx';

/** Opens the lookup for a menu, which gets the focus back first: there it is to return to. */
export function LookUpFromMenu({ onClose }: { onClose: () => void }) {
  const { lookup } = useServices();
  useEffect(() => {
    onClose();
    lookup.open();
  }, [lookup, onClose]);
  return null;
}
