import { useTranslation } from 'react-i18next';
import type { PartFindings } from '#src/domain/findings/by-part.ts';
import type { Severity } from '#src/domain/findings/finding.ts';
import { kindsOf } from '#src/domain/findings/kinds.ts';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { FindingItem } from './finding-item.tsx';
import { remarksIn } from './findings-provider.tsx';
import { usePartHeading } from './use-part-heading.ts';

/** The remarks on one part. */
export function PartRemarks(
  props: OpenAssessmentProps & { found: PartFindings; shown: ReadonlySet<Severity> },
) {
  const { t } = useTranslation();
  const headingOf = usePartHeading();
  const { found, shown } = props;
  const kinds = kindsOf(remarksIn(found)).filter(({ severity }) => shown.has(severity));
  const id = `findings-${found.part.id}`;
  return (
    <section className="findings-part" aria-labelledby={id} data-part-findings={found.part.id}>
      <h2 id={id}>{headingOf(found.part)}</h2>
      {kinds.length === 0 ? (
        <p>{t('findings.overview.hidden')}</p>
      ) : (
        <ul className="finding-list">
          {kinds.map((kind) => (
            <FindingItem key={kind.code} {...props} kind={kind} withSeverity={true} />
          ))}
        </ul>
      )}
    </section>
  );
}
