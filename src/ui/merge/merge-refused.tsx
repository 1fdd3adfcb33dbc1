import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { MergeRefusal } from '#src/domain/merge.ts';
import { paths } from '../paths.ts';
import { useServices } from '../services.tsx';
import type { CopyMergeProps } from './copy-merge.tsx';

/** Why the copy cannot be merged; it can still be opened beside the draft. */
export function MergeRefused(props: CopyMergeProps & { problem: MergeRefusal['problem'] }) {
  const { t } = useTranslation();
  const { store } = useServices();
  const [, navigate] = useLocation();
  const { draftId, held, onLeave, problem } = props;

  function openAsOwn() {
    onLeave();
    navigate(paths.caseSheet(store.create(held.theirs, draftId)));
  }

  return (
    <>
      <p role="alert" className="message" data-problem={problem}>
        {t(`merge.refused.${problem}`, { name: held.source.name })}
      </p>
      <div className="button-row">
        {held.source.kind === 'file' && (
          <button type="button" className="button" onClick={openAsOwn}>
            {t('merge.openAsOwn')}
          </button>
        )}
        <Link href={paths.caseSheet(draftId)} className="button" onClick={onLeave}>
          {t('merge.back')}
        </Link>
      </div>
    </>
  );
}
