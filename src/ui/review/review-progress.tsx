import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignatureProgress } from '#src/signature/protocol.ts';
import { shownWords } from './shown-words.ts';

/** How far the review has come, and the way out of it. */
export function ReviewProgress(props: {
  name: string;
  progress: SignatureProgress;
  onCancel: () => void;
}) {
  const { t } = useTranslation();
  const cancel = useRef<HTMLButtonElement>(null);
  const { stage, part, parts } = props.progress;
  const name = t(`review.stages.${stage}`);
  const hasParts = part !== undefined && parts !== undefined && parts > 1;

  useEffect(() => cancel.current?.focus(), []);

  return (
    <div className="review-progress">
      <p id="review-working">{t('review.working', { name: shownWords(props.name) })}</p>
      <progress
        aria-labelledby="review-working"
        {...(hasParts ? { value: part, max: parts } : {})}
      />
      <p role="status" data-review-stage={stage}>
        {hasParts ? t('review.part', { stage: name, part, parts }) : name}
      </p>
      <button ref={cancel} type="button" className="button" onClick={props.onCancel}>
        {t('common.cancel')}
      </button>
    </div>
  );
}
