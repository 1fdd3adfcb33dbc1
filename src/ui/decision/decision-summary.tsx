import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ReportSummary, SummaryPart } from '#src/report/model/report-data.ts';
import { paths } from '../paths.ts';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';

/** What page 1 of the report says besides the answer: the reasons, the children, what they said and what that changed. */
export function DecisionSummary(props: OpenAssessmentProps & { summary: ReportSummary }) {
  const { t } = useTranslation();
  const { grounds, columns, proposals } = props.summary;
  return (
    <section className="decision-summary" aria-label={t('decision.inShort')}>
      {[grounds, ...columns, proposals].map((part) => (
        <Part key={part.heading} {...props} part={part} />
      ))}
    </section>
  );
}

function Part({ draftId, questionnaire, part }: OpenAssessmentProps & { part: SummaryPart }) {
  const { heading, lines, note, more } = part;
  const step = questionnaire.steps.find(({ id }) => id === more?.target);
  return (
    <section>
      <h3>{heading}</h3>
      {lines.map(({ text, mark, isLabel }) => (
        <p key={text} className={isLabel ? 'decision-label' : undefined}>
          {mark !== undefined && <span aria-hidden="true">{mark} </span>}
          {text}
        </p>
      ))}
      {note !== undefined && <p>{note}</p>}
      {more !== undefined && step !== undefined && (
        <p>
          <Link href={paths.step(draftId, step.number)}>{more.text}</Link>
        </p>
      )}
    </section>
  );
}
