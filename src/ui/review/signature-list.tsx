import { useTranslation } from 'react-i18next';
import type { Review, SignatureField } from '#src/signature/review.ts';
import { shownWords } from './shown-words.ts';
import { SignatureCard } from './signature-card.tsx';
import { signatureCount } from './signature-count.ts';
import type { KnownSigners } from './use-known-signers.ts';

/** Each signature, in the order they were made, and the places that wait for one. */
export function SignatureList({ review, known }: { review: Review; known: KnownSigners }) {
  const { t } = useTranslation();
  const { signed, expected } = signatureCount(review);
  const waiting = review.fields.filter((field) => !field.isSigned);
  return (
    <section className="review-part" aria-labelledby="review-signatures">
      <h3 id="review-signatures">
        {expected === 0
          ? t('review.signatures.headingNone')
          : t('review.signatures.heading', { signed, expected })}
      </h3>
      {review.signatures.length === 0 && expected === 0 && <p>{t('review.signatures.noPlaces')}</p>}
      {review.signatures.length > 0 && (
        <ol className="signature-cards">
          {review.signatures.map((signature, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a hostile file may name two fields alike.
            <li key={place}>
              <SignatureCard signature={signature} review={review} known={known} />
            </li>
          ))}
        </ol>
      )}
      {waiting.length > 0 && (
        <>
          <h4>{t('review.signatures.waiting')}</h4>
          <ul className="waiting-fields">
            {waiting.map((field, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a hostile file may name two fields alike.
              <li key={place}>
                <WaitingField field={field} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function WaitingField({ field }: { field: SignatureField }) {
  const { t } = useTranslation();
  const label =
    shownWords(field.label) || t('review.signatures.place', { name: shownWords(field.name) });
  return (
    <>
      {label}
      {field.page > 0 && (
        <small className="waiting-page">
          {t('review.signatures.onPage', { page: field.page })}
        </small>
      )}
    </>
  );
}
