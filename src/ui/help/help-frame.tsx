import { type ReactNode, useCallback, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

/**
 * The place for guidance: beside the page where there is room, else a button that opens it above the page.
 * Shift+F1 goes there and back.
 */
export function HelpFrame(props: { children: ReactNode }) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const frame = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  const id = useId();
  useHelpKey(
    frame,
    useCallback(() => {
      setIsOpen(true);
      // Drawn only once it is open, where there is no room beside the page.
      requestAnimationFrame(() => {
        heading.current?.focus();
        // It is not shown there: the button above it is.
        if (document.activeElement !== heading.current) {
          toggle.current?.focus();
        }
      });
    }, []),
    useCallback(() => setIsOpen(false), []),
  );
  return (
    <aside ref={frame} className="help" aria-label={t('wizard.help.heading')}>
      <button
        ref={toggle}
        type="button"
        className="button narrow-toggle"
        aria-expanded={isOpen}
        aria-controls={id}
        aria-keyshortcuts="Shift+F1"
        onClick={() => setIsOpen(!isOpen)}
      >
        {t('wizard.help.heading')}
      </button>
      <div id={id} className={isOpen ? 'help-body' : 'help-body folded'}>
        <h2 ref={heading} tabIndex={-1} aria-keyshortcuts="Shift+F1">
          {t('wizard.help.heading')}
        </h2>
        {props.children}
      </div>
    </aside>
  );
}

function useHelpKey(
  frame: React.RefObject<HTMLElement | null>,
  onGo: () => void,
  onReturn: () => void,
) {
  const cameFrom = useRef<Element>(null);

  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const isOurs = event.key === 'F1' && event.shiftKey && !event.ctrlKey && !event.altKey;
      // A dialog is over the page: what lies behind it cannot have the focus.
      const isHidden = document.querySelector('dialog:modal') !== null;
      if (!isOurs || event.metaKey || isHidden) {
        return;
      }
      event.preventDefault();
      if (frame.current?.contains(document.activeElement)) {
        onReturn();
        (cameFrom.current as HTMLElement | null)?.focus();
      } else {
        cameFrom.current = document.activeElement;
        onGo();
      }
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [frame, onGo, onReturn]);
}
