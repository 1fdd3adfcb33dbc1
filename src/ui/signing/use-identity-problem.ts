import { useTranslation } from 'react-i18next';
import { IdentityError } from '#src/signature/protocol.ts';
import { formatDay } from '../format.ts';
import { useLanguage } from '../texts.tsx';
import { useNameOf } from './use-name-of.ts';

/** Why an identity cannot be used, in words; with the dates of a certificate that is not valid today. */
export function useIdentityProblem() {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = useNameOf();
  return (error: unknown) => {
    if (!(error instanceof IdentityError)) {
      return { problem: 'unknown', message: t('signing.problems.unknown') } as const;
    }
    const { problem, certificate } = error;
    if (certificate === undefined || (problem !== 'expired' && problem !== 'notYetValid')) {
      return { problem, message: t(`signing.problems.${problem}`) };
    }
    const day = (instant: string) => formatDay(new Date(instant), language);
    const message = t(`signing.problems.${problem}On`, {
      name: nameOf(certificate),
      from: day(certificate.validFrom),
      to: day(certificate.validTo),
    });
    return { problem, message };
  };
}
