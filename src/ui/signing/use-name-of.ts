import { useTranslation } from 'react-i18next';
import type { CertificateDescription } from '#src/domain/certificate.ts';
import { shownWords } from '../review/shown-words.ts';

/** Whom a certificate names, or words for that it names nobody. */
export function useNameOf() {
  const { t } = useTranslation();
  return ({ name }: CertificateDescription) => shownWords(name) || t('signing.identity.nameless');
}

/** The same with the organisation that it names, if any. */
export function useFullNameOf() {
  const nameOf = useNameOf();
  return (certificate: CertificateDescription) =>
    [nameOf(certificate), shownWords(certificate.organisation)].filter(Boolean).join(', ');
}

/** Who issued a certificate, by its own word. */
export function useIssuerOf() {
  const { t } = useTranslation();
  return ({ issuerName, issuerOrganisation }: CertificateDescription) =>
    [issuerName, issuerOrganisation].map(shownWords).filter(Boolean).join(', ') ||
    t('review.signature.issuerUnnamed');
}
