import { useTranslation } from 'react-i18next';
import type { Contact } from '#src/domain/organisation-help/schema.ts';
import type { Part } from '#src/domain/parts.ts';
import { HelpSection } from './help-section.tsx';
import { OwnText } from './own-text.tsx';
import { pageOf } from './page-of.ts';
import { useOrganisationHelp } from './use-organisation-help.ts';

/** Under the organisation's own name, so that nobody takes it for the app's words: what it says of a page, and whom to ask. */
export function OwnHelp({ part }: { part: Part }) {
  const { t } = useTranslation();
  const own = useOrganisationHelp();
  if (own === undefined) {
    return null;
  }
  const page = pageOf(part);
  const texts = (own.pages ?? []).filter((one) => one.page === page);
  const { contacts = [], links = [] } = own;
  if (texts.length + contacts.length + links.length === 0) {
    return null;
  }
  return (
    <HelpSection
      id="organisation"
      heading={t('wizard.help.organisation', { organisation: own.organisation })}
    >
      {texts.map(({ text }) => (
        <OwnText key={text} text={text} />
      ))}
      {contacts.length > 0 && <Contacts contacts={contacts} />}
      {links.length > 0 && <OwnLinks links={links} />}
    </HelpSection>
  );
}

/** Whom to ask in the organisation, and how to reach them. */
export function Contacts({ contacts }: { contacts: readonly Contact[] }) {
  return (
    <ul className="own-contacts">
      {contacts.map(({ role, name, email, phone }) => (
        <li key={`${role} ${name} ${email} ${phone}`}>
          <strong>{role}</strong>
          {name !== undefined && <span>{name}</span>}
          {email !== undefined && <a href={`mailto:${email}`}>{email}</a>}
          {phone !== undefined && <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>}
        </li>
      ))}
    </ul>
  );
}

export function OwnLinks(props: {
  links: readonly { readonly title: string; readonly address: string }[];
}) {
  return (
    <ul>
      {props.links.map(({ title, address }) => (
        <li key={`${title} ${address}`}>
          <a href={address} target="_blank" rel="noreferrer">
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}
