import { useTranslation } from 'react-i18next';
import { findQuestionnaire } from '#questionnaire/index.ts';
import { type Assessment, textByRole } from '#src/domain/assessment.ts';
import {
  UnwritableAssessmentError,
  writeAssessmentFile,
} from '#src/domain/assessment-file/write.ts';
import { fileName } from '#src/domain/file-name.ts';
import { download, jsonFile } from './components/download.ts';
import { localDay } from './format.ts';
import { useSealedFileName } from './lock/locked-name.ts';
import { useServices } from './services.tsx';

/**
 * "Spara till fil": the whole assessment from memory, so that it works when the browser cannot save. False where
 * there is no file, since it could not be opened again.
 */
export function useSaveToFile(): (draftId: string, assessment: Assessment) => boolean {
  const { store, snapshots, vault } = useServices();
  const nameOf = useNameOfFile();
  return (draftId, assessment) => {
    try {
      download(
        nameOf(draftId, assessment),
        jsonFile(vault.seal(draftId, writeAssessmentFile(assessment))),
      );
    } catch (error) {
      if (error instanceof UnwritableAssessmentError) {
        // The header already says that the state cannot be saved, and what to do.
        return false;
      }
      throw error;
    }
    store.markSavedToFile(draftId, assessment);
    // What is handed on is the base of a merge with what comes back.
    void snapshots.keep(draftId, { reason: 'savedToFile', assessment });
    return true;
  };
}

/** What a file with the draft is called: by its title, which is a secret where the draft has a passphrase. */
export function useNameOfFile(): (draftId: string, assessment: Assessment) => string {
  const { vault, now } = useServices();
  const sealedName = useSealedFileName();
  const { t } = useTranslation();
  return (draftId, assessment) => {
    if (vault.isUnlocked(draftId)) {
      return sealedName(vault.labelOf(draftId));
    }
    const questionnaire = findQuestionnaire(assessment.questionnaire);
    const title = questionnaire ? textByRole(assessment, questionnaire, 'title') : '';
    return fileName(title || t('common.untitled'), 'json', localDay(now()));
  };
}
