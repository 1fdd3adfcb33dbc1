import { useTranslation } from 'react-i18next';
import type { CertificateDescription } from '#src/domain/certificate.ts';
import { IdentityError } from '#src/signature/protocol.ts';
import { formatDay } from '../format.ts';
import { useLanguage } from '../texts.tsx';
import { useNameOf } from './use-name-of.ts';
import type { Validity } from './validity.ts';

/** Why an identity cannot be used, in words. */
export function useIdentityProblem() {
  const { t } = useTranslation();
  return (error: unknown) => {
    const problem = error instanceof IdentityError ? error.problem : 'unknown';
    return { problem, message: t(`signing.problems.${problem}`) };
  };
}

/** Why a certificate cannot be used on this day, with its dates. */
export function useValidityProblem() {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = useNameOf();
  return (certificate: CertificateDescription, validity: Exclude<Validity, 'valid'>) =>
    t(`signing.problems.${validity}On`, {
      name: nameOf(certificate),
      from: formatDay(new Date(certificate.validFrom), language),
      to: formatDay(new Date(certificate.validTo), language),
    });
}
