import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { paths } from '../paths.ts';
import type { OpenAssessmentProps } from './assessment-page.tsx';
import { useIsSignedOff } from './use-draft-session.ts';

/** One step back and one step on; the case sheet stands before step 1, the sign-off after the last one. */
export function StepNavigation({ draftId, session, questionnaire, place }: OpenAssessmentProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const isLocked = useIsSignedOff(session);
  const last = questionnaire.steps.length;
  const number = place.kind === 'step' ? place.number : place.kind === 'signOff' ? last + 1 : 0;

  function go(target: number) {
    void session.flush();
    if (target > last) {
      navigate(paths.signOff(draftId));
    } else {
      navigate(target === 0 ? paths.caseSheet(draftId) : paths.step(draftId, target));
    }
  }

  return (
    <div className="step-navigation">
      {number === last && !isLocked && (
        <p className="step-navigation-note">{t('wizard.lastStep')}</p>
      )}
      {number > 0 && (
        <button type="button" className="button" onClick={() => go(number - 1)}>
          {t('wizard.previousStep')}
        </button>
      )}
      {number < last && (
        <button type="button" className="button button-primary" onClick={() => go(number + 1)}>
          {t('wizard.nextStep')}
        </button>
      )}
      {number === last && (
        <button type="button" className="button button-primary" onClick={() => go(last + 1)}>
          {t(isLocked ? 'signOff.linkSignedOff' : 'signOff.link')}
        </button>
      )}
    </div>
  );
}
