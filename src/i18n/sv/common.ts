export const common = {
  productName: 'Barnrättsprövning',
  navigation: { label: 'Sidor', review: 'Granska', signatures: 'Underskrifter' },
  fingerprint: {
    copy: 'Kopiera',
    copied: 'Kopierat',
    notCopied: 'Det gick inte att kopiera. Markera fingeravtrycket och kopiera det för hand.',
  },
  allDrafts: 'Alla utkast',
  undo: 'Ångra',
  close: 'Stäng',
  cancel: 'Avbryt',
  untitled: 'Prövning utan namn',
  language: 'Språk',
  switchLanguage: 'In English',
  skipToContent: 'Hoppa till innehållet',
  loading: 'Öppnar …',
  version: {
    signedOff: 'Version {{version}}, fastställd {{day}}',
    open: 'Version {{version}}, ej fastställd',
  },
  newVersion: 'Gör en ny version',
  registrationNumber: 'Dnr {{number}}',
  pageNotFound: {
    heading: 'Sidan finns inte',
    body: 'Adressen leder ingenstans. Dina utkast finns kvar på startsidan.',
    back: 'Till startsidan',
  },
  crash: {
    heading: 'Något gick fel i appen',
    body: 'Det som var sparat är kvar. Ladda om sidan för att fortsätta. Händer det igen: spara utkastet till fil från startsidan.',
    reload: 'Ladda om sidan',
  },
};
