import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SetAsideText } from '#src/storage/drafts/set-aside-texts.ts';
import { download, jsonFile } from '../components/download.ts';
import { UndoNotice } from '../components/undo-notice.tsx';
import { formatSize, formatWhen } from '../format.ts';
import { useServices } from '../services.tsx';
import { useLanguage } from '../texts.tsx';
import { Section } from './section.tsx';

/** Texts that could not be read and had to give way; shown only where there are any. */
export function SetAsideSection(props: {
  texts: readonly SetAsideText[];
  onChanged: () => Promise<void>;
}) {
  const { t } = useTranslation();
  const { store } = useServices();
  const [removed, setRemoved] = useState<SetAsideText>();

  async function remove(text: SetAsideText) {
    if (await store.setAside.remove(text.id)) {
      setRemoved(text);
    }
    await props.onChanged();
  }

  async function restore(text: SetAsideText) {
    await store.setAside.restore(text);
    setRemoved(undefined);
    await props.onChanged();
  }

  if (props.texts.length === 0 && removed === undefined) {
    return null;
  }
  return (
    <Section heading={t('computer.aside.heading')}>
      <p>{t('computer.aside.lead')}</p>
      <div role="status">
        {removed !== undefined && (
          <UndoNotice
            text={t('computer.aside.removed')}
            undo={t('common.undo')}
            takesFocus={true}
            onUndo={() => void restore(removed)}
          />
        )}
      </div>
      <ul className="computer-aside">
        {props.texts.map((text) => (
          <SetAsideRow key={text.id} text={text} onRemove={() => void remove(text)} />
        ))}
      </ul>
    </Section>
  );
}

function SetAsideRow({ text, onRemove }: { text: SetAsideText; onRemove: () => void }) {
  const { t } = useTranslation();
  const { now } = useServices();
  const language = useLanguage();
  const what = t('computer.aside.when', {
    when: formatWhen(new Date(text.setAsideAt), now(), language),
    size: formatSize(text.text.length, language),
  });
  const actions = [
    {
      name: t('computer.aside.save'),
      run: () => download(`${text.draftId}.json`, jsonFile(text.text)),
    },
    { name: t('computer.aside.remove'), run: onRemove },
  ];
  return (
    <li>
      <span>{what}</span>
      {actions.map(({ name, run }) => (
        <button
          key={name}
          type="button"
          className="button button-link"
          aria-label={t('computer.aside.actionFor', { action: name, what })}
          onClick={run}
        >
          {name}
        </button>
      ))}
    </li>
  );
}
