import { useTranslation } from 'react-i18next';
import { openFindings } from '#src/domain/findings/by-part.ts';
import { severities } from '#src/domain/findings/finding.ts';
import { kindsOf } from '#src/domain/findings/kinds.ts';
import { FindingItem } from '../findings/finding-item.tsx';
import { SeverityWord } from '../findings/severity.tsx';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { useSessionAssessment } from '../wizard/use-draft-session.ts';

/** What the app remarks upon, gravest first, each kind once with all its places. */
export function FindingList(props: OpenAssessmentProps) {
  const { t } = useTranslation();
  const findings = openFindings(props.questionnaire, useSessionAssessment(props.session));
  const kinds = kindsOf(findings);
  return (
    <section className="sign-off-part" aria-labelledby="sign-off-findings">
      <h2 id="sign-off-findings">{t('findings.heading')}</h2>
      <p>{t(findings.length > 0 ? 'findings.intro' : 'findings.none')}</p>
      {severities.map((severity) => {
        const ofSeverity = kinds.filter((kind) => kind.severity === severity);
        return (
          ofSeverity.length > 0 && (
            <div key={severity} className="finding-group" data-severity={severity}>
              <h3>
                <SeverityWord severity={severity} />
              </h3>
              <ul className="finding-list">
                {ofSeverity.map((kind) => (
                  <FindingItem key={kind.code} {...props} kind={kind} />
                ))}
              </ul>
            </div>
          )
        );
      })}
    </section>
  );
}
