import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { LanguageSwitch } from '../components/language-switch.tsx';
import { PageTitle } from '../components/page-title.tsx';
import { SkipLink } from '../components/skip-link.tsx';
import { TopBar } from '../components/top-bar.tsx';
import { paths } from '../paths.ts';
import { useServices } from '../services.tsx';
import { FileChoice } from './file-choice.tsx';
import { ReviewFailure } from './review-failure.tsx';
import { ReviewProgress } from './review-progress.tsx';
import { ReviewResult } from './review-result.tsx';
import { useFileDrop } from './use-file-drop.ts';
import { useReview } from './use-review.ts';
import './review.css';

/** Who has signed a PDF, and whether anything was changed since: for those who get a report. */
export function ReviewPage() {
  const { t } = useTranslation();
  const { fileInHand } = useServices();
  const [, navigate] = useLocation();
  const { state, review, cancel } = useReview();
  const [left, setLeft] = useState(0);
  const isOver = useFileDrop(start);

  useEffect(() => {
    const file = fileInHand.take();
    if (file !== undefined) {
      void review(file);
    }
  }, [fileInHand, review]);

  function start(files: readonly File[]) {
    const [first, ...others] = files;
    if (first !== undefined) {
      setLeft(others.length);
      navigate(paths.review, { replace: true });
      void review(first);
    }
  }

  return (
    <>
      <SkipLink />
      <TopBar>
        <div className="top-bar-end">
          <LanguageSwitch />
        </div>
      </TopBar>
      <main className="review">
        <PageTitle title={t('review.heading')} focus={state.kind === 'empty'} />
        {state.kind !== 'done' && <p className="review-lead">{t('review.lead')}</p>}
        {state.kind === 'failed' && <ReviewFailure name={state.name} problem={state.problem} />}
        {state.kind === 'working' && (
          <ReviewProgress name={state.name} progress={state.progress} onCancel={cancel} />
        )}
        {state.kind !== 'working' && state.kind !== 'done' && (
          <div className="review-choice">
            <FileChoice
              label={t(state.kind === 'failed' ? 'review.another' : 'review.choose')}
              isPrimary={true}
              takesFocus={state.kind !== 'empty'}
              onChosen={start}
            />
            <p>{t('review.orDrop')}</p>
          </div>
        )}
        <p role="status" className="review-note">
          {state.kind === 'cancelled' && t('review.cancelled')}
          {left > 0 &&
            'name' in state &&
            t('review.firstOfSeveral', { count: left, name: state.name })}
          {left > 0 &&
            state.kind === 'done' &&
            t('review.firstOfSeveral', { count: left, name: state.file.name })}
        </p>
        {state.kind === 'done' ? (
          <ReviewResult {...state} onAnother={start} />
        ) : (
          <p className="review-stays">{t('review.staysHere')}</p>
        )}
      </main>
      {isOver && (
        <div className="drop-zone">
          <p>{t('review.drop')}</p>
        </div>
      )}
    </>
  );
}
