import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BinnedDraft } from '#src/storage/history/removed-drafts-store.ts';
import { useDraftName } from '../computer/use-draft-name.ts';
import { formatWhen } from '../format.ts';
import { useServices } from '../services.tsx';
import { useLanguage } from '../texts.tsx';
import { useVersionWords } from '../version-words.ts';
import { ConfirmRemoval } from './confirm-removal.tsx';

/** One removed draft: what it is called, how long it stays, and the two ways out of the bin. */
export function BinRow(props: { draft: BinnedDraft; onRestore: () => void; onRemove: () => void }) {
  const { t } = useTranslation();
  const { now } = useServices();
  const language = useLanguage();
  const title = useDraftName()(props.draft.listing);
  const [isAsking, setIsAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { daysLeft, isOnDisk, removedAt } = props.draft;
  const when = formatWhen(new Date(removedAt), now(), language);
  const label = (action: string) => t('start.actionFor', { action, title });

  function keep() {
    setIsAsking(false);
    // The button is drawn anew.
    requestAnimationFrame(() => button.current?.focus());
  }

  return (
    <li className="bin-row">
      <p className="bin-title">
        {title}
        <Version draft={props.draft} />
      </p>
      <p className="draft-facts">
        <span>{t('bin.removedOn', { when })}</span>
        <span>{isOnDisk ? t('bin.daysLeft', { count: daysLeft }) : t('bin.untilClosed')}</span>
      </p>
      {isAsking ? (
        <ConfirmRemoval title={title} draft={props.draft} onRemove={props.onRemove} onKeep={keep} />
      ) : (
        <div className="draft-actions">
          <button
            type="button"
            className="button button-link"
            aria-label={label(t('bin.restore'))}
            onClick={props.onRestore}
          >
            {t('bin.restore')}
          </button>
          <button
            ref={button}
            type="button"
            className="button button-link"
            aria-label={label(t('bin.remove'))}
            onClick={() => setIsAsking(true)}
          >
            {t('bin.remove')}
          </button>
        </div>
      )}
    </li>
  );
}

/** Said where it tells versions of a prövning apart. */
function Version({ draft: { listing } }: { draft: BinnedDraft }) {
  const versionWords = useVersionWords();
  return (
    listing.problem === undefined &&
    (listing.version > 1 || listing.signedOffAt !== undefined) && (
      <span className="draft-version">{versionWords(listing)}</span>
    )
  );
}
