import { useTranslation } from 'react-i18next';

/** What the app looks for, so that nobody takes its silence for more than it is. */
export function Checked({ isOpen }: { isOpen: boolean }) {
  const { t } = useTranslation();
  const checks = t('findings.overview.checks', { returnObjects: true }) as string[];
  return (
    <details className="findings-checked" open={isOpen}>
      <summary>{t('findings.overview.checked')}</summary>
      <ul>
        {checks.map((check) => (
          <li key={check}>{check}</li>
        ))}
      </ul>
    </details>
  );
}
