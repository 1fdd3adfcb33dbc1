import { useTranslation } from 'react-i18next';
import type { Review, ReviewedSignature } from '#src/signature/review.ts';
import { Fingerprint } from '../components/fingerprint.tsx';
import { formatInstant } from '../format.ts';
import { useLanguage } from '../texts.tsx';
import { KnownSignerNote } from './known-signer.tsx';
import { shownWords } from './shown-words.ts';
import { SignatureDetails } from './signature-details.tsx';
import { isProven, namesAnother } from './signer.ts';
import { StatusSymbol } from './status-symbol.tsx';
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
  const { certificate } = signature;
  const label = shownWords(signature.label);
  return (
    <article className="signature-card" data-signature-status={signature.status}>
      <div>
        <h4>
          <SignerName signature={signature} />
        </h4>
        {certificate !== undefined && <p>{shownWords(certificate.organisation)}</p>}
      </div>
      <p className="signature-word">
        <StatusSymbol status={signature.status} />
        {t(`review.signature.words.${signature.status}`)}
      </p>
      {signature.reasons.length > 0 && (
        <ul className="signature-reasons">
          {signature.reasons.map((reason) => (
            <li key={reason} data-reason={reason}>
              {t(`review.reasons.${reason}.heading`)}
            </li>
          ))}
        </ul>
      )}
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
      {certificate !== undefined && (
        <>
          <p>
            {certificate.isSelfIssued
              ? t('review.signature.selfMade')
              : t('review.signature.issued', {
                  issuer:
                    [certificate.issuerName, certificate.issuerOrganisation]
                      .map(shownWords)
                      .filter((part) => part !== '')
                      .join(', ') || t('review.signature.issuerUnnamed'),
                })}
          </p>
          <div className="signature-fingerprint">
            <h5>{t('review.signature.fingerprint')}</h5>
            <Fingerprint fingerprint={certificate.fingerprint} />
          </div>
          {isProven(signature) && <KnownSignerNote certificate={certificate} known={props.known} />}
        </>
      )}
      <SignatureDetails {...props} />
    </article>
  );
}

/** From the certificate, never from the file's own words; said with a caveat where nothing has proved it. */
function SignerName({ signature }: { signature: ReviewedSignature }) {
  const { t } = useTranslation();
  const { certificate } = signature;
  if (certificate === undefined) {
    return t('review.signature.nobody');
  }
  const name = shownWords(certificate.name);
  if (name === '') {
    return t('review.signature.nameless');
  }
  return isProven(signature) ? name : t('review.signature.claimed', { name });
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
