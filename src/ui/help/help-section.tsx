import { type ReactNode, useState } from 'react';
import { useServices } from '../services.tsx';

export type HelpSectionId =
  | 'preamble'
  | 'why'
  | 'how'
  | 'mistakes'
  | 'example'
  | 'articles'
  | 'organisation';

/** Open at the first visit: what one needs to begin. */
const openAtFirst: readonly HelpSectionId[] = ['preamble', 'why', 'how', 'organisation'];

/** One part of the guidance. What a user folds stays folded, on every page and at the next visit. */
export function HelpSection(props: { id: HelpSectionId; heading: string; children: ReactNode }) {
  const { preferences } = useServices();
  const key = `help.${props.id}`;
  const [isOpen, setIsOpen] = useState(() => {
    const remembered = preferences.read(key);
    return remembered === undefined ? openAtFirst.includes(props.id) : remembered === 'open';
  });
  return (
    <details
      className="help-section"
      data-help={props.id}
      open={isOpen}
      onToggle={(event) => {
        const open = event.currentTarget.open;
        if (open !== isOpen) {
          setIsOpen(open);
          preferences.write(key, open ? 'open' : 'folded');
        }
      }}
    >
      <summary>{props.heading}</summary>
      {props.children}
    </details>
  );
}
