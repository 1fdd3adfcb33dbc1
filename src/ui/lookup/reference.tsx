import type { ReactNode } from 'react';
import type { LookupTarget } from '#src/domain/lookup/look-up.ts';
import { useServices } from '../services.tsx';
import './reference.css';

/** Words that lead to their explanation, wherever they stand: pressed, they open the lookup there. */
export function Reference(props: { target: LookupTarget; label?: string; children: ReactNode }) {
  const { lookup } = useServices();
  return (
    <button
      type="button"
      className="reference"
      aria-haspopup="dialog"
      aria-label={props.label}
      onClick={() => lookup.open(props.target)}
    >
      {props.children}
    </button>
  );
}
