import { useTranslation } from 'react-i18next';
import { openAppAnew } from '../components/cleared-elsewhere.tsx';
import { PageTitle } from '../components/page-title.tsx';
import { useServices } from '../services.tsx';

const cannot = ['files', 'shared', 'history', 'disk'] as const;

/** After the clearing: that it is done, or what is left, and what no app can remove. */
export function ClearedPage() {
  const { t } = useTranslation();
  const { siteData } = useServices();
  const left = siteData.outcome?.left ?? [];
  const isDone = left.length === 0;
  return (
    <main className="narrow-page computer" data-cleared={isDone}>
      <PageTitle
        title={t(isDone ? 'computer.cleared.heading' : 'computer.cleared.headingLeft')}
        focus={true}
      />
      {isDone ? (
        <p className="page-lead">{t('computer.cleared.body')}</p>
      ) : (
        <div className="message" role="alert">
          <p>{t('computer.cleared.left')}</p>
          <ul>
            {left.map((kind) => (
              <li key={kind}>{t(`computer.cleared.leftKinds.${kind}`)}</li>
            ))}
          </ul>
          <p>{t('computer.cleared.leftWhatNow')}</p>
        </div>
      )}
      <section className="computer-section">
        <h2>{t('computer.cleared.cannot')}</h2>
        <ul>
          {cannot.map((what) => (
            <li key={what}>{t(`computer.cleared.cannotList.${what}`)}</li>
          ))}
        </ul>
      </section>
      <p>{t('computer.cleared.next')}</p>
      <button type="button" className="button" onClick={openAppAnew}>
        {t('computer.cleared.again')}
      </button>
    </main>
  );
}
