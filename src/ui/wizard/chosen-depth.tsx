import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { stepsBeyondDepth } from '#src/domain/beyond-depth.ts';
import { depthOf } from '#src/domain/screening.ts';
import { paths } from '../paths.ts';
import type { OpenAssessmentProps } from './assessment-page.tsx';
import { useSessionAssessment } from './use-draft-session.ts';

/** What follows from the depth that is chosen, and that what is written beyond it is still there. */
export function ChosenDepth({ draftId, questionnaire, session }: OpenAssessmentProps) {
  const { t } = useTranslation();
  const { answers } = useSessionAssessment(session);
  const depth = depthOf(questionnaire, answers);
  const kept = stepsBeyondDepth(questionnaire, answers);
  return (
    <div role="status" className="chosen-depth">
      {depth !== undefined && <p>{t(`wizard.screening.next.${depth}`)}</p>}
      {depth !== undefined && depth !== 'in-depth' && kept.length > 0 && (
        <>
          <p>{t(`wizard.screening.kept.${depth}`)}</p>
          <ul>
            {kept.map(({ id, number }) => (
              <li key={id}>
                <Link href={paths.step(draftId, number)}>
                  {t('wizard.screening.kept.step', { number })}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
