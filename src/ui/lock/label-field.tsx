import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { maximumLabelLength } from '#src/domain/sealed-draft.ts';

/** What a draft is called while it is locked, which others may read. */
export function LabelField(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
}) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="lock-field">
      <label htmlFor={id}>{props.label}</label>
      <small id={`${id}-help`}>{t('lock.new.labelHelp')}</small>
      <input
        id={id}
        className="input"
        value={props.value}
        maxLength={maximumLabelLength}
        autoComplete="off"
        aria-describedby={`${id}-help`}
        onChange={(event) => props.onChange(event.target.value)}
      />
    </div>
  );
}

/** As it is kept: no name is an answer too. */
export function labelFrom(value: string): string | undefined {
  return value.trim() === '' ? undefined : value.trim();
}
