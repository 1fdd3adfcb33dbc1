import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Review } from '#src/signature/review.ts';
import { signatureCount } from './signature-count.ts';
import { SignerDoubts } from './signer-doubts.tsx';
import { StatusSymbol } from './status-symbol.tsx';
import type { KnownSigners } from './use-known-signers.ts';

/** Id of the heading that the result is named by. */
export const verdictHeading = 'review-verdict';

/** What the review came to, in plain words: what happened, what can be trusted, what to do now. */
export function Verdict(props: { review: Review; known: KnownSigners; children?: ReactNode }) {
  const { t } = useTranslation();
  const { review } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const [first, ...others] = review.reasons;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each review is told of anew.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [review]);

  return (
    <div className="verdict" data-verdict={review.status}>
      <p id="review-word" className="verdict-word">
        <StatusSymbol status={review.status} />
        {t(`review.words.${first === 'unsigned' ? first : review.status}`)}
      </p>
      <h2 id={verdictHeading} ref={heading} tabIndex={-1} aria-describedby="review-word">
        <VerdictHeading review={review} />
      </h2>
      {first === undefined ? (
        <p>{t('review.green.what', { count: review.signatures.length })}</p>
      ) : (
        <>
          <p>{t(`review.reasons.${first}.what`)}</p>
          <p className="verdict-trust">{t(`review.reasons.${first}.trust`)}</p>
          <p>{t(`review.reasons.${first}.now`)}</p>
        </>
      )}
      {review.status !== 'red' && <SignerDoubts review={review} known={props.known} />}
      {others.length > 0 && (
        <>
          <h3>{t('review.also')}</h3>
          <ul className="verdict-others">
            {others.map((reason) => (
              <li key={reason} data-reason={reason}>
                <strong>{t(`review.reasons.${reason}.heading`)}</strong>
                <p>{t(`review.reasons.${reason}.what`)}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      {props.children}
    </div>
  );
}

function VerdictHeading({ review }: { review: Review }) {
  const { t } = useTranslation();
  const [first] = review.reasons;
  if (first !== undefined) {
    return t(`review.reasons.${first}.heading`);
  }
  const { signed, expected } = signatureCount(review);
  return signed === expected
    ? t('review.green.all', { count: signed })
    : t('review.green.some', { signed, expected });
}
