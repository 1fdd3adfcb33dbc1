import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftListing } from '#src/storage/drafts/draft-store.ts';
import { useOffline } from '../offline/use-offline.ts';
import { useServices } from '../services.tsx';
import { DraftsAtRisk } from './drafts-at-risk.tsx';
import { useDraftListings } from './use-draft-listings.ts';
import { useSiteDataState } from './use-site-data.ts';

const others = ['states', 'identities', 'settings'] as const;

/** What will be gone, what of it is nowhere else, and then the button. */
export function ClearQuestion(props: { onClear: () => void; onCancel: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const { store } = useServices();
  const { listings } = useDraftListings();
  const { state } = useOffline();
  const isWorking = useSiteDataState() === 'clearing';
  const [saved, setSaved] = useState<ReadonlyMap<string, string>>(new Map());
  const [isUnderstood, setUnderstood] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const checkbox = useRef<HTMLInputElement>(null);
  const atRisk = listings.filter((one) => one.isFileCurrent !== true);
  // What another tab has written since is in no file.
  const isSaved = ({ id }: DraftListing) => saved.has(id) && saved.get(id) === store.rawText(id);
  const left = atRisk.filter((one) => !isSaved(one)).length;

  useEffect(() => heading.current?.focus(), []);

  function clear() {
    if (left > 0 && !isUnderstood) {
      setMissing(true);
      checkbox.current?.focus();
    } else if (!isWorking) {
      props.onClear();
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is a shortcut for the button that goes back.
    <div
      className="clear-question"
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          props.onCancel();
        }
      }}
    >
      <h3 ref={heading} tabIndex={-1}>
        {t('computer.clear.question')}
      </h3>
      <p>{t('computer.clear.goes')}</p>
      <ul>
        <li>
          {listings.length === 0
            ? t('computer.clear.noDrafts')
            : t('computer.clear.drafts', { count: listings.length })}
        </li>
        {others.map((what) => (
          <li key={what}>{t(`computer.clear.${what}`)}</li>
        ))}
        {state.kind !== 'oneFile' && <li>{t('computer.clear.program')}</li>}
      </ul>
      {atRisk.length > 0 && (
        <DraftsAtRisk
          listings={atRisk}
          isSaved={isSaved}
          onSaved={(texts) =>
            setSaved(
              (before) => new Map([...before, ...texts.map(({ id, text }) => [id, text] as const)]),
            )
          }
        />
      )}
      {left > 0 && (
        <label className="choice-option">
          <input
            ref={checkbox}
            type="checkbox"
            checked={isUnderstood}
            aria-describedby={`${id}-missing`}
            onChange={(event) => setUnderstood(event.target.checked)}
          />
          <span>{t('computer.clear.understood', { count: left })}</span>
        </label>
      )}
      <div id={`${id}-missing`} role="alert">
        {isMissing && left > 0 && !isUnderstood && (
          <p className="message">{t('computer.clear.understoodFirst')}</p>
        )}
      </div>
      <div className="clear-answers">
        <button
          type="button"
          className="button clear-yes"
          aria-disabled={isWorking}
          onClick={clear}
        >
          {t(isWorking ? 'computer.clear.working' : 'computer.clear.yes')}
        </button>
        <button type="button" className="button" disabled={isWorking} onClick={props.onCancel}>
          {t('common.cancel')}
        </button>
      </div>
    </div>
  );
}
