import { useTranslation } from 'react-i18next';

/** Past header and step list to the page's heading. A button: an anchor would change the app's address. */
export function SkipLink() {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className="button skip-link"
      onClick={() => document.querySelector<HTMLElement>('main h1')?.focus()}
    >
      {t('common.skipToContent')}
    </button>
  );
}
