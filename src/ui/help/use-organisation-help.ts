import { useSyncExternalStore } from 'react';
import { readOrganisationHelp } from '#src/domain/organisation-help/read.ts';
import type { OrganisationHelp } from '#src/domain/organisation-help/schema.ts';
import { useServices } from '../services.tsx';

/** What was read last: the same object for the same text. */
let last: { readonly text: string; readonly help: OrganisationHelp | undefined } | undefined;

/** What the organisation adds to the guidance; undefined where it adds nothing, or nothing that can be read. */
export function useOrganisationHelp(): OrganisationHelp | undefined {
  const { organisationHelp } = useServices();
  const text = useSyncExternalStore(organisationHelp.subscribe, organisationHelp.text);
  if (text === undefined) {
    return undefined;
  }
  if (last?.text !== text) {
    const result = readOrganisationHelp(text);
    last = { text, help: result.ok ? result.help : undefined };
  }
  return last?.help;
}
