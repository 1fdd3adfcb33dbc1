import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { DraftListing } from '#src/storage/drafts/draft-store.ts';
import { Question } from '../components/question.tsx';
import { formatWhen } from '../format.ts';
import { paths } from '../paths.ts';
import { useServices } from '../services.tsx';
import type { Drafts } from '../start/use-drafts.ts';
import { useFileWords } from '../start/use-file-words.ts';
import { useLanguage } from '../texts.tsx';
import { lockedName } from './locked-name.ts';
import { useSaveSealed } from './use-save-sealed.ts';

type LockedDraft = Extract<DraftListing, { readonly problem: unknown }>;

/** A locked draft in the list: what it is called, when it was changed, the way in, and what needs no passphrase. */
export function LockedDraftRow(props: { listing: LockedDraft; drafts: Drafts }) {
  const { t } = useTranslation();
  const saveSealed = useSaveSealed();
  const actionRow = useRef<HTMLDivElement>(null);
  const [isHindered, setHindered] = useState(false);
  const { listing, drafts } = props;
  const { id, savedToFileAt } = listing;
  const name = lockedName(listing.label);
  const title = name ?? t('start.locked.title');
  const removable = { id, title, ...(savedToFileAt !== undefined && { savedToFileAt }) };
  // It may be unlocked in another tab.
  const isWritten = drafts.written.has(id);
  const actions = [
    {
      name: t('common.saveToFile'),
      run: () => {
        saveSealed(id);
        drafts.refresh();
      },
    },
    {
      name: t('start.remove'),
      run: () => (isWritten ? setHindered(true) : void drafts.remove(removable)),
    },
  ];

  /** The button that led to the question is drawn anew. */
  function focusOnRemove() {
    requestAnimationFrame(() =>
      actionRow.current?.querySelector<HTMLElement>(':last-child')?.focus(),
    );
  }

  return (
    <li className="draft-row" data-locked={true}>
      <p className="draft-title">
        <Link href={paths.caseSheet(id)}>{title}</Link>
        {name !== undefined && <span className="draft-version">{t('start.locked.title')}</span>}
      </p>
      <LockedDraftFacts listing={listing} isWritten={isWritten} />
      {isHindered ? (
        <Question
          question={t('start.removeWritten.question', { title })}
          body={t('start.removeWritten.body')}
          yes={t('start.removeWritten.yes')}
          no={t('start.notKept.no')}
          onYes={() => {
            setHindered(false);
            void drafts.remove(removable);
          }}
          onNo={() => {
            setHindered(false);
            focusOnRemove();
          }}
        />
      ) : drafts.asked === id ? (
        <Question
          question={t('start.notKept.question', { title })}
          body={t('start.notKept.body')}
          yes={t('start.notKept.yes')}
          no={t('start.notKept.no')}
          onYes={() => void drafts.remove(removable, true)}
          onNo={() => {
            drafts.keep();
            focusOnRemove();
          }}
        />
      ) : (
        <div ref={actionRow} className="draft-actions">
          <Link href={paths.caseSheet(id)} className="button button-link">
            {t('start.locked.unlock')}
          </Link>
          {actions.map((action) => (
            <button
              key={action.name}
              type="button"
              className="button button-link"
              aria-label={t('start.actionFor', { action: action.name, title })}
              onClick={action.run}
            >
              {action.name}
            </button>
          ))}
        </div>
      )}
    </li>
  );
}

function LockedDraftFacts({ listing, isWritten }: { listing: LockedDraft; isWritten: boolean }) {
  const { t } = useTranslation();
  const { now } = useServices();
  const language = useLanguage();
  const fileWords = useFileWords();
  const { changedAt } = listing;
  return (
    <p className="draft-facts">
      {isWritten && <strong>{t('start.written')}</strong>}
      <span>{t('start.locked.body')}</span>
      {changedAt !== undefined && (
        <span>
          {t('start.changed', { when: formatWhen(new Date(changedAt), now(), language) })}
        </span>
      )}
      <span>{fileWords(listing)}</span>
    </p>
  );
}
