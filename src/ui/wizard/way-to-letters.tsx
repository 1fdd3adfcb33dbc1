import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { paths } from '../paths.ts';
import { useTexts } from '../texts.tsx';

/** Where feedback is planned: the page on which it is written to children. */
export function WayToLetters({ draftId }: { draftId: string }) {
  const { t } = useTranslation();
  const { letters } = useTexts();
  return (
    <p className="way-to-letters">
      {t('wizard.wayToLetters')} <Link href={paths.letters(draftId)}>{letters.heading}</Link>
    </p>
  );
}
