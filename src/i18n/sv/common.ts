export const common = {
  productName: 'Barnrättsprövning',
  navigation: {
    label: 'Sidor',
    review: 'Granska',
    signatures: 'Underskrifter',
    computer: 'Den här datorn',
  },
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
  cleared: {
    heading: 'Den här datorn har rensats',
    body: 'Det gjordes i en annan flik. Utkasten är borttagna, och ingenting sparas längre från den här fliken. Stäng den.',
    again: 'Öppna appen på nytt',
  },
  crash: {
    heading: 'Något gick fel i appen',
    body: 'Det som var sparat är kvar. Ladda om sidan för att fortsätta. Händer det igen: spara utkastet till fil från startsidan.',
    reload: 'Ladda om sidan',
  },
};
