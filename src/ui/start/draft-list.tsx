import { Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { ErrorBoundary } from '../components/error-boundary.tsx';
import { UndoNotice } from '../components/undo-notice.tsx';
import { lazyPart } from '../lazy-part.tsx';
import { LockedDraftRow } from '../lock/locked-draft-row.tsx';

import { paths } from '../paths.ts';
import { useServices } from '../services.tsx';

import { DraftRow } from './draft-row.tsx';
import { StorageNote } from './storage-note.tsx';
import { UnreadableDraftRow } from './unreadable-draft-row.tsx';
import { useDrafts } from './use-drafts.ts';

const BinSection = lazyPart(
  ['bin'],
  async () => (await import('../bin/bin-section.tsx')).BinSection,
);

/**
 * The drafts on this computer, latest change first, and those that were removed from it.
 * `changes` rises when another part of the page has changed them.
 */
export function DraftList({ changes = 0 }: { changes?: number }) {
  const { t } = useTranslation();
  const { store } = useServices();
  const drafts = useDrafts();
  const { refresh } = drafts;

  useEffect(() => {
    if (changes > 0) {
      refresh();
    }
  }, [changes, refresh]);

  return (
    <section className="drafts" aria-labelledby="drafts-heading">
      <h2 id="drafts-heading">{t('start.drafts')}</h2>
      {drafts.failure && (
        <p role="alert" className="message">
          {t(`start.actionFailed.${drafts.failure}`)}
        </p>
      )}
      <StorageNote listings={drafts.listings} />
      <div role="status">
        {drafts.removed.map((removed) => (
          <UndoNotice
            key={removed.id}
            text={[
              t('start.removed', { title: removed.listing.title || t('common.untitled') }),
              ...(removed.listing.savedToFileAt === undefined ? [t('start.removedUnsaved')] : []),
            ].join(' ')}
            undo={t('common.undo')}
            onUndo={() => void drafts.restore(removed)}
            takesFocus={true}
          />
        ))}
      </div>
      {drafts.listings.length === 0 ? (
        <p>{t('start.noDrafts')}</p>
      ) : (
        <ul className="draft-rows">
          {drafts.listings.map((listing) =>
            listing.problem === undefined ? (
              <DraftRow key={listing.id} listing={listing} drafts={drafts} />
            ) : listing.problem === 'locked' ? (
              <LockedDraftRow key={listing.id} listing={listing} drafts={drafts} />
            ) : (
              <UnreadableDraftRow key={listing.id} id={listing.id} />
            ),
          )}
        </ul>
      )}
      <ErrorBoundary instead={<p className="message">{t('start.binNotShown')}</p>}>
        <Suspense>
          <BinSection onRestored={refresh} />
        </Suspense>
      </ErrorBoundary>
      <p className="drafts-note">
        {t('start.whereKept')} <Link href={paths.computer}>{t('start.backup')}</Link>
      </p>
      {!store.isDurable && <p className="drafts-note">{t('start.notDurable')}</p>}
    </section>
  );
}
