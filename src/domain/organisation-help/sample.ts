import {
  type OrganisationHelp,
  organisationHelpFormat,
  organisationHelpVersion,
} from './schema.ts';

/** A file to start from: everything that can stand in one, of a made-up municipality. */
export const organisationHelpSample: OrganisationHelp = {
  format: organisationHelpFormat,
  formatVersion: organisationHelpVersion,
  organisation: 'Ekdalens kommun',
  contacts: [
    {
      role: 'Barnrättsstrateg: frågor om metoden',
      name: 'Förnamn Efternamn',
      email: 'barnratt@ekdalen.example',
      phone: '0123-45 67 00',
    },
    { role: 'Registrator: diarienummer', email: 'registrator@ekdalen.example' },
  ],
  links: [
    { title: 'Vår rutin för prövningar', address: 'https://intranat.ekdalen.example/barnratt' },
  ],
  pages: [
    {
      page: 'behov',
      text: 'Hos oss gör vi alltid en **fördjupad** prövning när en skola eller förskola kan läggas ned.',
    },
    {
      page: 'steg/9',
      text: 'Barnrådet kan höras med tre veckors varsel.\n\n- Boka på [barnrådets sida](https://intranat.ekdalen.example/barnradet)\n- Ta med frågorna i förväg',
    },
  ],
  questions: [
    {
      question: 'case-registration-number',
      text: 'Numret börjar med förvaltningens bokstäver, till exempel *BUN 2026/114*.',
    },
  ],
  terms: [
    {
      term: 'Barnrådet',
      explanation: 'Kommunens grupp av barn mellan 8 och 15 år, som träffas en gång i månaden.',
    },
  ],
};
