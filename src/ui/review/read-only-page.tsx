import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Assessment } from '#src/domain/assessment.ts';
import type { Review } from '#src/signature/review.ts';
import { AssessmentView } from '../assessment-view/assessment-view.tsx';
import { PageTitle } from '../components/page-title.tsx';
import { paths } from '../paths.ts';
import { ContentSource } from './content-source.tsx';

/** The assessment that came with the file, to read. */
export function ReadOnlyPage(props: { assessment: Assessment; review: Review }) {
  const { t } = useTranslation();
  return (
    <main className="review-content">
      <div className="review-content-head">
        <PageTitle title={t('review.content.readOnlyHeading')} focus={true} />
        <ContentSource review={props.review} />
        <Link href={paths.review} className="button">
          {t('review.content.back')}
        </Link>
      </div>
      <AssessmentView assessment={props.assessment} />
    </main>
  );
}
