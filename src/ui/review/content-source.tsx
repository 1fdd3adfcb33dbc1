import { useTranslation } from 'react-i18next';
import type { Review } from '#src/signature/review.ts';
import { signatureCount } from './signature-count.ts';

/** Whether the assessment is what was signed, and whether it may differ from what the file shows. */
export function ContentSource({ review }: { review: Review }) {
  const { t } = useTranslation();
  const isSigned = review.signedBytes > 0;
  const isUnsigned = signatureCount(review).signed === 0;
  const source = t(
    `review.content.${isSigned ? 'fromSigned' : isUnsigned ? 'fromUnsigned' : 'fromUnjudged'}`,
  );
  return isSigned && review.status === 'red' ? (
    <p className="message">{`${source} ${t('review.content.notInFile')}`}</p>
  ) : (
    <p>{source}</p>
  );
}
