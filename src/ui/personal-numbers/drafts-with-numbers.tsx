import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { DraftListing, DraftStore } from '#src/storage/drafts/draft-store.ts';
import { useDraftName } from '../computer/use-draft-name.ts';
import { paths } from '../paths.ts';
import { useServices } from '../services.tsx';
import { countNumbersIn } from './count-in-draft.ts';
import './personal-numbers.css';

/** Before all drafts go into one file: those with personnummer in them, each with the way to it. */
export function DraftsWithNumbers() {
  const { t } = useTranslation();
  const name = useDraftName();
  const drafts = useDraftsWithNumbers();
  return (
    drafts.length > 0 && (
      <section className="personal-numbers" aria-labelledby="drafts-with-numbers">
        <h3 id="drafts-with-numbers">{t('personalNumbers.drafts')}</h3>
        <p>{t('personalNumbers.why')}</p>
        <ul className="number-places" aria-labelledby="drafts-with-numbers">
          {drafts.map((draft) => (
            <li key={draft.id}>
              <Link href={paths.caseSheet(draft.id)}>{name(draft)}</Link>
            </li>
          ))}
        </ul>
      </section>
    )
  );
}

/** One draft a turn: there may be hundreds, and the page is to answer meanwhile. */
function useDraftsWithNumbers(): readonly DraftListing[] {
  const { store } = useServices();
  const [found, setFound] = useState<readonly DraftListing[]>([]);

  useEffect(() => {
    const rest = store.list();
    let timer: ReturnType<typeof setTimeout>;
    function next() {
      const draft = rest.shift();
      if (draft === undefined) {
        return;
      }
      if (hasNumbers(store, draft.id)) {
        setFound((before) => [...before, draft]);
      }
      timer = setTimeout(next);
    }
    setFound([]);
    next();
    return () => clearTimeout(timer);
  }, [store]);

  return found;
}

/** What is locked or cannot be read is not looked into. */
function hasNumbers(store: DraftStore, id: string): boolean {
  const draft = store.load(id);
  return draft?.ok === true && countNumbersIn(draft.assessment) > 0;
}
