import { useTranslation } from 'react-i18next';
import { type Finding, type Severity, severities } from '#src/domain/findings/finding.ts';

/** Which findings are shown, by how grave they are. */
export function SeverityFilter(props: {
  findings: readonly Finding[];
  shown: ReadonlySet<Severity>;
  onChange: (shown: ReadonlySet<Severity>) => void;
}) {
  const { t } = useTranslation();
  const { findings, shown, onChange } = props;
  const count = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length;

  function choose(severity: Severity, isShown: boolean) {
    onChange(new Set(severities.filter((one) => (one === severity ? isShown : shown.has(one)))));
  }

  return (
    <div>
      <fieldset>
        <legend>{t('findings.overview.filter')}</legend>
        <div className="findings-filter">
          {severities.map((severity) => (
            <label key={severity} className="choice-option">
              <input
                type="checkbox"
                checked={shown.has(severity)}
                onChange={(event) => choose(severity, event.target.checked)}
              />
              <span>
                {t('findings.overview.choice', {
                  severity: t(`findings.severities.${severity}`),
                  count: count(severity),
                })}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <p role="status">
        {t('findings.overview.shown', {
          shown: findings.filter(({ severity }) => shown.has(severity)).length,
          total: findings.length,
        })}
      </p>
    </div>
  );
}
