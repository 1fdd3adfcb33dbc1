import { useTranslation } from 'react-i18next';
import type { Review } from '#src/signature/review.ts';
import { signatureCount } from './signature-count.ts';

/** Whether the assessment is what was signed, and whether it may differ from what the file shows. */
export function ContentSource({ review }: { review: Review }) {
  const { t } = useTranslation();
  if (signatureCount(review).signed === 0) {
    return <p>{t('review.content.fromUnsigned')}</p>;
  }
  if (review.signedBytes === 0) {
    return <p>{t('review.content.fromUnjudged')}</p>;
  }
  return review.status === 'red' ? (
    <p className="message">
      {`${t('review.content.fromSigned')} ${t('review.content.notInFile')}`}
    </p>
  ) : (
    <p>{t('review.content.fromSigned')}</p>
  );
}
