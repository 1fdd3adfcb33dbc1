import { useTranslation } from 'react-i18next';
import { isOutcomeBegun } from '#src/domain/follow-up/outcome.ts';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { ExportButton } from '../wizard/export-button.tsx';
import { useSessionAssessment } from '../wizard/use-draft-session.ts';

/** The way to the report of the follow-up, once there is something to say in it. */
export function ReportSection(props: OpenAssessmentProps) {
  const { t } = useTranslation();
  const { answers } = useSessionAssessment(props.session);
  return (
    <section aria-labelledby="follow-up-report">
      <h2 id="follow-up-report">{t('followUp.report.heading')}</h2>
      <p>{t('followUp.report.intro')}</p>
      {isOutcomeBegun(props.questionnaire, answers) ? (
        <ExportButton
          {...props}
          document="followUp"
          className="button"
          label={t('followUp.report.button')}
        />
      ) : (
        <p>{t('followUp.report.notBegun')}</p>
      )}
    </section>
  );
}
