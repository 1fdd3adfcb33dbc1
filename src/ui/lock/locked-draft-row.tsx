import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { download, jsonFile } from '../components/download.ts';
import { formatWhen } from '../format.ts';
import { paths } from '../paths.ts';
import { useServices } from '../services.tsx';
import { useLanguage } from '../texts.tsx';
import { lockedName, useSealedFileName } from './locked-name.ts';

/** A locked draft in the list: what it is called, when it was changed, and the way in. */
export function LockedDraftRow(props: { id: string; label?: string; changedAt?: string }) {
  const { t } = useTranslation();
  const { store, now } = useServices();
  const language = useLanguage();
  const fileName = useSealedFileName();
  const { id, label, changedAt } = props;
  const name = lockedName(label);
  const text = store.rawText(id);
  const saveToFile = t('start.saveToFile');
  const title = name ?? t('start.locked.title');
  return (
    <li className="draft-row" data-locked={true}>
      <p className="draft-title">
        <Link href={paths.caseSheet(id)}>{title}</Link>
        {name !== undefined && <span className="draft-version">{t('start.locked.title')}</span>}
      </p>
      <p className="drafts-note">
        {t('start.locked.body')}
        {changedAt !== undefined &&
          ` ${t('start.changed', { when: formatWhen(new Date(changedAt), now(), language) })}.`}
      </p>
      <div className="draft-actions">
        <Link href={paths.caseSheet(id)} className="button button-link">
          {t('start.locked.unlock')}
        </Link>
        {text !== undefined && (
          <button
            type="button"
            className="button button-link"
            aria-label={t('start.actionFor', { action: saveToFile, title })}
            onClick={() => download(fileName(label), jsonFile(text))}
          >
            {saveToFile}
          </button>
        )}
      </div>
    </li>
  );
}
