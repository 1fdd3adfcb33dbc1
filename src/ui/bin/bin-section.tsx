import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type BinnedDraft,
  daysInBin,
  type RestoreFailure,
} from '#src/storage/history/removed-drafts-store.ts';
import { useDraftName } from '../computer/use-draft-name.ts';
import { useServices } from '../services.tsx';
import { BinRow } from './bin-row.tsx';
import { useBin } from './use-bin.ts';
import './bin.css';

/**
 * "Papperskorgen": the drafts that were removed, folded away; nothing where there are none. `onRestored` is told
 * when one is among the drafts again.
 */
export function BinSection(props: { onRestored: () => void }) {
  const { t } = useTranslation();
  const { bin } = useServices();
  const binned = useBin();
  const nameOf = useDraftName();
  const [said, setSaid] = useState<{ readonly words: string }>();
  const [failure, setFailure] = useState<RestoreFailure>();
  const status = useRef<HTMLParagraphElement>(null);

  // The row that was acted on is gone; with the last one, the bin is too.
  useEffect(() => {
    if (said !== undefined) {
      status.current?.focus();
    }
  }, [said]);

  async function restore(draft: BinnedDraft) {
    const restoring = await bin.restore(draft.id);
    setFailure(restoring.ok ? undefined : restoring.reason);
    setSaid(
      restoring.ok ? { words: t('bin.restored', { title: nameOf(draft.listing) }) } : undefined,
    );
    props.onRestored();
  }

  async function removeForGood(draft: BinnedDraft) {
    const removal = await bin.removeForGood(draft.id);
    setFailure(removal === 'removed' ? undefined : removal);
    setSaid(
      removal === 'removed'
        ? { words: t('bin.removed', { title: nameOf(draft.listing) }) }
        : undefined,
    );
  }

  return (
    <section className="bin">
      <p ref={status} role="status" tabIndex={-1} className="bin-status">
        {said?.words}
      </p>
      {failure !== undefined && (
        <p role="alert" className="message" data-problem={failure}>
          {t(`bin.failed.${failure}`)}
        </p>
      )}
      {binned.length > 0 && (
        <details>
          <summary>
            <h2>{t('bin.heading', { count: binned.length })}</h2>
          </summary>
          <p className="drafts-note">{t('bin.lead', { days: daysInBin })}</p>
          <ul className="bin-rows">
            {binned.map((draft) => (
              <BinRow
                key={draft.id}
                draft={draft}
                onRestore={() => void restore(draft)}
                onRemove={() => void removeForGood(draft)}
              />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
