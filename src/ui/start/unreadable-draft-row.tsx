import { useTranslation } from 'react-i18next';
import { download, jsonFile } from '../components/download.ts';
import { useServices } from '../services.tsx';

/** A draft that cannot be opened: left as it is, and handed over as a file if the user wants it. */
export function UnreadableDraftRow(props: { id: string }) {
  const { t } = useTranslation();
  const { store } = useServices();
  const text = store.rawText(props.id);
  return (
    <li className="draft-row">
      <p className="draft-title">{t('start.unreadable.title')}</p>
      <p className="drafts-note">{t('start.unreadable.body')}</p>
      {text !== undefined && (
        <div className="draft-actions">
          <button
            type="button"
            className="button button-link"
            onClick={() => download(`${props.id}.json`, jsonFile(text))}
          >
            {t('common.saveToFile')}
          </button>
        </div>
      )}
    </li>
  );
}
