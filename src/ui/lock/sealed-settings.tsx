import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PassphraseChange } from '#src/storage/passphrase/change-passphrase.ts';
import { Question } from '../components/question.tsx';
import { useServices } from '../services.tsx';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { IdleChoice } from './idle-choice.tsx';
import { LabelForm } from './label-form.tsx';
import { LockNowButton } from './lock-now-button.tsx';
import type { Locking } from './locking.ts';
import { NewPassphraseForm } from './new-passphrase-form.tsx';
import type { PassphraseStep } from './passphrase-page.tsx';

type Open = 'change' | 'remove';

/** A draft with a passphrase: lock it now, or change how it is locked. */
export function SealedSettings(
  props: OpenAssessmentProps & {
    onChanged: (step: PassphraseStep, result: PassphraseChange) => void;
  },
) {
  const { t } = useTranslation();
  const { locking, vault } = useServices();
  const [open, setOpen] = useState<Open>();
  const removeButton = useRef<HTMLButtonElement>(null);
  const { draftId, session, onChanged } = props;

  async function change(step: PassphraseStep, how: Parameters<Locking['change']>[1]) {
    await session.flush();
    const result = await locking.change(draftId, how);
    setOpen(undefined);
    onChanged(step, result);
  }

  return (
    <>
      <p className="step-intro">{t('lock.sealed.lead')}</p>
      <section className="lock-section">
        <h2>{t('lock.sealed.nowHeading')}</h2>
        <p>{t('lock.sealed.nowBody')}</p>
        <LockNowButton />
        <IdleChoice />
      </section>
      <section className="lock-section">
        <h2>{t('lock.sealed.nameHeading')}</h2>
        <LabelForm
          label={vault.labelOf(draftId) ?? ''}
          onSubmit={(label) => change('named', (one) => one.relabel(draftId, label))}
        />
      </section>
      <section className="lock-section">
        <h2>{t('lock.sealed.changeHeading')}</h2>
        <p>{t('lock.sealed.changeBody')}</p>
        {open === 'change' ? (
          <NewPassphraseForm
            submit={t('lock.sealed.change')}
            onSubmit={(passphrase) =>
              change('changed', (one) => one.protect(draftId, passphrase, one.labelOf(draftId)))
            }
            onCancel={() => setOpen(undefined)}
          />
        ) : (
          <button type="button" className="button" onClick={() => setOpen('change')}>
            {t('lock.sealed.changeOpen')}
          </button>
        )}
      </section>
      <section className="lock-section">
        <h2>{t('lock.sealed.removeHeading')}</h2>
        {open === 'remove' ? (
          <Question
            question={t('lock.sealed.removeQuestion')}
            body={t('lock.sealed.removeBody')}
            yes={t('lock.sealed.removeYes')}
            no={t('common.cancel')}
            onYes={() => void change('removed', (one) => one.unprotect(draftId))}
            onNo={() => {
              setOpen(undefined);
              // The button is drawn anew.
              requestAnimationFrame(() => removeButton.current?.focus());
            }}
          />
        ) : (
          <>
            <p>{t('lock.sealed.removeBody')}</p>
            <button
              ref={removeButton}
              type="button"
              className="button"
              onClick={() => setOpen('remove')}
            >
              {t('lock.sealed.remove')}
            </button>
          </>
        )}
      </section>
    </>
  );
}
