import { useTranslation } from 'react-i18next';
import type { Assessment } from '#src/domain/assessment.ts';
import { formatDay } from './format.ts';
import { useLanguage } from './texts.tsx';

type Versioned = Pick<Assessment, 'version' | 'signedOffAt'>;

/** "Version 1, fastställd 22 november 2026", or that it is not signed off. */
export function useVersionWords(): (assessment: Versioned) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return ({ version, signedOffAt }) =>
    signedOffAt === undefined
      ? t('common.version.open', { version })
      : t('common.version.signedOff', {
          version,
          day: formatDay(new Date(signedOffAt), language),
        });
}
