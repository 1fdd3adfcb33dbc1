import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useDepth } from '../other-answers.tsx';
import { paths } from '../paths.ts';

/** In a step of an assessment that is not needed: nothing has to be filled in here. */
export function NotNeededNote({ draftId }: { draftId: string }) {
  const { t } = useTranslation();
  if (useDepth() !== 'not-needed') {
    return null;
  }
  return (
    <p className="message">
      {t('wizard.screening.stepNotNeeded')}{' '}
      <Link href={paths.screening(draftId)}>{t('wizard.screening.change')}</Link>
    </p>
  );
}
