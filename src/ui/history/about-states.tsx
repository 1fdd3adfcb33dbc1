import { useTranslation } from 'react-i18next';
import { snapshotBudget } from '#src/storage/history/snapshot.ts';
import { formatSize } from '../format.ts';
import { useLanguage } from '../texts.tsx';

/** In plain words: when states are kept, which of them go, and what room they take. */
export function AboutStates({ used }: { used: number }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const space = {
    used: formatSize(used, language),
    budget: formatSize(snapshotBudget, language),
  };
  return (
    <section className="history-about" aria-labelledby="history-about">
      <h2 id="history-about">{t('history.about.heading')}</h2>
      <p>{t('history.about.when')}</p>
      <p>{t('history.about.thinning')}</p>
      <p>{t('history.about.pinned')}</p>
      <p>{t(`history.about.${used > snapshotBudget ? 'overBudget' : 'space'}`, space)}</p>
      <p>{t('history.about.where')}</p>
    </section>
  );
}
