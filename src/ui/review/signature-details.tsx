import { useTranslation } from 'react-i18next';
import type { CertificateDescription } from '#src/domain/certificate.ts';
import { formatDay } from '../format.ts';
import { useLanguage } from '../texts.tsx';
import { FactList } from './fact-list.tsx';
import { shownWords } from './shown-words.ts';
import type { SignatureProps } from './signature-card.tsx';

/** What a specialist may want to know of a signature; folded until asked for. */
export function SignatureDetails({ signature, review }: Omit<SignatureProps, 'known'>) {
  const { t } = useTranslation();
  const { certificate, format, issuers } = signature;
  const subFilter = shownWords(format.subFilter);
  const isMissing = subFilter === '';
  return (
    <details className="review-details">
      <summary>{t('review.signature.details')}</summary>
      <FactList>
        {[
          [
            t('review.details.format'),
            format.isPadesBaseline
              ? t('review.details.pades')
              : isMissing
                ? t('review.details.unknownFormat')
                : t('review.details.otherFormat', { subFilter }),
          ],
          ...useCertificateFacts(certificate),
          [
            t('review.details.issuers'),
            issuers.map(({ name, organisation }) => shownWords(name || organisation)).join('; '),
          ],
          [t('review.details.field'), shownWords(signature.field)],
          [
            t('review.details.revision'),
            t('review.details.revisionOf', {
              revision: signature.revision,
              revisions: review.document.revisions,
            }),
          ],
          [
            t('review.details.covers'),
            t(`review.details.${signature.coversWholeFile ? 'coversAll' : 'coversPart'}`),
          ],
        ]}
      </FactList>
    </details>
  );
}

function useCertificateFacts(
  certificate: CertificateDescription | undefined,
): (readonly [string, string])[] {
  const { t } = useTranslation();
  const language = useLanguage();
  if (certificate === undefined) {
    return [];
  }
  return [
    [
      t('review.details.key'),
      t(`review.details.keys.${certificate.key}`, { bits: certificate.keyBits }),
    ],
    [t('review.details.serialNumber'), shownWords(certificate.serialNumber)],
    [
      t('review.details.validity'),
      t('review.details.fromTo', {
        from: formatDay(new Date(certificate.validFrom), language),
        to: formatDay(new Date(certificate.validTo), language),
      }),
    ],
  ];
}
