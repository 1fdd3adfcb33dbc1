export const exportDialog = {
  heading: 'Exportera PDF',
  document: 'Om vad?',
  documents: {
    report: {
      label: 'Hela prövningen',
      help: 'Alla femton steg, med utfallet sist.',
    },
    followUp: {
      label: 'Uppföljningen',
      help: 'Ett par sidor: vad ni väntade er, hur det blev och vad som händer nu.',
    },
  },
  kind: 'Vad ska skapas?',
  kinds: {
    workingCopy: {
      label: 'Rapport (PDF)',
      help: 'Prövningen följer med i filen: den som får rapporten kan öppna den här och arbeta vidare.',
    },
    archive: {
      label: 'Rapport för arkiv',
      help: 'Samma rapport utan bifogad fil. Den kan läsas men inte öppnas här för ändring.',
    },
  },
  draft: 'Märk varje sida med UTKAST',
  draftHelp: 'Föreslås tills alla steg är klara. Nu är {{complete}} av {{total}} det.',
  notLocked:
    'PDF:en blir inte låst, fast utkastet har en lösenfras. Alla som får den kan läsa den.',
  notSignedOff:
    'Rapporten får platser för digitala underskrifter först när prövningen är fastställd.',
  toSignOff: 'Gå till Fastställ',
  create: 'Skapa PDF',
  beforehand: {
    heading: 'Några tecken kan inte skrivas ut',
    intro:
      'Typsnitten saknar dem, så i PDF:en blir de tomma rutor. I utkastet är de kvar. Gå tillbaka till texten och skriv dem med andra bokstäver, eller exportera ändå.',
    introLocked:
      'Typsnitten saknar dem, så i PDF:en blir de tomma rutor. Vill ni skriva dem med andra bokstäver gör ni en ny version.',
    introBeforeSignOff:
      'Typsnitten saknar dem, så i rapporten blir de tomma rutor. Gå tillbaka till texten och skriv dem med andra bokstäver, om det spelar roll.',
    places: 'Tillbaka till texten',
    placesLocked: 'Var de står',
    step: 'Steg {{number}}: {{label}}',
    more: 'och {{count}} till',
    once: 'en gång',
    times: '{{count}} gånger',
  },
  createAnyway: 'Exportera ändå',
  working: 'Rapporten skapas. Ni kan avbryta när som helst, utkastet påverkas inte.',
  stages: {
    start: 'Förbereder …',
    fonts: 'Läser in typsnitt …',
    layout: 'Lägger ut texten på sidor …',
    render: 'Skriver sidorna …',
  },
  page: 'Sida {{page}} …',
  done: 'Rapporten är klar: {{pages}} sidor, {{size}}.',
  doneOne: 'Rapporten är klar: en sida, {{size}}.',
  download: 'Hämta igen',
  openInTab: 'Öppna i ny flik',
  downloaded: 'Filen ”{{name}}” har hämtats till datorn.',
  missing:
    'Några tecken finns inte i rapportens typsnitt och är ersatta med en ruta: {{characters}}. Byt ut dem eller skriv dem med andra bokstäver. I utkastet är de kvar.',
  attachment: 'Prövningen, som kan öppnas igen i Barnrättsprövning',
  failed: {
    unwritable:
      'Rapporten kunde inte skapas: något i prövningen gör att den inte kan följa med i filen. Texten är kvar i utkastet. Välj ”Rapport för arkiv” i stället, och be om hjälp.',
    overflow:
      'Rapporten kunde inte skapas: en del av texten fick inte plats på sidan och skulle ha gått förlorad. Texten är kvar i utkastet. Dela upp det längsta stycket och försök igen.',
    fonts:
      'Rapporten kunde inte skapas: typsnitten gick inte att läsa in. Ladda om sidan och försök igen. Texten är kvar i utkastet.',
    unknown:
      'Rapporten kunde inte skapas. Texten är kvar i utkastet. Försök igen; händer det på nytt, spara till fil och be om hjälp.',
  },
};
