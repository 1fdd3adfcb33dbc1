import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openFindings } from '#src/domain/findings/by-part.ts';
import { assessmentProgress } from '#src/domain/progress.ts';
import type { SaveFailure } from '#src/storage/drafts/draft-store.ts';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { useSessionAssessment } from '../wizard/use-draft-session.ts';

type State = { kind: 'resting' | 'asking' | 'working' } | { kind: 'failed'; reason: SaveFailure };

/** Signs the version off, after a question in the same place that says what is still open. */
export function SignOffButton(props: OpenAssessmentProps) {
  const { t } = useTranslation();
  const { session } = props;
  const { version } = session.assessment;
  const [state, setState] = useState<State>({ kind: 'resting' });
  const button = useRef<HTMLButtonElement>(null);
  const question = useRef<HTMLHeadingElement>(null);
  const isAsking = state.kind === 'asking' || state.kind === 'working';

  useEffect(() => {
    if (isAsking) {
      question.current?.focus();
    }
  }, [isAsking]);

  function goBack() {
    setState({ kind: 'resting' });
    // The button is drawn anew.
    requestAnimationFrame(() => button.current?.focus());
  }

  async function signOff() {
    setState({ kind: 'working' });
    const result = await session.signOff();
    // When it went well the page of the signed-off version has taken the place of this one.
    if (!result.ok) {
      setState({ kind: 'failed', reason: result.reason });
    }
  }

  return (
    <section className="sign-off-part sign-off-act">
      {state.kind === 'failed' && (
        <p role="alert" className="sign-off-failed">
          {t(`signOff.failed.${state.reason}`)}
        </p>
      )}
      {isAsking ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape is a shortcut for the button that goes back.
        <div
          className="sign-off-question"
          onKeyDown={(event) => {
            if (event.key === 'Escape') {
              goBack();
            }
          }}
        >
          <h2 ref={question} tabIndex={-1}>
            {t('signOff.confirm.heading', { version })}
          </h2>
          <WhatIsOpen {...props} />
          <div className="sign-off-answers">
            <button
              type="button"
              className="button button-primary"
              disabled={state.kind === 'working'}
              onClick={() => void signOff()}
            >
              {t('signOff.confirm.yes', { version })}
            </button>
            <button
              type="button"
              className="button"
              disabled={state.kind === 'working'}
              onClick={goBack}
            >
              {t('signOff.confirm.no')}
            </button>
          </div>
        </div>
      ) : (
        <button
          ref={button}
          type="button"
          className="button button-primary sign-off-button"
          onClick={() => setState({ kind: 'asking' })}
        >
          {t('signOff.button', { version })}
        </button>
      )}
    </section>
  );
}

function WhatIsOpen({ session, questionnaire }: OpenAssessmentProps) {
  const { t } = useTranslation();
  const assessment = useSessionAssessment(session);
  const { isNeeded, complete, total } = assessmentProgress(questionnaire, assessment.answers);
  const findings = openFindings(questionnaire, assessment).length;
  const open = [
    ...(findings > 0 ? [t('signOff.confirm.findings', { count: findings })] : []),
    ...(isNeeded && complete < total
      ? [t('signOff.confirm.steps', { count: total - complete })]
      : []),
  ];
  return (
    <p>
      {(open.length > 0
        ? open
        : [t(isNeeded ? 'signOff.confirm.ready' : 'signOff.confirm.readyNotNeeded')]
      ).join(' ')}{' '}
      {t('signOff.confirm.lock', { version: assessment.version })}
    </p>
  );
}
