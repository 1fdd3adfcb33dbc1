import { useTranslation } from 'react-i18next';
import type { Check, CheckState } from '#src/domain/decision-check.ts';
import { MarkedSentence } from '../lookup/marked-text.tsx';
import { useTexts } from '../texts.tsx';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { PlaceLink } from '../wizard/place-link.tsx';

/** Shapes of their own beside the words, so that nothing hangs on colour. */
const symbols: Readonly<Record<CheckState, string>> = { met: '✔', open: '◆', missing: '✘' };

/** One of the questions: what to look for, what the assessment answers, and what the app has found that stands against it. */
export function ChecklistItem(props: OpenAssessmentProps & { check: Check; answer: string }) {
  const { t } = useTranslation();
  const { checklist, findings: prose } = useTexts();
  const { id, state, findings } = props.check;
  return (
    <li data-check={id} data-state={state}>
      <h3>{checklist[id]?.question}</h3>
      <p className="decision-help">{checklist[id]?.help}</p>
      <p>{props.answer}</p>
      <p className={`decision-state ${state}`}>
        <span aria-hidden="true">{symbols[state]} </span>
        {t(`decision.states.${state}`, { count: findings.length })}
      </p>
      {findings.length > 0 && (
        <ul>
          {findings.map((finding) => (
            <li key={`${finding.code} ${finding.questionId} ${finding.recordId ?? ''}`}>
              <MarkedSentence text={prose[finding.code].what} />{' '}
              <PlaceLink {...props} place={finding} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
