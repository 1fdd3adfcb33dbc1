import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { traceOf } from '#src/domain/trace.ts';
import { PageTitle } from '../components/page-title.tsx';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { useSessionAssessment } from '../wizard/use-draft-session.ts';
import { LooseEnds } from './loose-ends.tsx';
import { TracePicture } from './trace-picture.tsx';
import { TraceTable } from './trace-table.tsx';
import './trace.css';

/** How groups, articles, consequences, decisions and follow-ups hang together: what hangs loose first. */
export function TracePage(props: OpenAssessmentProps) {
  const { t } = useTranslation();
  const { answers } = useSessionAssessment(props.session);
  const trace = useMemo(
    () => traceOf(props.questionnaire, answers),
    [props.questionnaire, answers],
  );
  return (
    <main className="step trace-page" id="content">
      <PageTitle title={t('trace.heading')} focus={true} />
      <p className="step-intro">{t('trace.intro')}</p>
      {trace.nodes.length === 0 ? (
        <p>{t('trace.empty')}</p>
      ) : (
        <>
          <LooseEnds {...props} trace={trace} />
          <div>
            <h2 id="trace-picture">{t('trace.picture.heading')}</h2>
            <p>{t('trace.picture.intro')}</p>
            <TracePicture trace={trace} />
          </div>
          <div>
            <h2 id="trace-table">{t('trace.table.heading')}</h2>
            <TraceTable {...props} trace={trace} />
          </div>
        </>
      )}
    </main>
  );
}
