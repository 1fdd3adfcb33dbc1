import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { answerTo } from '#src/domain/answers.ts';
import { textByRole } from '#src/domain/assessment.ts';
import { decisionChecks } from '#src/domain/decision-check.ts';
import { isEmptyRichText } from '#src/domain/rich-text.ts';
import { isNotNeeded } from '#src/domain/screening.ts';
import { PageTitle } from '../components/page-title.tsx';
import { RichTextView } from '../question-types/rich-text/rich-text-view.tsx';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { useSessionAssessment } from '../wizard/use-draft-session.ts';
import { useReportModel } from '../wizard/use-make-report.ts';
import { ChecklistItem } from './checklist-item.tsx';
import { DecisionSummary } from './decision-summary.tsx';
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
  const isNeeded = !isNotNeeded(questionnaire, assessment.answers);
  const reportModel = useReportModel(assessment, questionnaire);
  // The same words as on page 1 of the report, where those who decide may read them instead.
  const { summary } = useMemo(() => reportModel(true), [reportModel]);
  return (
    <main className="step decision-page" id="content">
      <PageTitle title={t('decision.heading')} focus={true} />
      <p className="step-intro">{t(isNeeded ? 'decision.intro' : 'decision.notNeeded.intro')}</p>
      {isNeeded ? (
        <>
          <QuestionAndAnswer {...props} weight={summary.answer.weight} />
          <DecisionSummary {...props} summary={summary} />
        </>
      ) : (
        <WhyNotNeeded {...props} />
      )}
      <section aria-labelledby="decision-checklist">
        <h2 id="decision-checklist">
          {t(isNeeded ? 'decision.checklist' : 'decision.notNeeded.checklist')}
        </h2>
        <ol className="decision-checks">
          {checks.map((check, index) => (
            <ChecklistItem
              key={check.id}
              {...props}
              check={check}
              answer={summary.checks.items[index]?.answer ?? ''}
            />
          ))}
        </ol>
      </section>
      <SendBack checks={checks} />
    </main>
  );
}

function QuestionAndAnswer(props: OpenAssessmentProps & { weight: string }) {
  const { questionnaire, session, weight } = props;
  const { t } = useTranslation();
  const assessment = useSessionAssessment(session);
  const question = textByRole(assessment, questionnaire, 'assessedQuestion');
  const answer = useDecisionAnswer(questionnaire, assessment.answers);
  return (
    <section className="decision-answer" aria-labelledby="decision-question">
      <h2 id="decision-question">{question || t('decision.noQuestion')}</h2>
      <p>{answer === undefined ? t('decision.noAnswer') : t('decision.answer', { answer })}</p>
      {weight !== '' && <p>{weight}</p>}
    </section>
  );
}

/** The reason is then all that there is to decide on. */
function WhyNotNeeded({ questionnaire, session }: OpenAssessmentProps) {
  const { t } = useTranslation();
  const { answers } = useSessionAssessment(session);
  const reason = questionnaire.screening.find(({ role }) => role === 'depthReason');
  const written = reason?.type === 'richText' ? answerTo(answers, reason).value : [];
  return (
    <section className="decision-answer" aria-labelledby="decision-question">
      <h2 id="decision-question">{t('decision.notNeeded.heading')}</h2>
      {isEmptyRichText(written) ? (
        <p>{t('decision.notNeeded.noReason')}</p>
      ) : (
        <RichTextView value={written} />
      )}
    </section>
  );
}
