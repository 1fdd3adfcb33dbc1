import { useTranslation } from 'react-i18next';
import type { DraftListing } from '#src/storage/drafts/draft-store.ts';
import { formatWhen } from '../format.ts';
import { useServices } from '../services.tsx';
import { useLanguage } from '../texts.tsx';

/** Whether a draft is in a file, and since when; undefined where that is not known. */
export function useFileWords(): (listing: DraftListing) => string | undefined {
  const { t } = useTranslation();
  const { now } = useServices();
  const language = useLanguage();
  return ({ savedToFileAt, isFileCurrent }) => {
    if (isFileCurrent === undefined) {
      return undefined;
    }
    if (savedToFileAt === undefined) {
      return t('start.neverSavedToFile');
    }
    return t(isFileCurrent ? 'start.savedToFile' : 'start.changedSinceFile', {
      when: formatWhen(new Date(savedToFileAt), now(), language),
    });
  };
}
