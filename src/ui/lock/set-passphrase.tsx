import { useTranslation } from 'react-i18next';
import type { PassphraseChange } from '#src/storage/passphrase/change-passphrase.ts';
import { useServices } from '../services.tsx';
import { useSaveToFile } from '../use-save-to-file.ts';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { NewPassphraseForm } from './new-passphrase-form.tsx';
import type { PassphraseStep } from './passphrase-page.tsx';

const protects = ['draft', 'states', 'files'] as const;
const leaves = ['pdf', 'open', 'name', 'aside', 'disk'] as const;

/** What a passphrase is good for and what not, what it means to forget it, and then the place to write one. */
export function SetPassphrase(
  props: OpenAssessmentProps & {
    onChanged: (step: PassphraseStep, result: PassphraseChange) => void;
  },
) {
  const { t } = useTranslation();
  const { locking } = useServices();
  const saveToFile = useSaveToFile();
  const { draftId, session } = props;

  async function set(passphrase: string, label: string | undefined) {
    await session.flush();
    const result = await locking.change(draftId, (vault) =>
      vault.protect(draftId, passphrase, label),
    );
    props.onChanged('set', result);
  }

  return (
    <>
      <p className="step-intro">{t('lock.set.lead')}</p>
      <section className="lock-section">
        <h2>{t('lock.set.protects')}</h2>
        <ul>
          {protects.map((what) => (
            <li key={what}>{t(`lock.set.protected.${what}`)}</li>
          ))}
        </ul>
        <h2>{t('lock.set.leaves')}</h2>
        <ul>
          {leaves.map((what) => (
            <li key={what}>{t(`lock.set.left.${what}`)}</li>
          ))}
        </ul>
      </section>
      <section className="lock-section lock-warning">
        <h2>{t('lock.set.forgotten')}</h2>
        <p>{t('lock.forgotten.body')}</p>
        <p>{t('lock.set.fileFirst')}</p>
        <button
          type="button"
          className="button"
          onClick={() => saveToFile(draftId, session.assessment)}
        >
          {t('lock.set.saveFirst')}
        </button>
      </section>
      <section className="lock-section" aria-labelledby="lock-new">
        <h2 id="lock-new">{t('lock.set.heading')}</h2>
        <NewPassphraseForm withLabel={true} submit={t('lock.set.submit')} onSubmit={set} />
      </section>
    </>
  );
}
