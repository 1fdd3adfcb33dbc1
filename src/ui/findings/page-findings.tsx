import { useTranslation } from 'react-i18next';
import { kindsOf } from '#src/domain/findings/kinds.ts';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { FindingItem } from './finding-item.tsx';
import { remarksIn, useFindings } from './findings-provider.tsx';
import './findings.css';

/**
 * At the end of a page of questions: what to think of there, folded. Its line is always as high, so that nothing
 * moves while somebody writes.
 */
export function PageFindings(props: OpenAssessmentProps & { partId: string }) {
  const { t } = useTranslation();
  const found = useFindings().find(({ part }) => part.id === props.partId);
  const findings = found === undefined ? [] : remarksIn(found);
  const kind = found?.part.kind === 'step' ? 'step' : 'other';
  return (
    <div className="page-findings" data-findings={findings.length}>
      {findings.length > 0 ? (
        <details>
          <summary>{t(`findings.onPage.${kind}`, { count: findings.length })}</summary>
          <ul className="finding-list">
            {kindsOf(findings).map((one) => (
              <FindingItem key={one.code} {...props} kind={one} withSeverity={true} />
            ))}
          </ul>
        </details>
      ) : (
        found?.isBegun && <p>{t('findings.onPage.none')}</p>
      )}
    </div>
  );
}
