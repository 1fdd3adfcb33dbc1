import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  isSameTarget,
  keyOf,
  type LookupEntry,
  type LookupTarget,
  lookUp,
} from '#src/domain/lookup/look-up.ts';
import { Dialog } from '../components/dialog.tsx';
import { useServices } from '../services.tsx';
import { TextsProvider } from '../texts.tsx';
import { EntryText } from './entry-text.tsx';
import { useLookupEntries } from './use-lookup-entries.ts';
import './lookup.css';

/** Articles and words of the field, to look up: a list to search, and beside it what is chosen in it. */
export function LookupDialog(props: { shown: LookupTarget | 'search' }) {
  const { t } = useTranslation();
  const { lookup } = useServices();
  const [cameFrom] = useState(() => document.activeElement);

  function onClose() {
    lookup.close();
    // The browser gives it back by itself, but not to a menu that has closed in the meantime.
    if (document.activeElement === document.body && cameFrom instanceof HTMLElement) {
      cameFrom.focus();
    }
  }

  return (
    <Dialog heading={t('lookup.heading')} onClose={onClose}>
      {(close) => (
        <TextsProvider>
          <LookupPanes shown={props.shown} close={close} />
        </TextsProvider>
      )}
    </Dialog>
  );
}

function LookupPanes(props: { shown: LookupTarget | 'search'; close: () => void }) {
  const { t } = useTranslation();
  const entries = useLookupEntries();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(props.shown === 'search' ? undefined : props.shown);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const found = lookUp(entries, query);
  const active = found.find(({ target }) => chosen && isSameTarget(target, chosen)) ?? found[0];

  // Whoever came for one entry reads it; whoever came to search writes.
  useEffect(() => {
    // After the dialog has opened and put the focus on its first field.
    queueMicrotask(() => (props.shown === 'search' ? input : heading).current?.focus());
  }, [props.shown]);

  function goOn(target: LookupTarget) {
    setQuery('');
    setChosen(target);
    heading.current?.focus();
  }

  function onKeyDown(event: React.KeyboardEvent) {
    const index = active === undefined ? -1 : found.indexOf(active);
    const next = { ArrowDown: index + 1, ArrowUp: index - 1 }[event.key];
    if (next !== undefined) {
      event.preventDefault();
      setChosen(found[Math.min(Math.max(next, 0), found.length - 1)]?.target);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      heading.current?.focus();
    }
  }

  return (
    <div className="lookup">
      <div className="lookup-search">
        <label htmlFor={`${id}-input`} className="field-label">
          {t('lookup.search')}
        </label>
        <input
          ref={input}
          id={`${id}-input`}
          className="input"
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-expanded={true}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-describedby={`${id}-help`}
          {...(active && { 'aria-activedescendant': `${id}-${keyOf(active.target)}` })}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setChosen(undefined);
          }}
          onKeyDown={onKeyDown}
        />
        <p id={`${id}-help`} className="field-help">
          {t('lookup.help')}
        </p>
        <p role="status" className="visually-hidden">
          {query && t('lookup.found', { count: found.length })}
        </p>
        <EntryList id={id} entries={found} active={active} onChoose={setChosen} />
        {found.length === 0 && <p>{t('lookup.nothing')}</p>}
      </div>
      {active && <EntryText entry={active} heading={heading} onLookUp={goOn} />}
      <p className="button-row button-row-end lookup-end">
        <button type="button" className="button" onClick={props.close}>
          {t('common.close')}
        </button>
      </p>
    </div>
  );
}

function EntryList(props: {
  id: string;
  entries: readonly LookupEntry[];
  active: LookupEntry | undefined;
  onChoose: (target: LookupTarget) => void;
}) {
  const { t } = useTranslation();
  const { id, entries, active } = props;
  const list = useRef<HTMLDivElement>(null);
  const activeKey = active && keyOf(active.target);

  useEffect(() => {
    const option = activeKey === undefined ? null : document.getElementById(`${id}-${activeKey}`);
    option?.scrollIntoView({ block: 'nearest' });
  }, [id, activeKey]);

  return (
    <div
      ref={list}
      id={`${id}-list`}
      className="lookup-list"
      role="listbox"
      aria-label={t('lookup.list')}
    >
      {entries.map(({ target, title }) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the active option
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's
        <div
          key={keyOf(target)}
          id={`${id}-${keyOf(target)}`}
          role="option"
          className="lookup-option"
          aria-selected={keyOf(target) === activeKey}
          onClick={() => props.onChoose(target)}
        >
          {title}
        </div>
      ))}
    </div>
  );
}
