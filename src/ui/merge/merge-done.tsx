import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { PageTitle } from '../components/page-title.tsx';
import { paths } from '../paths.ts';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';

/** The draft now has both in it. */
export function MergeDone({ draftId }: OpenAssessmentProps) {
  const { t } = useTranslation();
  return (
    <main className="merge" id="content">
      <PageTitle title={t('merge.done.heading')} focus={true} />
      <p className="step-intro">{t('merge.done.body')}</p>
      <p>{t('merge.done.next')}</p>
      <div className="merge-actions">
        <Link href={paths.caseSheet(draftId)} className="button button-primary">
          {t('merge.done.toDraft')}
        </Link>
      </div>
    </main>
  );
}
