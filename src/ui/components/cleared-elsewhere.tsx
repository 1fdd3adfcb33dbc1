import { useTranslation } from 'react-i18next';
import { PageTitle } from './page-title.tsx';

/** In the tabs that were open when another one cleared the computer: what was on the screen is nowhere any more. */
export function ClearedElsewhere() {
  const { t } = useTranslation();
  return (
    <main className="notice-page" data-cleared={true}>
      <PageTitle title={t('common.cleared.heading')} focus={true} />
      <p>{t('common.cleared.body')}</p>
      <button type="button" className="button" onClick={openAppAnew}>
        {t('common.cleared.again')}
      </button>
    </main>
  );
}

/** The start page, with nothing of this page's memory left. */
export function openAppAnew(): void {
  window.location.hash = '#/';
  window.location.reload();
}
