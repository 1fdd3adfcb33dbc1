import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { maximumLabelLength } from '#src/domain/sealed-draft.ts';

/** What the draft is called while it is locked; no name is an answer too. */
export function LabelForm(props: {
  label: string;
  onSubmit: (label: string | undefined) => Promise<void>;
}) {
  const { t } = useTranslation();
  const id = useId();
  const [label, setLabel] = useState(props.label);

  function submit(event: FormEvent) {
    event.preventDefault();
    void props.onSubmit(label.trim() === '' ? undefined : label.trim());
  }

  return (
    <form className="lock-form" onSubmit={submit}>
      <div className="lock-field">
        <label htmlFor={id}>{t('lock.sealed.name')}</label>
        <small id={`${id}-help`}>{t('lock.new.labelHelp')}</small>
        <input
          id={id}
          className="input"
          value={label}
          maxLength={maximumLabelLength}
          autoComplete="off"
          aria-describedby={`${id}-help`}
          onChange={(event) => setLabel(event.target.value)}
        />
      </div>
      <div className="lock-actions">
        <button type="submit" className="button">
          {t('lock.sealed.rename')}
        </button>
      </div>
    </form>
  );
}
