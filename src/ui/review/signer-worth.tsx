import { useTranslation } from 'react-i18next';
import type { CertificateDescription } from '#src/domain/certificate.ts';
import { Fingerprint } from '../components/fingerprint.tsx';
import { KnownSignerNote } from './known-signer.tsx';
import { shownWords } from './shown-words.ts';
import type { SignatureProps } from './signature-card.tsx';
import { isProven } from './signer.ts';

/** How much the name is worth: who vouches for it, and whether the user has met the key before. */
export function SignerWorth({ signature, known }: Omit<SignatureProps, 'review'>) {
  const { t } = useTranslation();
  const { certificate } = signature;
  if (certificate === undefined) {
    return null;
  }
  return (
    <>
      <p>
        {certificate.isSelfIssued
          ? t('review.signature.selfMade')
          : t('review.signature.issued', {
              issuer: issuerOf(certificate) || t('review.signature.issuerUnnamed'),
            })}
      </p>
      <div className="signature-fingerprint">
        <h5>{t('review.signature.fingerprint')}</h5>
        <Fingerprint fingerprint={certificate.fingerprint} />
      </div>
      {isProven(signature) && <KnownSignerNote certificate={certificate} known={known} />}
    </>
  );
}

function issuerOf({ issuerName, issuerOrganisation }: CertificateDescription): string {
  return [issuerName, issuerOrganisation]
    .map(shownWords)
    .filter((part) => part !== '')
    .join(', ');
}
