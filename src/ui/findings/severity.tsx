import { useTranslation } from 'react-i18next';
import type { Severity } from '#src/domain/findings/finding.ts';

/** Shapes of their own beside the words, as where the decision is prepared: nothing hangs on colour. */
const symbols: Readonly<Record<Severity, string>> = { must: '✘', should: '◆', consider: '○' };

/** How grave a finding is, by word and symbol. */
export function SeverityWord({ severity }: { severity: Severity }) {
  const { t } = useTranslation();
  return (
    <>
      <span aria-hidden="true" className="severity-symbol">
        {symbols[severity]}
      </span>{' '}
      {t(`findings.severities.${severity}`)}
    </>
  );
}
