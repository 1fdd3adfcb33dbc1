import { useTranslation } from 'react-i18next';
import { changeLanguage } from '#src/i18n/i18n.ts';
import { useServices } from '../services.tsx';
import { useLanguage } from '../texts.tsx';

export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const { preferences } = useServices();
  const other = useLanguage() === 'sv' ? 'en' : 'sv';

  async function switchTo() {
    await changeLanguage(i18n, other);
    preferences.write('language', other);
  }

  return (
    <button
      type="button"
      className="button button-quiet"
      lang={other}
      onClick={() => void switchTo()}
    >
      {t('common.switchLanguage')}
    </button>
  );
}
