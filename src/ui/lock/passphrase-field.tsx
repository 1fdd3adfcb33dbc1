import { type Ref, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Where a passphrase is written, hidden unless somebody wants to see it. Nobody keeps it for them. */
export function PassphraseField(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  help?: string;
  /** What is wrong with it. */
  problem?: string | undefined;
  inputRef?: Ref<HTMLInputElement>;
}) {
  const { t } = useTranslation();
  const id = useId();
  const [isShown, setShown] = useState(false);
  return (
    <div className="lock-field">
      <label htmlFor={id}>{props.label}</label>
      {props.help !== undefined && <small id={`${id}-help`}>{props.help}</small>}
      <div className="lock-passphrase">
        <input
          ref={props.inputRef}
          id={id}
          className="input"
          type={isShown ? 'text' : 'password'}
          value={props.value}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-invalid={props.problem !== undefined}
          aria-describedby={props.help === undefined ? `${id}-problem` : `${id}-help ${id}-problem`}
          onChange={(event) => props.onChange(event.target.value)}
        />
        <button
          type="button"
          className="button button-quiet"
          aria-label={t(isShown ? 'lock.field.hideLabel' : 'lock.field.showLabel', {
            label: props.label,
          })}
          onClick={() => setShown(!isShown)}
        >
          {t(isShown ? 'lock.field.hide' : 'lock.field.show')}
        </button>
      </div>
      <div id={`${id}-problem`} role="alert">
        {props.problem !== undefined && <p className="message">{props.problem}</p>}
      </div>
    </div>
  );
}
