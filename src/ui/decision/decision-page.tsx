import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { textByRole } from '#src/domain/assessment.ts';
import { decisionChecks } from '#src/domain/decision-check.ts';
import { PageTitle } from '../components/page-title.tsx';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { useSessionAssessment } from '../wizard/use-draft-session.ts';
import { ChecklistItem } from './checklist-item.tsx';
import { SendBack } from './send-back.tsx';
import { useDecisionAnswer } from './use-decision-answer.ts';
import './decision.css';

/** For those who decide: the question and its answer, six things to ask, and what to send the matter back for. */
export function DecisionPage(props: OpenAssessmentProps) {
  const { t } = useTranslation();
  const { questionnaire } = props;
  const assessment = useSessionAssessment(props.session);
  const checks = useMemo(
    () => decisionChecks(questionnaire, assessment),
    [questionnaire, assessment],
  );
  const question = textByRole(assessment, questionnaire, 'assessedQuestion');
  const answer = useDecisionAnswer(questionnaire, assessment.answers);
  return (
    <main className="step decision-page" id="content">
      <PageTitle title={t('decision.heading')} focus={true} />
      <p className="step-intro">{t('decision.intro')}</p>
      <section className="decision-answer" aria-labelledby="decision-question">
        <h2 id="decision-question">{question || t('decision.noQuestion')}</h2>
        <p>{answer === undefined ? t('decision.noAnswer') : t('decision.answer', { answer })}</p>
      </section>
      <section aria-labelledby="decision-checklist">
        <h2 id="decision-checklist">{t('decision.checklist')}</h2>
        <ol className="decision-checks">
          {checks.map((check) => (
            <ChecklistItem key={check.id} {...props} check={check} />
          ))}
        </ol>
      </section>
      <SendBack checks={checks} />
    </main>
  );
}
