import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeLanguage, hasWords } from '#src/i18n/i18n.ts';
import { useServices } from '../services.tsx';
import { preloadTexts, useLanguage } from '../texts.tsx';

export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const { preferences } = useServices();
  const language = useLanguage();
  const [hasFailed, setFailed] = useState(false);
  const other = language === 'sv' ? 'en' : 'sv';

  async function switchTo() {
    setFailed(false);
    try {
      // The prose of the questions is on the page wherever these words are.
      if (hasWords(i18n, language, ['assessment'])) {
        await preloadTexts(other);
      }
      await changeLanguage(i18n, other);
      preferences.write('language', other);
    } catch {
      setFailed(true);
    }
  }

  return (
    <span className="language-switch">
      {hasFailed && <span role="alert">{t('common.languageFailed')}</span>}
      <button
        type="button"
        className="button button-quiet"
        lang={other}
        onClick={() => void switchTo()}
      >
        {t('common.switchLanguage')}
      </button>
    </span>
  );
}
