import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { textByRole } from '#src/domain/assessment.ts';
import { isSignedOff } from '#src/domain/sign-off.ts';
import { LanguageSwitch } from '../components/language-switch.tsx';
import { SkipLink } from '../components/skip-link.tsx';
import { TopBar } from '../components/top-bar.tsx';
import { FileStatus } from '../files/file-status.tsx';
import { paths } from '../paths.ts';
import { useVersionWords } from '../version-words.ts';
import type { OpenAssessmentProps } from './assessment-page.tsx';
import { ExportButton } from './export-button.tsx';
import { MoreMenu } from './more-menu.tsx';
import { SaveStatus } from './save-status.tsx';
import { SaveToFileButton } from './save-to-file-button.tsx';
import { TabNotices } from './tab-notices.tsx';
import { useAccess, useSaveStatus, useSessionAssessment } from './use-draft-session.ts';

/** On every page of an assessment: which one it is, whether it is saved, and the ways out of the app. */
export function AssessmentHeader(props: OpenAssessmentProps) {
  const { t } = useTranslation();
  const status = useSaveStatus(props.session);
  const access = useAccess(props.session);
  const assessment = useSessionAssessment(props.session);
  const versionWords = useVersionWords();
  const isLocked = isSignedOff(assessment);
  // Nothing more is saved of a signed-off version, so that the day of its sign-off says enough.
  const isSafelyLocked = isLocked && status.kind === 'saved';
  const title = textByRole(assessment, props.questionnaire, 'title') || t('common.untitled');
  const number = textByRole(assessment, props.questionnaire, 'registrationNumber');
  const registrationNumber = number === '' ? [] : [t('common.registrationNumber', { number })];

  return (
    <div className="assessment-header">
      <SkipLink />
      <TopBar>
        <p className="assessment-name" title={title}>
          <span>{title}</span>
          {isSafelyLocked ? (
            <small data-save-status="saved">
              {[...registrationNumber, versionWords(assessment)].join(' · ')}
            </small>
          ) : (
            registrationNumber.map((words) => <small key={words}>{words}</small>)
          )}
        </p>
        <div className="header-status">
          {!isSafelyLocked && <SaveStatus status={status} isReading={access.kind === 'reading'} />}
          <FileStatus />
        </div>
        <div className="header-actions">
          <Link href={paths.start} className="button button-quiet">
            {t('common.allDrafts')}
          </Link>
          <LanguageSwitch />
          <SaveToFileButton />
          <ExportButton
            {...props}
            label={t(isLocked ? 'signOff.actions.report' : 'wizard.exportPdf')}
            className="button button-primary"
          />
          <MoreMenu {...props} />
        </div>
      </TopBar>
      <TabNotices {...props} />
    </div>
  );
}
