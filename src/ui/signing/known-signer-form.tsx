import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { longestSignerName } from '#src/domain/known-signers.ts';
import { type FingerprintProblem, pastedFingerprint } from './pasted-fingerprint.ts';

/** A name and a fingerprint that somebody has read aloud, sent or printed. */
export function KnownSignerForm(props: {
  onAdd: (name: string, fingerprint: string) => void;
  onCancel: () => void;
}) {
  const { t } = useTranslation();
  const id = useId();
  const [name, setName] = useState('');
  const [text, setText] = useState('');
  const [isNameMissing, setIsNameMissing] = useState(false);
  const [problem, setProblem] = useState<{ problem: FingerprintProblem; length: number }>();
  const nameInput = useRef<HTMLInputElement>(null);
  const fingerprintInput = useRef<HTMLTextAreaElement>(null);

  useEffect(() => nameInput.current?.focus(), []);

  function submit(event: FormEvent) {
    event.preventDefault();
    const pasted = pastedFingerprint(text);
    setIsNameMissing(name.trim() === '');
    setProblem('problem' in pasted ? pasted : undefined);
    if (name.trim() === '') {
      nameInput.current?.focus();
    } else if ('problem' in pasted) {
      fingerprintInput.current?.focus();
    } else {
      props.onAdd(name.trim(), pasted.fingerprint);
    }
  }

  return (
    <form className="signing-form" aria-labelledby={`${id}-heading`} onSubmit={submit}>
      <h3 id={`${id}-heading`}>{t('signing.known.form.heading')}</h3>
      <div className="signing-field">
        <label htmlFor={`${id}-name`}>{t('signing.known.form.name')}</label>
        <input
          ref={nameInput}
          id={`${id}-name`}
          className="input"
          value={name}
          maxLength={longestSignerName}
          autoComplete="off"
          aria-invalid={isNameMissing}
          aria-describedby={`${id}-name-missing`}
          onChange={(event) => {
            setName(event.target.value);
            setIsNameMissing(false);
          }}
        />
        <p id={`${id}-name-missing`} role="alert" className="signing-missing">
          {isNameMissing && t('signing.known.form.nameMissing')}
        </p>
      </div>
      <div className="signing-field">
        <label htmlFor={`${id}-fingerprint`}>{t('signing.known.form.fingerprint')}</label>
        <small id={`${id}-help`}>{t('signing.known.form.help')}</small>
        <textarea
          ref={fingerprintInput}
          id={`${id}-fingerprint`}
          className="input signing-fingerprint"
          rows={2}
          value={text}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-help ${id}-problem`}
          onChange={(event) => {
            setText(event.target.value);
            setProblem(undefined);
          }}
        />
        <p id={`${id}-problem`} role="alert" className="signing-missing">
          {problem !== undefined &&
            t(`signing.known.form.problems.${problem.problem}`, { count: problem.length })}
        </p>
      </div>
      <div className="signing-actions">
        <button type="submit" className="button button-primary">
          {t('signing.known.form.submit')}
        </button>
        <button type="button" className="button" onClick={props.onCancel}>
          {t('common.cancel')}
        </button>
      </div>
    </form>
  );
}
