import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PassphraseChange } from '#src/storage/passphrase/change-passphrase.ts';
import { PageTitle } from '../components/page-title.tsx';
import { useServices } from '../services.tsx';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { ChangeOutcome } from './change-outcome.tsx';
import { SealedSettings } from './sealed-settings.tsx';
import { SetPassphrase } from './set-passphrase.tsx';
import { useLocked } from './use-locked.ts';
import './lock.css';

/** `finished`: what a former change had to leave undone. */
export type PassphraseStep = 'set' | 'changed' | 'named' | 'removed' | 'finished';

interface Outcome {
  readonly step: PassphraseStep;
  readonly result: PassphraseChange;
}

/** Where a draft gets a passphrase, and where that is changed and taken away again. */
export function PassphrasePage(props: OpenAssessmentProps) {
  const { t } = useTranslation();
  const isSealed = useLocked(props.draftId) === false;
  const { locking } = useServices();
  const { draftId } = props;
  const [outcome, setOutcome] = useState<Outcome | undefined>(() =>
    locking.isUnfinished(draftId) ? { step: 'finished', result: 'partly' } : undefined,
  );
  const onChanged = (step: PassphraseStep, result: PassphraseChange) =>
    setOutcome({ step, result });
  return (
    <main className="step lock-settings" id="content">
      <PageTitle title={t(isSealed ? 'lock.page.sealed' : 'lock.page.open')} focus={true} />
      <ChangeOutcome
        outcome={outcome}
        onRetry={async () => onChanged('finished', await locking.finish(draftId))}
      />
      {isSealed ? (
        <SealedSettings {...props} onChanged={onChanged} />
      ) : (
        <SetPassphrase {...props} onChanged={onChanged} />
      )}
    </main>
  );
}
