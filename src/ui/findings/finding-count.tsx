import { useTranslation } from 'react-i18next';
import { remarksIn, useFindings } from './findings-provider.tsx';
import './findings.css';

/** How many remarks there are on what is written in a part, or in all of them; none, nothing. */
export function FindingCount({ partId }: { partId?: string }) {
  const { t } = useTranslation();
  const count = useFindings()
    .filter(({ part }) => partId === undefined || part.id === partId)
    .flatMap(remarksIn).length;
  return (
    count > 0 && (
      <>
        <span aria-hidden="true" className="step-findings-count">
          {String(count)}
        </span>
        <span className="visually-hidden">{`, ${t('findings.count', { count })}`}</span>
      </>
    )
  );
}
