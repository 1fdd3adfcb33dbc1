import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { longestName } from './name-form.tsx';

/** "Spara läget": keeps what stands now, under a name if one is given. */
export function SaveStateForm(props: { onSave: (name: string) => Promise<boolean> }) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const hint = useId();

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (await props.onSave(name.trim())) {
      setName('');
    }
  }

  return (
    <form className="history-form history-save" onSubmit={(event) => void submit(event)}>
      <label>
        <span className="field-label">{t('history.save.label')}</span>
        <input
          className="input"
          value={name}
          maxLength={longestName}
          aria-describedby={hint}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <button type="submit" className="button button-primary">
        {t('history.save.button')}
      </button>
      <p id={hint} className="history-hint">
        {t('history.save.hint')}
      </p>
    </form>
  );
}
