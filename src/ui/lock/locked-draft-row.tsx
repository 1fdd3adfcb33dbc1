import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { readDraftNotes } from '#src/storage/drafts/draft-notes.ts';
import type { DraftListing } from '#src/storage/drafts/draft-store.ts';
import { download, jsonFile } from '../components/download.ts';
import { Question } from '../components/question.tsx';
import { formatWhen } from '../format.ts';
import { paths } from '../paths.ts';
import { useServices } from '../services.tsx';
import type { Drafts } from '../start/use-drafts.ts';
import { useLanguage } from '../texts.tsx';
import { lockedName, useSealedFileName } from './locked-name.ts';

type LockedDraft = Extract<DraftListing, { readonly problem: unknown }>;

/** A locked draft in the list: what it is called, when it was changed, the way in, and what needs no passphrase. */
export function LockedDraftRow(props: { listing: LockedDraft; drafts: Drafts }) {
  const { t } = useTranslation();
  const { store, now } = useServices();
  const language = useLanguage();
  const fileName = useSealedFileName();
  const { listing, drafts } = props;
  const { id, label, changedAt } = listing;
  const name = lockedName(label);
  const title = name ?? t('start.locked.title');
  const text = store.rawText(id);
  const savedToFileAt = readDraftNotes(store.notesOf(id))?.savedToFileAt;
  const removable = { id, title, ...(savedToFileAt !== undefined && { savedToFileAt }) };
  const save = {
    name: t('start.saveToFile'),
    run: () => download(fileName(label), jsonFile(text ?? '')),
  };
  const remove = { name: t('start.remove'), run: () => void drafts.remove(removable) };
  return (
    <li className="draft-row" data-locked={true}>
      <p className="draft-title">
        <Link href={paths.caseSheet(id)}>{title}</Link>
        {name !== undefined && <span className="draft-version">{t('start.locked.title')}</span>}
      </p>
      <p className="drafts-note">
        {t('start.locked.body')}
        {changedAt !== undefined &&
          ` ${t('start.changed', { when: formatWhen(new Date(changedAt), now(), language) })}.`}
      </p>
      {drafts.asked === id ? (
        <Question
          question={t('start.notKept.question', { title })}
          body={t('start.notKept.body')}
          yes={t('start.notKept.yes')}
          no={t('start.notKept.no')}
          onYes={() => void drafts.remove(removable, true)}
          onNo={drafts.keep}
        />
      ) : (
        <div className="draft-actions">
          <Link href={paths.caseSheet(id)} className="button button-link">
            {t('start.locked.unlock')}
          </Link>
          {[...(text === undefined ? [] : [save]), remove].map((action) => (
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
      )}
    </li>
  );
}
