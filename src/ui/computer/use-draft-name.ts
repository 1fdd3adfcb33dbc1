import { useTranslation } from 'react-i18next';
import type { DraftListing } from '#src/storage/drafts/draft-store.ts';
import { lockedName } from '../lock/locked-name.ts';

/** What a draft is called in lists, also one that cannot be opened. */
export function useDraftName(): (listing: DraftListing) => string {
  const { t } = useTranslation();
  return (listing) => {
    if (listing.problem === undefined) {
      return listing.title || t('common.untitled');
    }
    return listing.problem === 'locked'
      ? (lockedName(listing.label) ?? t('start.locked.title'))
      : t('start.unreadable.title');
  };
}
