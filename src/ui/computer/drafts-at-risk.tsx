import { useTranslation } from 'react-i18next';
import type { DraftListing } from '#src/storage/drafts/draft-store.ts';
import { SaveBackup } from '../backup/save-backup.tsx';
import { download, jsonFile } from '../components/download.ts';
import { useSaveSealed } from '../lock/use-save-sealed.ts';
import { useServices } from '../services.tsx';
import { useSaveToFile } from '../use-save-to-file.ts';
import { useDraftName } from './use-draft-name.ts';

/** Drafts that would be gone for good, each with the way to save it first. */
export function DraftsAtRisk(props: {
  listings: readonly DraftListing[];
  saved: ReadonlySet<string>;
  onSaved: (draftId: string) => void;
  onAllSaved: () => void;
}) {
  const { t } = useTranslation();
  const name = useDraftName();
  const save = useSaveDraft();
  const { listings, saved } = props;
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
                if (save(listing)) {
                  props.onSaved(listing.id);
                }
              }}
            >
              {t('computer.clear.save')}
            </button>
            <span role="status">{saved.has(listing.id) && t('computer.clear.saved')}</span>
          </li>
        ))}
      </ul>
      <p className="clear-backup">{t('computer.clear.backup')}</p>
      <SaveBackup onSaved={props.onAllSaved} />
    </div>
  );
}

/** Hands a draft over as a file: as it lies where it cannot be opened now. False where there is nothing to save. */
function useSaveDraft(): (listing: DraftListing) => boolean {
  const { store } = useServices();
  const saveToFile = useSaveToFile();
  const saveSealed = useSaveSealed();
  return (listing) => {
    const draft = store.load(listing.id);
    if (draft?.ok) {
      saveToFile(listing.id, draft.assessment);
      return true;
    }
    if (listing.problem === 'locked') {
      return saveSealed(listing.id);
    }
    const text = store.rawText(listing.id);
    if (text !== undefined) {
      download(`${listing.id}.json`, jsonFile(text));
    }
    return text !== undefined;
  };
}
