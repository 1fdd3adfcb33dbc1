import { useTranslation } from 'react-i18next';

const lines = ['move', 'effect', 'horizon', 'open', 'clear'] as const;

/** What the keys do in the table. */
export function KeyHelp() {
  const { t } = useTranslation();
  return (
    <details className="matrix-keys">
      <summary>{t('alternatives.keys.heading')}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{t(`alternatives.keys.${line}`)}</li>
        ))}
      </ul>
    </details>
  );
}
