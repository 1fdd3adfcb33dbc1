import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { FindingCode } from '#questionnaire/findings.ts';
import type { Finding } from '#src/domain/findings/finding.ts';
import { useRecordTitles } from '../other-answers.tsx';
import { paths } from '../paths.ts';
import { useTexts } from '../texts.tsx';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { useSessionAssessment } from '../wizard/use-draft-session.ts';
import type { JumpTarget } from '../wizard/use-jump-to-question.ts';
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
  return (
    <li className="finding" data-finding={props.code}>
      <p className="finding-what">{what}</p>
      <p>
        {why} {how}
      </p>
      <ul className="finding-places">
        {props.findings.map((finding) => (
          <li key={`${finding.questionId} ${finding.recordId}`}>
            <FindingLink {...props} finding={finding} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function FindingLink(props: OpenAssessmentProps & { finding: Finding }) {
  const { t } = useTranslation();
  const texts = useTexts();
  const titles = useRecordTitles();
  const { draftId, questionnaire, finding } = props;
  const step = questionnaire.steps.find(({ questions }) =>
    questions.some(({ id }) => id === finding.questionId),
  );
  const questions = step?.questions ?? questionnaire.caseSheet;
  const question = questions.find(({ id }) => id === finding.questionId);
  const prose = step ? texts.steps[step.id]?.questions : texts.caseSheet.questions;
  const label = prose?.[question?.textKey ?? finding.questionId]?.label ?? finding.questionId;
  const title = (finding.recordId !== undefined && titles.get(finding.recordId)) || label;
  const target: JumpTarget = finding;
  return (
    <Link href={step ? paths.step(draftId, step.number) : paths.caseSheet(draftId)} state={target}>
      {step
        ? t('signOff.findings.step', { number: step.number, title })
        : t('signOff.findings.caseSheet', { heading: texts.caseSheet.heading, title })}
    </Link>
  );
}
