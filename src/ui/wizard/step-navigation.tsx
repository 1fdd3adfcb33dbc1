import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Step } from '#questionnaire/schema.ts';
import { isNotNeeded } from '#src/domain/screening.ts';
import { type Place, paths } from '../paths.ts';
import type { OpenAssessmentProps } from './assessment-page.tsx';
import { useIsSignedOff, useSessionAssessment } from './use-draft-session.ts';

/**
 * One page back and one page on: the screening and the case sheet stand before step 1, the sign-off after the last.
 * Where no assessment is needed the way leads past the steps, unless somebody is in one.
 */
export function StepNavigation({ draftId, session, questionnaire, place }: OpenAssessmentProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const isLocked = useIsSignedOff(session);
  const { answers } = useSessionAssessment(session);
  const skipsSteps = isNotNeeded(questionnaire, answers) && place.kind !== 'step';
  const pages = pagesOf(draftId, skipsSteps ? [] : questionnaire.steps);
  const index = pages.findIndex((page) => isSame(page.place, place));
  const before = pages[index - 1];
  const after = pages[index + 1];
  const isBeforeSignOff = after?.place.kind === 'signOff';
  const isLastStep = isBeforeSignOff && place.kind === 'step';

  function go(address: string) {
    void session.flush();
    navigate(address);
  }

  return (
    <div className="step-navigation">
      {isLastStep && !isLocked && <p className="step-navigation-note">{t('wizard.lastStep')}</p>}
      {before !== undefined && (
        <button type="button" className="button" onClick={() => go(before.address)}>
          {t('wizard.previousStep')}
        </button>
      )}
      {after !== undefined && (
        <button type="button" className="button button-primary" onClick={() => go(after.address)}>
          {isBeforeSignOff
            ? t(isLocked ? 'signOff.linkSignedOff' : 'signOff.link')
            : t('wizard.nextStep')}
        </button>
      )}
    </div>
  );
}

interface Page {
  readonly place: Place;
  readonly address: string;
}

function pagesOf(draftId: string, steps: readonly Step[]): Page[] {
  return [
    { place: { kind: 'screening' }, address: paths.screening(draftId) },
    { place: { kind: 'caseSheet' }, address: paths.caseSheet(draftId) },
    ...steps.map(
      ({ number }): Page => ({
        place: { kind: 'step', number },
        address: paths.step(draftId, number),
      }),
    ),
    { place: { kind: 'signOff' }, address: paths.signOff(draftId) },
  ];
}

function isSame(one: Place, other: Place): boolean {
  return (
    one.kind === other.kind &&
    (one.kind !== 'step' || other.kind !== 'step' || one.number === other.number)
  );
}
