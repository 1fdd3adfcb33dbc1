import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LabelField, labelFrom } from './label-field.tsx';

/** Gives the locked draft another name. */
export function LabelForm(props: {
  label: string;
  onSubmit: (label: string | undefined) => Promise<void>;
}) {
  const { t } = useTranslation();
  const [label, setLabel] = useState(props.label);

  function submit(event: FormEvent) {
    event.preventDefault();
    void props.onSubmit(labelFrom(label));
  }

  return (
    <form className="lock-form" onSubmit={submit}>
      <LabelField label={t('lock.sealed.name')} value={label} onChange={setLabel} />
      <div className="button-row">
        <button type="submit" className="button">
          {t('lock.sealed.rename')}
        </button>
      </div>
    </form>
  );
}
