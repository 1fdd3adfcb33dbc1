import { useTranslation } from 'react-i18next';
import { useSaveToFile } from '../use-save-to-file.ts';
import type { OpenAssessmentProps } from './assessment-page.tsx';

/** "Spara till fil": the assessment as it is on the screen. */
export function SaveToFileButton({ draftId, session }: OpenAssessmentProps) {
  const { t } = useTranslation();
  const saveToFile = useSaveToFile();
  return (
    <button
      type="button"
      className="button"
      onClick={() => {
        void session.flush();
        saveToFile(draftId, session.assessment);
      }}
    >
      {t('wizard.saveToFile')}
    </button>
  );
}
