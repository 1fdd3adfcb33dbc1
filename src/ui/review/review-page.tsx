import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { DropZone } from '../components/drop-zone.tsx';
import { LanguageSwitch } from '../components/language-switch.tsx';
import { PageTitle } from '../components/page-title.tsx';
import { SkipLink } from '../components/skip-link.tsx';
import { TopBar } from '../components/top-bar.tsx';
import { useFileDrop } from '../components/use-file-drop.ts';
import { paths, reviewPlaceFrom } from '../paths.ts';
import { useServices } from '../services.tsx';
import { FileChoice } from './file-choice.tsx';
import { ReviewFailure } from './review-failure.tsx';
import { ReviewProgress } from './review-progress.tsx';
import type { FileOrigin } from './review-result.tsx';
import { ReviewedFilePages } from './reviewed-file.tsx';
import { type ReviewState, useReview } from './use-review.ts';
import './review.css';

type Unfinished = Exclude<ReviewState, { readonly kind: 'done' }>;

/** Who has signed a PDF, and whether anything was changed since: for those who get a report. */
export function ReviewPage(props: { place: string }) {
  const { t } = useTranslation();
  const { fileInHand } = useServices();
  const [, navigate] = useLocation();
  const { state, review, cancel } = useReview();
  const [origin, setOrigin] = useState<FileOrigin>({ kind: 'chosen', others: 0 });
  const isOver = useFileDrop((dropped) => start(dropped.map(({ file }) => file)));

  useEffect(() => {
    const file = fileInHand.take();
    if (file !== undefined) {
      void review(file);
    }
  }, [fileInHand, review]);

  // Somebody who looks at another page, as at their identities, finds the file reviewed when they come back.
  const reviewed = useRef<File>(undefined);
  useEffect(() => {
    reviewed.current = state.kind === 'done' ? state.file : undefined;
  }, [state]);
  useEffect(
    () => () => {
      if (reviewed.current !== undefined) {
        fileInHand.set(reviewed.current);
      }
    },
    [fileInHand],
  );

  function start(files: readonly File[]) {
    const [first] = files;
    if (first !== undefined) {
      setOrigin({ kind: 'chosen', others: files.length - 1 });
      navigate(paths.review, { replace: true });
      void review(first);
    }
  }

  /** The file with one more signature, which is in hand for the next signer. */
  function goOnWith(signed: File) {
    setOrigin({ kind: 'signed' });
    void review(signed);
  }

  return (
    <>
      <SkipLink />
      <TopBar>
        <div className="top-bar-end">
          <LanguageSwitch />
        </div>
      </TopBar>
      {state.kind === 'done' ? (
        <ReviewedFilePages
          {...state}
          origin={origin}
          place={reviewPlaceFrom(props.place)}
          onAnother={start}
          onSigned={goOnWith}
        />
      ) : (
        <main className="narrow-page review">
          <PageTitle title={t('review.heading')} focus={state.kind === 'empty'} />
          <p className="page-lead">{t('review.lead')}</p>
          <FileToReview state={state} onChosen={start} onCancel={cancel} />
          <p className="review-stays">{t('review.staysHere')}</p>
        </main>
      )}
      {isOver && <DropZone words={t('review.drop')} />}
    </>
  );
}

function FileToReview(props: {
  state: Unfinished;
  onChosen: (files: readonly File[]) => void;
  onCancel: () => void;
}) {
  const { t } = useTranslation();
  const { state } = props;
  if (state.kind === 'working') {
    return <ReviewProgress name={state.name} progress={state.progress} onCancel={props.onCancel} />;
  }
  return (
    <>
      {state.kind === 'failed' && <ReviewFailure name={state.name} problem={state.problem} />}
      {state.kind === 'cancelled' && <p role="status">{t('review.cancelled')}</p>}
      <div className="review-choice">
        <FileChoice
          label={t(state.kind === 'failed' ? 'review.another' : 'review.choose')}
          isPrimary={true}
          takesFocus={state.kind !== 'empty'}
          onChosen={props.onChosen}
        />
        <p>{t('review.orDrop')}</p>
      </div>
    </>
  );
}
