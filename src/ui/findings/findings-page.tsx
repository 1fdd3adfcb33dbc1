import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Severity, severities } from '#src/domain/findings/finding.ts';
import { PageTitle } from '../components/page-title.tsx';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { Checked } from './checked.tsx';
import { remarksIn, useFindings } from './findings-provider.tsx';
import { PartRemarks } from './part-remarks.tsx';
import { SeverityFilter } from './severity-filter.tsx';
import { UnfinishedParts } from './unfinished-parts.tsx';
import './findings.css';

/** All that the app remarks upon, part by part; what nobody has begun with is named by itself, at the end. */
export function FindingsPage(props: OpenAssessmentProps) {
  const { t } = useTranslation();
  const parts = useFindings();
  const [shown, setShown] = useState<ReadonlySet<Severity>>(new Set(severities));
  const remarks = parts.flatMap(remarksIn);
  const isBegun = parts.some((part) => part.isBegun);
  const withRemarks = parts.filter((part) => remarksIn(part).length > 0);
  return (
    <main className="step findings-page" id="content">
      <PageTitle title={t('findings.overview.heading')} focus={true} />
      <p className="step-intro">{t('findings.overview.intro')}</p>
      {remarks.length > 0 ? (
        <>
          <SeverityFilter findings={remarks} shown={shown} onChange={setShown} />
          {withRemarks.map((part) => (
            <PartRemarks key={part.part.id} {...props} found={part} shown={shown} />
          ))}
        </>
      ) : (
        <div className="findings-clear">
          <p>{t(isBegun ? 'findings.overview.clear' : 'findings.overview.nothingWritten')}</p>
          {isBegun && <p>{t('findings.overview.notGood')}</p>}
        </div>
      )}
      <UnfinishedParts {...props} parts={parts} />
      <Checked isOpen={remarks.length === 0} />
    </main>
  );
}
