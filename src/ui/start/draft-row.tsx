import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Question } from '../components/question.tsx';
import { formatWhen } from '../format.ts';
import { paths } from '../paths.ts';
import { useProgressWords } from '../progress-words.ts';
import { useServices } from '../services.tsx';
import { useLanguage } from '../texts.tsx';
import { useVersionWords } from '../version-words.ts';
import { FollowUpReminder } from './follow-up-reminder.tsx';
import type { Drafts, ReadableDraft } from './use-drafts.ts';
import { useFileWords } from './use-file-words.ts';
import { useSaveAsking } from './use-save-asking.ts';

/** One draft: what it is called, how far it has come, when it changed, and what can be done with it. */
export function DraftRow(props: { listing: ReadableDraft; drafts: Drafts }) {
  const { t } = useTranslation();
  const actionRow = useRef<HTMLDivElement>(null);
  const [isRenaming, setIsRenaming] = useState(false);
  const { listing, drafts } = props;
  const hasNewer = drafts.listings.some(
    (other) =>
      other.problem === undefined &&
      other.assessmentId === listing.assessmentId &&
      other.version > listing.version,
  );
  const { id } = listing;
  const title = listing.title || t('common.untitled');
  const name = useNameWithVersion()(listing);
  const isLocked = listing.signedOffAt !== undefined;
  const isWritten = drafts.written.has(id);
  const [hindered, setHindered] = useState<'rename' | 'remove'>();
  const saving = useSaveAsking(id, drafts.refresh);

  /** After a question, which took the place of the button that is drawn anew. */
  function focusOn(action: 'save' | 'remove') {
    requestAnimationFrame(() =>
      actionRow.current?.querySelector<HTMLElement>(`[data-action=${action}]`)?.focus(),
    );
  }

  const rename = {
    name: t('start.rename'),
    run: () => (isWritten ? setHindered('rename') : setIsRenaming(true)),
  };
  const duplicate = {
    name: t('start.duplicate'),
    run: () => drafts.duplicate(id, t('start.copyTitle', { title })),
  };
  // The copy of a signed-off version is its next version, under the same name.
  const newVersion = {
    name: t('common.newVersion'),
    run: () => drafts.duplicate(id, listing.title),
  };
  const actions = [
    ...(isLocked ? (hasNewer ? [] : [newVersion]) : [rename, duplicate]),
    { name: t('common.saveToFile'), kind: 'save', run: () => void saving.save() },
    {
      name: t('start.remove'),
      kind: 'remove',
      run: () => (isWritten ? setHindered('remove') : void drafts.remove(listing)),
    },
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
        <p className="draft-title">
          <Link href={paths.caseSheet(id)}>{title}</Link>
          <DraftVersion listing={listing} />
        </p>
      )}
      <DraftFacts listing={listing} isWritten={isWritten} />
      {!hasNewer && <FollowUpReminder listing={listing} />}
      {!listing.isStored && (
        <p className="message">{t(listing.isInReserve ? 'start.inReserve' : 'start.notStored')}</p>
      )}
      {isWritten && hindered === 'rename' && (
        <p role="alert" className="message">
          {t('start.renameWritten')}
        </p>
      )}
      {hindered === 'remove' ? (
        <Question
          question={t('start.removeWritten.question', { title: name })}
          body={t('start.removeWritten.body')}
          yes={t('start.removeWritten.yes')}
          no={t('start.notKept.no')}
          onYes={() => {
            setHindered(undefined);
            void drafts.remove(listing);
          }}
          onNo={() => {
            setHindered(undefined);
            focusOn('remove');
          }}
        />
      ) : drafts.asked === id ? (
        <Question
          question={t('start.notKept.question', { title: name })}
          body={t('start.notKept.body')}
          yes={t('start.notKept.yes')}
          no={t('start.notKept.no')}
          onYes={() => void drafts.remove(listing, true)}
          onNo={() => {
            drafts.keep();
            focusOn('remove');
          }}
        />
      ) : saving.found > 0 ? (
        <Question
          question={t('start.saveWithNumbers.question', { title: name })}
          body={t('start.saveWithNumbers.body', { count: saving.found })}
          yes={t('start.saveWithNumbers.yes')}
          no={t('common.cancel')}
          onYes={() => {
            saving.saveNow();
            focusOn('save');
          }}
          onNo={() => {
            saving.forget();
            focusOn('save');
          }}
        />
      ) : (
        <div ref={actionRow} className="draft-actions">
          {actions.map((action) => (
            <button
              key={action.name}
              type="button"
              className="button button-link"
              data-action={'kind' in action ? action.kind : undefined}
              aria-label={t('start.actionFor', { action: action.name, title: name })}
              onClick={action.run}
            >
              {action.name}
            </button>
          ))}
        </div>
      )}
    </li>
  );
}

/** Said where it tells versions of a prövning apart: a first draft is just the draft. */
function DraftVersion({ listing }: { listing: ReadableDraft }) {
  const versionWords = useVersionWords();
  return isVersioned(listing) && <span className="draft-version">{versionWords(listing)}</span>;
}

function isVersioned({ version, signedOffAt }: ReadableDraft): boolean {
  return version > 1 || signedOffAt !== undefined;
}

/** The title as actions name it, so that two versions of a prövning do not sound the same. */
function useNameWithVersion(): (listing: ReadableDraft) => string {
  const { t } = useTranslation();
  return (listing) => {
    const title = listing.title || t('common.untitled');
    return isVersioned(listing)
      ? t('start.titleWithVersion', { title, version: listing.version })
      : title;
  };
}

function DraftFacts({ listing, isWritten }: { listing: ReadableDraft; isWritten: boolean }) {
  const { t } = useTranslation();
  const { now } = useServices();
  const language = useLanguage();
  const fileWords = useFileWords();
  const progressWords = useProgressWords();
  const changed = formatWhen(new Date(listing.changedAt), now(), language);
  return (
    <p className="draft-facts">
      {isWritten && <strong>{t('start.written')}</strong>}
      <span>{progressWords(listing.progress)}</span>
      <span>{t('start.changed', { when: changed })}</span>
      <span>
        {fileWords(listing)}
        {listing.needsFile && <span className="draft-needs-file">{t('start.needsFile')}</span>}
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
