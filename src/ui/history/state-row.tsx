import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Snapshot } from '#src/storage/history/snapshot.ts';
import { formatTime } from '../format.ts';
import { useLanguage } from '../texts.tsx';
import { comparePath, viewPath } from './history-place.ts';
import { NameForm } from './name-form.tsx';
import { StateMenu } from './state-menu.tsx';
import type { StateActions } from './use-state-actions.ts';
import { useStateWords } from './use-state-words.ts';

/** What may be done with states here: nothing is restored into what is signed off, or written in another tab. */
export interface StateRights {
  readonly canRestore: boolean;
  readonly isSignedOff: boolean;
}

interface StateRowProps {
  readonly draftId: string;
  readonly snapshot: Snapshot;
  /** The state before it. */
  readonly former: Snapshot | undefined;
  readonly changes: number | 'unreadable' | 'first' | undefined;
  readonly actions: StateActions;
  readonly rights: StateRights;
}

/** One earlier state: when, what it is called, how much changed, and what can be done with it. */
export function StateRow(props: StateRowProps) {
  const { t } = useTranslation();
  const { nameOf, reasonOf, fullNameOf } = useStateWords();
  const [isNaming, setIsNaming] = useState(false);
  const menu = useRef<HTMLButtonElement>(null);
  const { draftId, snapshot, actions, rights } = props;
  const { id, name } = snapshot;
  const label = (action: string) =>
    t('history.actions.actionFor', { action, state: fullNameOf(snapshot) });

  function named(newName: string | undefined) {
    setIsNaming(false);
    // The menu is drawn anew.
    requestAnimationFrame(() => menu.current?.focus());
    if (newName !== undefined && newName !== (name ?? '')) {
      void actions.rename(snapshot, newName);
    }
  }

  if (isNaming) {
    return (
      <li className="state-row">
        <StateTime snapshot={snapshot} />
        <NameForm name={name ?? ''} onDone={named} />
      </li>
    );
  }
  return (
    <li className="state-row" data-reason={snapshot.reason}>
      <StateTime snapshot={snapshot} />
      <div>
        <p className={name === undefined ? 'state-name' : 'state-name state-named'}>
          <Link href={viewPath(draftId, id)} aria-label={label(t('history.actions.view'))}>
            {nameOf(snapshot)}
          </Link>
        </p>
        <p className="state-facts">
          {name !== undefined && <span>{reasonOf(snapshot)}</span>}
          <Changes changes={props.changes} />
        </p>
      </div>
      <div className="state-actions">
        <Link
          href={comparePath(draftId, id, 'now')}
          className="button button-small"
          aria-label={label(t('history.actions.compare'))}
        >
          {t('history.actions.compare')}
        </Link>
        {rights.canRestore && (
          <button
            type="button"
            className="button button-small"
            aria-label={label(t('history.actions.restore'))}
            onClick={() => void actions.restore(snapshot)}
          >
            {t('history.actions.restore')}
          </button>
        )}
        <StateMenu {...props} button={menu} onName={() => setIsNaming(true)} />
      </div>
    </li>
  );
}

function StateTime({ snapshot }: { snapshot: Snapshot }) {
  const language = useLanguage();
  return (
    <time className="state-time" dateTime={snapshot.at}>
      {formatTime(new Date(snapshot.at), language)}
    </time>
  );
}

function Changes({ changes }: { changes: StateRowProps['changes'] }) {
  const { t } = useTranslation();
  if (changes === undefined) {
    return null;
  }
  if (typeof changes === 'string') {
    return <span>{t(`history.changes.${changes}`)}</span>;
  }
  return (
    <span>
      {changes === 0 ? t('history.changes.none') : t('history.changes.some', { count: changes })}
    </span>
  );
}
