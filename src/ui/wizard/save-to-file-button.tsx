import { useTranslation } from 'react-i18next';
import { useFile } from '../files/linked-file-provider.tsx';

/** "Spara till fil": the assessment as it is on the screen. */
export function SaveToFileButton() {
  const { t } = useTranslation();
  const file = useFile();
  return (
    <button type="button" className="button" onClick={() => void file.save()}>
      {t('common.saveToFile')}
    </button>
  );
}
