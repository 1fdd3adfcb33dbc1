import { useTranslation } from 'react-i18next';
import type { FindingCode } from '#questionnaire/findings.ts';
import type { Finding } from '#src/domain/findings/finding.ts';
import { MarkedText, useWordMarker } from '../lookup/marked-text.tsx';
import { useTexts } from '../texts.tsx';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { PlaceLink } from '../wizard/place-link.tsx';
import { useSessionAssessment } from '../wizard/use-draft-session.ts';
import { openFindings } from './open-findings.ts';

const severities = ['must', 'should', 'consider'] as const;

/** What the app remarks upon, gravest first, each kind once with all its places. */
export function FindingList(props: OpenAssessmentProps) {
  const { t } = useTranslation();
  const findings = openFindings(props.questionnaire, useSessionAssessment(props.session));
  return (
    <section className="sign-off-part" aria-labelledby="sign-off-findings">
      <h2 id="sign-off-findings">{t('signOff.findings.heading')}</h2>
      <p>{t(findings.length > 0 ? 'signOff.findings.intro' : 'signOff.findings.none')}</p>
      {severities.map((severity) => {
        const ofSeverity = findings.filter((finding) => finding.severity === severity);
        return (
          ofSeverity.length > 0 && (
            <div key={severity} className="finding-group" data-severity={severity}>
              <h3>{t(`signOff.findings.severities.${severity}`)}</h3>
              <ul className="finding-list">
                {[...new Set(ofSeverity.map(({ code }) => code))].map((code) => (
                  <FindingItem
                    key={code}
                    {...props}
                    code={code}
                    findings={ofSeverity.filter((finding) => finding.code === code)}
                  />
                ))}
              </ul>
            </div>
          )
        );
      })}
    </section>
  );
}

function FindingItem(
  props: OpenAssessmentProps & { code: FindingCode; findings: readonly Finding[] },
) {
  const { what, why, how } = useTexts().findings[props.code];
  const marked = useWordMarker()([what, why, how]);
  return (
    <li className="finding" data-finding={props.code}>
      <p className="finding-what">
        <MarkedText pieces={marked[0] ?? []} />
      </p>
      <p>
        <MarkedText pieces={marked[1] ?? []} /> <MarkedText pieces={marked[2] ?? []} />
      </p>
      <ul className="finding-places">
        {props.findings.map((finding) => (
          <li key={`${finding.questionId} ${finding.recordId}`}>
            <PlaceLink {...props} place={finding} />
          </li>
        ))}
      </ul>
    </li>
  );
}
