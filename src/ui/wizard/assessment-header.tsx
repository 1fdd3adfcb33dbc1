import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { type Assessment, textByRole } from '#src/domain/assessment.ts';
import { LanguageSwitch } from '../components/language-switch.tsx';
import { SkipLink } from '../components/skip-link.tsx';
import { TopBar } from '../components/top-bar.tsx';
import { paths } from '../paths.ts';
import { useSaveToFile } from '../use-save-to-file.ts';
import type { OpenAssessmentProps } from './assessment-page.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { SaveStatus } from './save-status.tsx';
import { useSaveStatus, useSessionAssessment } from './use-draft-session.ts';

/** On every page of an assessment: which one it is, whether it is saved, and the ways out of the app. */
export function AssessmentHeader({ draftId, session, questionnaire }: OpenAssessmentProps) {
  const { t } = useTranslation();
  const status = useSaveStatus(session);
  const assessment = useSessionAssessment(session);
  const saveToFile = useSaveToFile();
  // The state that was asked for: what is written while the report is made belongs to the next one.
  const [exported, setExported] = useState<Assessment>();
  const title = textByRole(assessment, questionnaire, 'title') || t('common.untitled');
  const number = textByRole(assessment, questionnaire, 'registrationNumber');

  return (
    <div className="assessment-header">
      <SkipLink />
      <TopBar>
        <p className="assessment-name" title={title}>
          <span>{title}</span>
          {number && <small>{t('common.registrationNumber', { number })}</small>}
        </p>
        <SaveStatus status={status} />
        <div className="header-actions">
          <Link href={paths.start} className="button button-quiet">
            {t('common.allDrafts')}
          </Link>
          <LanguageSwitch />
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
          <button
            type="button"
            className="button button-primary"
            onClick={() => {
              void session.flush();
              setExported(session.assessment);
            }}
          >
            {t('wizard.exportPdf')}
          </button>
        </div>
      </TopBar>
      {exported && (
        <ExportDialog
          draftId={draftId}
          assessment={exported}
          questionnaire={questionnaire}
          onClose={() => setExported(undefined)}
        />
      )}
    </div>
  );
}
