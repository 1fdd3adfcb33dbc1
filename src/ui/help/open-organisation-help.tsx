import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  maximumOrganisationHelpBytes,
  type OrganisationHelpResult,
  readOrganisationHelp,
} from '#src/domain/organisation-help/read.ts';
import { JsonFileButton } from '../components/json-file-button.tsx';
import { shownWords } from '../review/shown-words.ts';
import { useServices } from '../services.tsx';
import { OrganisationHelpRefused, type Refusal } from './organisation-help-refused.tsx';
import { useOrganisationHelp } from './use-organisation-help.ts';

type Outcome =
  | { readonly kind: 'refused'; readonly name: string; readonly refusal: Refusal }
  | {
      readonly kind: 'taken';
      readonly result: Extract<OrganisationHelpResult, { ok: true }>;
      readonly isStored: boolean;
    };

/** Opens an organisation's file, in place of the one that was there, and tells what came of it. */
export function OpenOrganisationHelp({ onTaken }: { onTaken: () => void }) {
  const { t } = useTranslation();
  const { organisationHelp } = useServices();
  const own = useOrganisationHelp();
  const [outcome, setOutcome] = useState<Outcome>();

  async function take(file: File) {
    const { name } = file;
    const refuse = (refusal: Refusal) => setOutcome({ kind: 'refused', name, refusal });
    try {
      if (file.size > maximumOrganisationHelpBytes) {
        refuse({ problem: 'tooLarge', faults: [] });
        return;
      }
      const text = await file.text();
      const result = readOrganisationHelp(text);
      if (result.ok) {
        setOutcome({ kind: 'taken', result, isStored: organisationHelp.take(text) === undefined });
        onTaken();
      } else {
        refuse(result);
      }
    } catch {
      refuse({ problem: 'unreadable', faults: [] });
    }
  }

  return (
    <>
      <JsonFileButton label={t('helpPage.own.add')} onFile={(file) => void take(file)}>
        {t(own === undefined ? 'helpPage.own.add' : 'helpPage.own.replace')}
      </JsonFileButton>
      <div role="status" className="own-told">
        {outcome?.kind === 'taken' && own !== undefined && <Taken {...outcome} />}
      </div>
      <div role="alert" className="own-told">
        {outcome?.kind === 'refused' && (
          <OrganisationHelpRefused name={shownWords(outcome.name)} refusal={outcome.refusal} />
        )}
      </div>
    </>
  );
}

function Taken({ result, isStored }: Extract<Outcome, { kind: 'taken' }>) {
  const { t } = useTranslation();
  const { help, unknownQuestions } = result;
  return (
    <>
      <p>
        {t('helpPage.own.taken', { organisation: help.organisation })}
        {!isStored && ` ${t('helpPage.own.notStored')}`}
      </p>
      {unknownQuestions.length > 0 && (
        <>
          <p>{t('helpPage.own.unknownQuestions')}</p>
          <ul>
            {[...new Set(unknownQuestions)].map((id) => (
              <li key={id}>
                <code>{id}</code>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
