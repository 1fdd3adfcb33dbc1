import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LabelField, labelFrom } from './label-field.tsx';
import { PassphraseField } from './passphrase-field.tsx';

/** NIST SP 800-63B-4, 3.1.1.2: a password that is used as the only factor has a minimum of 15 characters. */
const leastCharacters = 15;

type Problem = 'tooShort' | 'notTheSame';

/** A new passphrase, written twice, since nobody can help who has mistyped it. */
export function NewPassphraseForm(props: {
  /** Whether it is also asked what the draft is called while it is locked. */
  withLabel?: boolean;
  submit: string;
  onSubmit: (passphrase: string, label: string | undefined) => Promise<void>;
  onCancel?: () => void;
}) {
  const { t } = useTranslation();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [label, setLabel] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const [isWorking, setWorking] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const second = useRef<HTMLInputElement>(null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (isWorking) {
      return;
    }
    if ([...passphrase.trim()].length < leastCharacters) {
      setProblem('tooShort');
      first.current?.focus();
      return;
    }
    if (passphrase !== again) {
      setProblem('notTheSame');
      second.current?.focus();
      return;
    }
    setProblem(undefined);
    setWorking(true);
    await props.onSubmit(passphrase, labelFrom(label));
    setWorking(false);
  }

  const said = (which: Problem) =>
    problem === which ? t(`lock.new.${which}`, { count: leastCharacters }) : undefined;
  return (
    <form className="lock-form" onSubmit={(event) => void submit(event)}>
      <PassphraseField
        inputRef={first}
        label={t('lock.new.passphrase')}
        help={t('lock.new.help', { count: leastCharacters })}
        value={passphrase}
        problem={said('tooShort')}
        onChange={setPassphrase}
      />
      <PassphraseField
        inputRef={second}
        label={t('lock.new.again')}
        value={again}
        problem={said('notTheSame')}
        onChange={setAgain}
      />
      {props.withLabel === true && (
        <LabelField label={t('lock.new.label')} value={label} onChange={setLabel} />
      )}
      <div className="button-row">
        <button type="submit" className="button button-primary" aria-disabled={isWorking}>
          {isWorking ? t('lock.new.working') : props.submit}
        </button>
        {props.onCancel !== undefined && (
          <button type="button" className="button" onClick={props.onCancel}>
            {t('common.cancel')}
          </button>
        )}
      </div>
    </form>
  );
}
