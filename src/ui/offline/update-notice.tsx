import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useServices } from '../services.tsx';
import { keepPlace, returnToPlace } from './kept-place.ts';
import { useOffline } from './use-offline.ts';
import './offline.css';

type Step = 'offered' | 'saving' | 'notSaved' | 'later';

/**
 * Offers a new version of the app; nothing changes before somebody wants it. It lies at the lower edge of the window
 * and moves no text: it may come while somebody writes.
 */
export function UpdateNotice() {
  const { t } = useTranslation();
  const { update } = useOffline();
  const focusBefore = useRef<Element>(undefined);
  const { step, take, putOff } = useUpdate(focusBefore);
  const isShown = update !== 'none' && step !== 'later';

  useEffect(returnToPlace, []);

  function later() {
    putOff();
    if (focusBefore.current instanceof HTMLElement) {
      focusBefore.current.focus();
    }
  }

  return (
    <section
      className="update-notice"
      aria-label={t('offline.update.label')}
      hidden={!isShown}
      data-update={update}
      onFocus={({ relatedTarget, currentTarget }) => {
        if (relatedTarget instanceof Element && !currentTarget.contains(relatedTarget)) {
          focusBefore.current = relatedTarget;
        }
      }}
    >
      <p role="status">
        {isShown && t(step === 'notSaved' ? 'offline.update.notSaved' : `offline.update.${update}`)}
      </p>
      <div className="button-row">
        <button
          type="button"
          className="button button-small button-primary"
          aria-disabled={step === 'saving'}
          onClick={() => void take()}
        >
          {t(step === 'saving' ? 'offline.update.saving' : 'offline.update.take')}
        </button>
        <button type="button" className="button button-small" onClick={later}>
          {t('offline.update.later')}
        </button>
      </div>
    </section>
  );
}

/** From the offer to the new version: everything is saved first, and the page comes back where it was. */
function useUpdate(focusBefore: RefObject<Element | undefined>) {
  const { offline, openWork } = useServices();
  const [step, setStep] = useState<Step>('offered');

  async function take() {
    if (step === 'saving') {
      return;
    }
    setStep('saving');
    if (!(await openWork.save())) {
      setStep('notSaved');
      return;
    }
    await offline.takeUpdate();
    keepPlace(focusBefore.current);
    window.location.reload();
  }

  return { step, take, putOff: () => setStep('later') };
}
