import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IdentityError, PdfError } from '#src/signature/protocol.ts';
import { useIdentityProblem } from './use-identity-problem.ts';
import type { SigningState } from './use-signing.ts';

/** The button that signs, how far it has come, and how it went. */
export function SigningRun(props: {
  state: SigningState;
  onSign: () => void;
  onCancel: () => void;
}) {
  const { t } = useTranslation();
  const { state } = props;
  const sign = useRef<HTMLButtonElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  const isWorking = state.kind === 'working';
  const wasWorking = useRef(false);

  // The button that was pressed gives way to the other one.
  useEffect(() => {
    if (isWorking) {
      cancel.current?.focus();
    } else if (wasWorking.current) {
      sign.current?.focus();
    }
    wasWorking.current = isWorking;
  }, [isWorking]);

  return (
    <div className="signing-run" data-signing={state.kind}>
      {isWorking ? (
        <>
          <progress
            aria-labelledby="signing-panel"
            {...(state.progress.part !== undefined && state.progress.parts !== undefined
              ? { value: state.progress.part, max: state.progress.parts }
              : {})}
          />
          <button ref={cancel} type="button" className="button" onClick={props.onCancel}>
            {t('common.cancel')}
          </button>
        </>
      ) : (
        <button ref={sign} type="button" className="button button-primary" onClick={props.onSign}>
          {t('signing.run.sign')}
        </button>
      )}
      <p role="status">
        <Told state={state} />
      </p>
      <div role="alert">{state.kind === 'failed' && <Failure error={state.error} />}</div>
    </div>
  );
}

function Told({ state }: { state: SigningState }) {
  const { t } = useTranslation();
  switch (state.kind) {
    case 'working': {
      const { stage, part, parts = 1 } = state.progress;
      const name = t(`signing.run.stages.${stage}`);
      return part === undefined || parts < 2
        ? name
        : t('signing.run.part', { stage: name, part, parts });
    }
    case 'cancelled':
      return t('signing.run.cancelled');
    case 'done':
      return t('signing.run.done', { name: state.name });
    default:
      return null;
  }
}

function Failure({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const identityProblem = useIdentityProblem();
  if (error instanceof IdentityError) {
    return (
      <p className="message" data-problem={error.problem}>
        {identityProblem(error).message}
      </p>
    );
  }
  const problem =
    error instanceof PdfError && error.problem !== 'noAssessment' ? error.problem : 'unknown';
  return (
    <p className="message" data-problem={problem}>
      {t(`signing.failed.${problem}`)}
    </p>
  );
}
