import { useTranslation } from 'react-i18next';
import type { BackedUpDraft } from '#src/domain/backup-file.ts';
import type { DraftListing } from '#src/storage/drafts/draft-store.ts';
import { SaveBackup } from '../backup/save-backup.tsx';
import { download, jsonFile } from '../components/download.ts';
import { useSaveSealed } from '../lock/use-save-sealed.ts';
import { useServices } from '../services.tsx';
import { useSaveToFile } from '../use-save-to-file.ts';
import { useDraftName } from './use-draft-name.ts';

/** What a file holds of a draft, as it lay stored. */
export type SavedText = Pick<BackedUpDraft, 'id' | 'text'>;

/** Drafts that would be gone for good, each with the way to save it first. */
export function DraftsAtRisk(props: {
  listings: readonly DraftListing[];
  isSaved: (listing: DraftListing) => boolean;
  onSaved: (texts: readonly SavedText[]) => void;
}) {
  const { t } = useTranslation();
  const name = useDraftName();
  const save = useSaveDraft();
  const { listings, isSaved, onSaved } = props;
  return (
    <div className="clear-at-risk">
      <p>{t('computer.clear.atRisk', { count: listings.length })}</p>
      <ul>
        {listings.map((listing) => (
          <li key={listing.id}>
            <span>{name(listing)}</span>
            <button
              type="button"
              className="button button-small"
              aria-label={t('computer.clear.saveFor', { title: name(listing) })}
              onClick={() => {
                const text = save(listing);
                if (text !== undefined) {
                  onSaved([{ id: listing.id, text }]);
                }
              }}
            >
              {t('common.saveToFile')}
            </button>
            <span role="status">{isSaved(listing) && t('computer.clear.saved')}</span>
          </li>
        ))}
      </ul>
      <p>{t('computer.clear.backup')}</p>
      <SaveBackup onSaved={onSaved} />
    </div>
  );
}

/**
 * Hands a draft over as a file: as it lies where it cannot be opened now. Gives the stored text that the file is
 * of; undefined where there is no file.
 */
function useSaveDraft(): (listing: DraftListing) => string | undefined {
  const { store } = useServices();
  const saveToFile = useSaveToFile();
  const saveSealed = useSaveSealed();
  return (listing) => {
    const text = store.rawText(listing.id);
    const draft = store.load(listing.id);
    if (draft?.ok) {
      return saveToFile(listing.id, draft.assessment) ? text : undefined;
    }
    if (listing.problem === 'locked') {
      return saveSealed(listing.id) ? text : undefined;
    }
    if (text !== undefined) {
      download(`${listing.id}.json`, jsonFile(text));
    }
    return text;
  };
}
