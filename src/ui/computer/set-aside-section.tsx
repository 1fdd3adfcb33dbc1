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
  /** Removed while the page is open, each with its way back. */
  const [removed, setRemoved] = useState<readonly SetAsideText[]>([]);
  const [failure, setFailure] = useState<'notRemoved' | 'notRestored'>();

  async function remove(text: SetAsideText) {
    const isGone = await store.setAside.remove(text.id);
    if (isGone) {
      setRemoved((all) => [...all, text]);
    }
    setFailure(isGone ? undefined : 'notRemoved');
    await props.onChanged();
  }

  async function restore(text: SetAsideText) {
    const isBack = await store.setAside.restore(text);
    if (isBack) {
      setRemoved((all) => all.filter((other) => other !== text));
    }
    setFailure(isBack ? undefined : 'notRestored');
    await props.onChanged();
  }

  if (props.texts.length === 0 && removed.length === 0) {
    return null;
  }
  return (
    <Section heading={t('computer.aside.heading')}>
      <p>{t('computer.aside.lead')}</p>
      <div role="status">
        {removed.map((text) => (
          <UndoNotice
            key={text.id}
            text={t('computer.aside.removed')}
            undo={t('common.undo')}
            takesFocus={true}
            onUndo={() => void restore(text)}
          />
        ))}
      </div>
      {failure !== undefined && (
        <p role="alert" className="message" data-problem={failure}>
          {t(`computer.aside.${failure}`)}
        </p>
      )}
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
      name: t('common.saveToFile'),
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
