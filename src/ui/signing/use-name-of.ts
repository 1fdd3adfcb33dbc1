import { useTranslation } from 'react-i18next';
import type { CertificateDescription } from '#src/domain/certificate.ts';

/** Whom a certificate names, or words for that it names nobody. */
export function useNameOf() {
  const { t } = useTranslation();
  return ({ name }: CertificateDescription) => name || t('signing.identity.nameless');
}
