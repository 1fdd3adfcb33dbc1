import { useTranslation } from 'react-i18next';
import type { Fault, OrganisationHelpResult } from '#src/domain/organisation-help/read.ts';
import { shownWords } from '../review/shown-words.ts';

export type Refusal =
  | Extract<OrganisationHelpResult, { ok: false }>
  | { readonly problem: 'unreadable' | 'tooLarge'; readonly faults: readonly Fault[] };

const mostFaults = 10;

/** Why a file was not taken, and what is wrong where in it. */
export function OrganisationHelpRefused(props: { name: string; refusal: Refusal }) {
  const { t } = useTranslation();
  const { name, refusal } = props;
  const faults = 'faults' in refusal ? refusal.faults : [];
  const line = 'line' in refusal ? refusal.line : undefined;
  return (
    <div className="message" data-problem={refusal.problem}>
      <p>{t(`helpPage.refused.${refusal.problem}`, { name })}</p>
      {line !== undefined && <p>{t('helpPage.refused.line', { line })}</p>}
      {faults.length > 0 && (
        <ul>
          {faults.slice(0, mostFaults).map(({ place, reason }) => (
            <li key={`${place.join()} ${reason}`}>
              <strong>
                {place
                  .map((key) =>
                    typeof key === 'number'
                      ? t('helpPage.refused.row', { number: key })
                      : shownWords(key),
                  )
                  .join(', ')}
              </strong>{' '}
              {t(`helpPage.faults.${reason}`)}
            </li>
          ))}
        </ul>
      )}
      {faults.length > mostFaults && (
        <p>{t('helpPage.refused.more', { count: faults.length - mostFaults })}</p>
      )}
    </div>
  );
}
