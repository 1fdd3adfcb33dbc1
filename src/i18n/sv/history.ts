export const history = {
  heading: 'Historik',
  lead: 'Tidigare lägen av utkastet: se hur det såg ut, jämför eller gå tillbaka. Ni skriver vidare i det som står nu.',
  leadSignedOff:
    'Så växte version {{version}} fram. Den är fastställd och ändras inte, men ni kan läsa tidigare lägen, jämföra dem och börja en ny version från ett av dem.',
  leadReading:
    'Utkastet skrivs i en annan flik. Här kan ni läsa och jämföra tidigare lägen. Ta över skrivandet om ni vill återställa ett.',
  save: {
    label: 'Namn på läget',
    hint: 'Till exempel ”Före samrådet med barnen”. Namnet kan lämnas tomt.',
    button: 'Spara läget',
    done: 'Läget är sparat.',
    doneNamed: 'Läget ”{{name}}” är sparat.',
  },
  empty:
    'Inga lägen än. Appen sparar det första när ni har skrivit en stund, eller när utkastet öppnas nästa gång. Ni kan också spara ett själva.',
  refused:
    'Tidigare lägen kan inte sparas här: webbläsaren tillåter det inte, till exempel för att fönstret är privat. Det ni skriver i utkastet sparas ändå. Spara till fil när ni vill kunna gå tillbaka.',
  trouble: {
    full: 'Det senaste läget kunde inte sparas, för det finns ingen plats kvar för appen på den här datorn. Utkastet självt är orört, och alla lägen i listan finns kvar. Ta bort lägen eller gamla utkast som ni inte behöver.',
    refused:
      'Det senaste läget kunde inte sparas, för webbläsaren tillät det inte. Utkastet självt är orört, och alla lägen i listan finns kvar.',
  },
  reasons: {
    automatic: 'Sparat av appen',
    named: 'Sparat av er',
    beforeMerge: 'Innan en kopia hämtades in',
    beforeRestore: 'Innan ett läge återställdes',
    beforeUpdate: 'Innan appen uppdaterades',
    savedToFile: 'Sparat till fil',
    opened: 'Som filen såg ut när den öppnades',
    exported: 'Exporterat som PDF',
    signedOff: 'Fastställt, version {{version}}',
  },
  namedAt: '{{name}}, {{when}}',
  changes: {
    none: 'Inga svar ändrade sedan läget före',
    some_one: '{{count}} svar ändrat sedan läget före',
    some_other: '{{count}} svar ändrade sedan läget före',
    first: 'Det äldsta läget som finns kvar',
    unreadable: 'Går inte att läsa',
  },
  actions: {
    view: 'Visa',
    compare: 'Jämför med nu',
    compareOther: 'Jämför med ett annat läge',
    restore: 'Återställ',
    name: 'Ge läget ett namn',
    rename: 'Byt namn',
    copy: 'Kopiera till nytt utkast',
    copyToVersion: 'Gör en ny version av läget',
    remove: 'Ta bort läget',
    more: 'Mer',
    actionFor: '{{action}}: {{state}}',
  },
  nameLabel: 'Namn på läget',
  nameSave: 'Spara namnet',
  removed: 'Läget ”{{state}}” är borttaget.',
  restored: 'Läget ”{{state}}” är återställt. Det som stod innan finns i listan.',
  restoredUnkept: 'Läget ”{{state}}” är återställt.',
  undone: 'Ångrat: utkastet är som det var innan läget återställdes.',
  notKept: {
    question: 'Ska läget återställas ändå?',
    body: 'Det som står i utkastet nu kunde inte sparas som ett eget läge, så det går bara att ångra tills ni lämnar sidan. Spara gärna utkastet till fil först.',
    yes: 'Återställ ändå',
    no: 'Låt bli',
  },
  failed: {
    gone: 'Läget finns inte kvar. Det kan ha tagits bort i en annan flik, eller gallrats. Utkastet är orört.',
    refused:
      'Läget kan inte läsas just nu: webbläsaren lämnar inte ut det. Utkastet är orört. Ladda om sidan och försök igen.',
    damaged: 'Läget är skadat och kan inte läsas. Utkastet och de andra lägena är orörda.',
    notOurs: 'Läget är skadat och kan inte läsas. Utkastet och de andra lägena är orörda.',
    tooLarge: 'Läget är skadat och kan inte läsas. Utkastet och de andra lägena är orörda.',
    tooNew:
      'Läget är skrivet av en nyare version av appen och kan inte läsas av den här. Ladda om sidan för att få den nya. Utkastet är orört.',
    locked:
      'Läget är låst med en annan lösenfras än utkastet har nu, och kan inte läsas. Utkastet är orört.',
    change: 'Det gick inte: webbläsaren tillät inte ändringen. Ingenting har ändrats.',
    copy: 'Det gick inte att göra ett nytt utkast. Ingenting har ändrats.',
  },
  view: {
    heading: 'Ett tidigare läge',
    note: 'Så såg utkastet ut {{when}}. Det här är bara till för att läsa.',
    back: 'Till historiken',
  },
  compare: {
    heading: 'Jämför lägen',
    before: 'Före',
    after: 'Efter',
    now: 'Som det står nu',
  },
  copyTitle: '{{title}} (läget {{when}})',
  about: {
    heading: 'Så sparas lägen',
    when: 'Appen sparar ett läge när utkastet öppnas, var tionde minut medan ni skriver, och innan något stort ändras. När kollegors ändringar kommer in från en fil sparas högst ett läge i minuten.',
    thinning:
      'Alla lägen från den senaste timmen finns kvar. Sedan glesas de ut: ett i timmen från det senaste dygnet, ett om dagen från den senaste månaden och ett i veckan därefter.',
    pinned:
      'Lägen som ni själva har sparat eller gett ett namn, och sådana som har sparats till fil, exporterats, öppnats från fil eller fastställts, tas aldrig bort av appen.',
    space:
      'Lägena tar {{used}} av de {{budget}} som ett utkast får använda. Tar de mer tar appen bort de äldsta av sina egna lägen.',
    overBudget:
      'Lägena tar {{used}}, mer än de {{budget}} som ett utkast får använda. Därför behåller appen bara det senaste av sina egna lägen. Ta bort sparade lägen som ni inte behöver.',
    where:
      'Lägena finns bara i den här webbläsaren. De följer inte med när utkastet sparas till fil.',
  },
};
