import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Names grow no longer than can be read in a list. */
export const longestName = 120;

/** In place of a state's title: its name, to change. */
export function NameForm(props: { name: string; onDone: (name: string | undefined) => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState(props.name);
  const input = useRef<HTMLInputElement>(null);

  // The menu that was chosen from hands the focus back in the next frame, to a button that is gone.
  useEffect(() => {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => input.current?.focus());
    });
    return () => cancelAnimationFrame(frame);
  }, []);

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
