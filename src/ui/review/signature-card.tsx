import { useTranslation } from 'react-i18next';
import { isTimeStamp, type Review, type ReviewedSignature } from '#src/signature/review.ts';
import { formatInstant } from '../format.ts';
import { useLanguage } from '../texts.tsx';
import { CardHead } from './card-head.tsx';
import { shownWords } from './shown-words.ts';
import { SignatureDetails } from './signature-details.tsx';
import { namesAnother } from './signer.ts';
import { SignerWorth } from './signer-worth.tsx';
import type { KnownSigners } from './use-known-signers.ts';

export interface SignatureProps {
  readonly signature: ReviewedSignature;
  readonly review: Review;
  readonly known: KnownSigners;
}

/** One signature: whose it is by its certificate, how much that is worth, and whether it holds. */
export function SignatureCard(props: SignatureProps) {
  const { t } = useTranslation();
  const { signature } = props;
  return (
    <article className="signature-card" data-signature-status={signature.status}>
      <CardHead signature={signature} />
      {isTimeStamp(signature) ? (
        <p>{t('review.signature.stamped')}</p>
      ) : (
        <>
          <SignatureFacts signature={signature} />
          <SignerWorth {...props} />
        </>
      )}
      <SignatureDetails {...props} />
    </article>
  );
}

/** What the signer, or the file, says of the signature. */
function SignatureFacts({ signature }: { signature: ReviewedSignature }) {
  const { t } = useTranslation();
  const label = shownWords(signature.label);
  return (
    <dl className="signature-facts">
      {label !== '' && (
        <div>
          <dt>{t('review.signature.for')}</dt>
          <dd>
            {label}
            {namesAnother(signature) && (
              <p className="signature-warning">{t('review.signature.otherName')}</p>
            )}
          </dd>
        </div>
      )}
      <div>
        <dt>{t('review.signature.time')}</dt>
        <dd>
          <ClaimedTime signature={signature} />
        </dd>
      </div>
      {signature.statement !== '' && (
        <div>
          <dt>{t('review.signature.statement')}</dt>
          <dd>{shownWords(signature.statement)}</dd>
        </div>
      )}
    </dl>
  );
}

function ClaimedTime({ signature }: { signature: ReviewedSignature }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const time = new Date(signature.claimedTime);
  return (
    <>
      {Number.isNaN(time.getTime())
        ? t('review.signature.noTime')
        : `${formatInstant(time, language)}. ${t('review.signature.ownClock')}`}
      {signature.hasTimestamp && <p>{t('review.signature.timestamp')}</p>}
    </>
  );
}
