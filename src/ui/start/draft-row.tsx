import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { formatWhen } from '../format.ts';
import { paths } from '../paths.ts';
import { useServices } from '../services.tsx';
import { useLanguage } from '../texts.tsx';
import { useSaveToFile } from '../use-save-to-file.ts';
import type { Drafts, ReadableDraft } from './use-drafts.ts';

/** One draft: what it is called, how far it has come, when it changed, and what can be done with it. */
export function DraftRow(props: { listing: ReadableDraft; drafts: Drafts }) {
  const { t } = useTranslation();
  const { store } = useServices();
  const saveToFile = useSaveToFile();
  const [isRenaming, setIsRenaming] = useState(false);
  const { listing, drafts } = props;
  const title = listing.title || t('common.untitled');
  const { id } = listing;

  function save() {
    const draft = store.load(id);
    if (draft?.ok) {
      saveToFile(id, draft.assessment);
      drafts.refresh();
    }
  }

  const actions = [
    { name: t('start.rename'), run: () => setIsRenaming(true) },
    {
      name: t('start.duplicate'),
      run: () => drafts.duplicate(id, t('start.copyTitle', { title })),
    },
    { name: t('start.saveToFile'), run: save },
    { name: t('start.remove'), run: () => void drafts.remove(listing) },
  ];

  return (
    <li className="draft-row">
      {isRenaming ? (
        <Rename
          title={listing.title}
          onDone={(newTitle) => {
            setIsRenaming(false);
            if (newTitle !== undefined) {
              drafts.change((one) => one.rename(id, newTitle));
            }
          }}
        />
      ) : (
        <Link href={paths.caseSheet(id)} className="draft-title">
          {title}
        </Link>
      )}
      <DraftFacts listing={listing} />
      {!listing.isStored && <p className="message">{t('start.notStored')}</p>}
      <div className="draft-actions">
        {actions.map((action) => (
          <button
            key={action.name}
            type="button"
            className="button button-link"
            aria-label={t('start.actionFor', { action: action.name, title })}
            onClick={action.run}
          >
            {action.name}
          </button>
        ))}
      </div>
    </li>
  );
}

function DraftFacts({ listing }: { listing: ReadableDraft }) {
  const { t } = useTranslation();
  const { now } = useServices();
  const language = useLanguage();
  const when = (instant: string) => formatWhen(new Date(instant), now(), language);
  const file = listing.savedToFileAt;
  return (
    <p className="draft-facts">
      <span>{t('start.progress', { ...listing.progress })}</span>
      <span>{t('start.changed', { when: when(listing.changedAt) })}</span>
      <span>
        {file === undefined
          ? t('start.neverSavedToFile')
          : t(listing.isFileCurrent ? 'start.savedToFile' : 'start.changedSinceFile', {
              when: when(file),
            })}
      </span>
    </p>
  );
}

function Rename(props: { title: string; onDone: (title: string | undefined) => void }) {
  const { t } = useTranslation();
  const [title, setTitle] = useState(props.title);

  function submit(event: FormEvent) {
    event.preventDefault();
    props.onDone(title.trim());
  }

  return (
    <form className="rename" onSubmit={submit}>
      <label>
        <span className="field-label">{t('start.renameLabel')}</span>
        <input
          className="input"
          value={title}
          // biome-ignore lint/a11y/noAutofocus: the user has just asked to write here.
          autoFocus
          onChange={(event) => setTitle(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') {
              props.onDone(undefined);
            }
          }}
        />
      </label>
      <button type="submit" className="button button-small">
        {t('start.renameSave')}
      </button>
      <button type="button" className="button button-small" onClick={() => props.onDone(undefined)}>
        {t('common.cancel')}
      </button>
    </form>
  );
}
