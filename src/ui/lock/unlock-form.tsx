import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Unlocking } from '#src/storage/passphrase/vault.ts';
import { PassphraseField } from './passphrase-field.tsx';

type State = 'asking' | 'working' | Exclude<Unlocking, 'unlocked'>;

/** Asks for a passphrase until it is the right one; `unlock` tries it. */
export function UnlockForm(props: { unlock: (passphrase: string) => Promise<Unlocking> }) {
  const { t } = useTranslation();
  const [passphrase, setPassphrase] = useState('');
  const [state, setState] = useState<State>('asking');
  const input = useRef<HTMLInputElement>(null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (state === 'working') {
      return;
    }
    setState('working');
    const result = await props.unlock(passphrase);
    if (result === 'unlocked') {
      setPassphrase('');
    } else {
      setState(result);
      input.current?.select();
    }
  }

  const isWorking = state === 'working';
  return (
    <form className="lock-form" onSubmit={(event) => void submit(event)}>
      <PassphraseField
        inputRef={input}
        label={t('lock.unlock.passphrase')}
        value={passphrase}
        problem={isWorking || state === 'asking' ? undefined : t(`lock.unlock.problem.${state}`)}
        onChange={setPassphrase}
      />
      <div className="button-row">
        <button type="submit" className="button button-primary" aria-disabled={isWorking}>
          {t(isWorking ? 'lock.unlock.working' : 'lock.unlock.submit')}
        </button>
      </div>
    </form>
  );
}
