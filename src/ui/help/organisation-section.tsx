import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { organisationHelpSample } from '#src/domain/organisation-help/sample.ts';
import type { OrganisationHelp } from '#src/domain/organisation-help/schema.ts';
import { download, jsonFile } from '../components/download.ts';
import { Section } from '../computer/section.tsx';
import { useServices } from '../services.tsx';
import { OpenOrganisationHelp } from './open-organisation-help.tsx';
import { Contacts, OwnLinks } from './own-help.tsx';
import { QuestionNames } from './question-names.tsx';
import { useOrganisationHelp } from './use-organisation-help.ts';

/** The organisation's own help: what there is, and how it comes in, is replaced and is taken away. */
export function OrganisationSection() {
  const { t } = useTranslation();
  const { organisationHelp } = useServices();
  const own = useOrganisationHelp();
  const [isRemoved, setIsRemoved] = useState(false);
  return (
    <Section heading={t('helpPage.own.heading')}>
      {own === undefined ? <p>{t('helpPage.own.lead')}</p> : <WhatThereIs own={own} />}
      <p className="help-note">
        {t(organisationHelp.isFromHost ? 'helpPage.own.fromHost' : 'helpPage.own.kept')}
      </p>
      <div className="button-row">
        <OpenOrganisationHelp onTaken={() => setIsRemoved(false)} />
        {own !== undefined && !organisationHelp.isFromHost && (
          <button
            type="button"
            className="button"
            onClick={() => {
              organisationHelp.remove();
              setIsRemoved(true);
            }}
          >
            {t('helpPage.own.remove')}
          </button>
        )}
        <button
          type="button"
          className="button button-quiet"
          onClick={() =>
            download(
              'organisationens-hjalp.json',
              jsonFile(`${JSON.stringify(organisationHelpSample, null, 2)}\n`),
            )
          }
        >
          {t('helpPage.own.sample')}
        </button>
      </div>
      <p role="status">{isRemoved && own === undefined && t('helpPage.own.removed')}</p>
      <QuestionNames />
    </Section>
  );
}

function WhatThereIs({ own }: { own: OrganisationHelp }) {
  const { t } = useTranslation();
  const { organisation, contacts = [], links = [], pages = [], questions = [], terms = [] } = own;
  return (
    <div className="own-help" data-own-help={organisation}>
      <h3>{t('wizard.help.organisation', { organisation })}</h3>
      <p>
        {t('helpPage.own.holds', {
          texts: t('helpPage.own.texts', { count: pages.length + questions.length }),
          terms: t('helpPage.own.terms', { count: terms.length }),
        })}
      </p>
      {contacts.length > 0 && <Contacts contacts={contacts} />}
      {links.length > 0 && <OwnLinks links={links} />}
    </div>
  );
}
