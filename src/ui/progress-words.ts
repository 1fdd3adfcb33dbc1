import { useTranslation } from 'react-i18next';
import type { AssessmentProgress } from '#src/domain/progress.ts';

/** How far an assessment has come: steps, or the reason why none is needed. */
export function useProgressWords(): (progress: AssessmentProgress) => string {
  const { t } = useTranslation();
  return ({ isNeeded, complete, total }) => {
    if (isNeeded) {
      return t('common.progress.steps', { complete, total });
    }
    return t(complete === total ? 'common.progress.notNeeded' : 'common.progress.reasonMissing');
  };
}
