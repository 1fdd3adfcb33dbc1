import { useTranslation } from 'react-i18next';
import { isTimeStamp, type ReviewedSignature } from '#src/signature/review.ts';
import { shownWords } from './shown-words.ts';
import { isProven } from './signer.ts';
import { StatusSymbol } from './status-symbol.tsx';

/** Whose signature it is by its certificate, and whether it holds. */
export function CardHead({ signature }: { signature: ReviewedSignature }) {
  const { t } = useTranslation();
  const { certificate, status, reasons } = signature;
  const name = useNameIn(signature);
  return (
    <>
      <div>
        <h4>{name}</h4>
        {certificate !== undefined && <p>{shownWords(certificate.organisation)}</p>}
      </div>
      <p className="signature-word">
        <StatusSymbol status={status} />
        {t(`review.signature.${isTimeStamp(signature) ? 'stampWords' : 'words'}.${status}`)}
      </p>
      {reasons.length > 0 && (
        <ul className="signature-reasons">
          {reasons.map((reason) => (
            <li key={reason} data-reason={reason}>
              {t(`review.reasons.${reason}.heading`)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** From the certificate, never from the file's own words; said with a caveat where nothing has proved it. */
function useNameIn(signature: ReviewedSignature): string {
  const { t } = useTranslation();
  const { certificate } = signature;
  const name = shownWords(certificate?.name ?? '');
  if (isTimeStamp(signature)) {
    return name === '' ? t('review.signature.stampUnnamed') : t('review.signature.stamp', { name });
  }
  if (certificate === undefined) {
    return t('review.signature.nobody');
  }
  if (name === '') {
    return t('review.signature.nameless');
  }
  return isProven(signature) ? name : t('review.signature.claimed', { name });
}
