import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Names grow no longer than can be read in a list. */
export const longestName = 120;

/** In place of a state's title: its name, to change. */
export function NameForm(props: { name: string; onDone: (name: string | undefined) => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState(props.name);
  const input = useRef<HTMLInputElement>(null);

  // At once: a frame later, somebody who types on has written to nowhere. The menu that was chosen from hands
  // the focus back only where nobody else has taken it.
  useEffect(() => input.current?.focus(), []);

  function submit(event: FormEvent) {
    event.preventDefault();
    props.onDone(name.trim());
  }

  return (
    <form className="history-form" onSubmit={submit}>
      <label>
        <span className="field-label">{t('history.nameLabel')}</span>
        <input
          ref={input}
          className="input"
          value={name}
          maxLength={longestName}
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') {
              props.onDone(undefined);
            }
          }}
        />
      </label>
      <button type="submit" className="button button-small">
        {t('history.nameSave')}
      </button>
      <button type="button" className="button button-small" onClick={() => props.onDone(undefined)}>
        {t('common.cancel')}
      </button>
    </form>
  );
}
