import { useTranslation } from 'react-i18next';
import type { BinnedDraft } from '#src/storage/history/removed-drafts-store.ts';

/** What a removed draft is called, as far as it can be read. */
export function useBinnedTitle(): (draft: BinnedDraft) => string {
  const { t } = useTranslation();
  return ({ listing }) => {
    if (listing.problem === undefined) {
      return listing.title || t('common.untitled');
    }
    return listing.problem === 'locked' ? (listing.label ?? t('bin.locked')) : t('bin.unreadable');
  };
}
