import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { PageTitle } from '../components/page-title.tsx';
import type { HeldCopy } from '../copy-in-hand.ts';
import { paths } from '../paths.ts';

/** The draft now has both in it; what was there before lies in the history, where it could be kept. */
export function MergeDone(props: {
  draftId: string;
  source: HeldCopy['source']['kind'];
  isKept: boolean;
}) {
  const { t } = useTranslation();
  const { draftId, source, isKept } = props;
  return (
    <main className="merge" id="content">
      <PageTitle title={t('merge.done.heading')} focus={true} />
      <p className="step-intro">
        {t(`merge.done.body.${source}`)}
        {isKept && ` ${t('merge.done.history')}`}
      </p>
      <div className="button-row">
        <Link href={paths.caseSheet(draftId)} className="button button-primary">
          {t('merge.done.toDraft')}
        </Link>
        {isKept && (
          <Link href={paths.history(draftId)} className="button">
            {t('merge.done.toHistory')}
          </Link>
        )}
      </div>
    </main>
  );
}
