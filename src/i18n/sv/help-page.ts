export const helpPage = {
  heading: 'Hjälp',
  lead: 'Slå upp ord och artiklar, lägg till er organisations egna råd, eller skriv ut allt stöd.',
  lookUp: {
    heading: 'Slå upp',
    lead: 'Barnkonventionens artiklar i sammanfattning, och ord som används i prövningar. Understrukna ord i stödet leder också hit.',
  },
  keys: {
    lookUp: {
      key: 'Skift + F2',
      does: 'Slår upp, från alla sidor. Står ni vid en artikel är det den som visas. Esc går tillbaka.',
    },
    guidance: { key: 'Skift + F1', does: 'Går till stödet bredvid frågorna, och tillbaka igen.' },
    skip: { key: 'Tabb', does: 'Först på varje sida: hoppa till innehållet.' },
  },
  own: {
    heading: 'Er organisations hjälp',
    lead: 'Er kommun, region eller myndighet kan ha egna råd, kontakter och ord i en fil. När den är tillagd står de bredvid appens egna, under organisationens namn.',
    kept: 'Filen sparas i den här webbläsaren tills ni tar bort eller byter den, eller rensar datorn. Den följer inte med i säkerhetskopian eller i prövningar som ni sparar.',
    fromHost:
      'Den kommer med appen, från den webbplats som ni öppnar den på. En fil som ni själva lägger till visas i stället för den, i den här webbläsaren.',
    add: 'Lägg till er organisations hjälp',
    replace: 'Byt till en annan fil',
    remove: 'Ta bort den',
    removed: 'Organisationens hjälp är borttagen.',
    sample: 'Hämta en mall',
    taken: 'Hjälpen från {{organisation}} är tillagd. Den syns bredvid frågorna.',
    notStored:
      'Webbläsaren kunde inte spara den, så den finns bara tills sidan stängs. Gör plats under Den här datorn och lägg till den igen.',
    unknownQuestions:
      'Några texter hör till frågor som appen inte ställer, och visas därför inte. Kontrollera namnen:',
    holds: '{{texts}}, {{terms}}.',
    texts_one: '{{count}} text till sidor och frågor',
    texts_other: '{{count}} texter till sidor och frågor',
    terms_one: '{{count}} eget ord',
    terms_other: '{{count}} egna ord',
  },
  names: {
    heading: 'Vad sidor och frågor heter i filen',
    lead: 'För den som skriver filen. Sidans namn är också slutet på dess adress.',
  },
  refused: {
    notOurs:
      '”{{name}}” är ingen fil med en organisations hjälp. Ingenting är ändrat. Utgå från mallen om ni skriver en ny.',
    damaged:
      '”{{name}}” följer inte formatet, så ingenting av den har lagts till. Rätta det här och öppna filen igen:',
    noJson:
      '”{{name}}” går inte att läsa. Ofta är det ett kommatecken, ett citattecken eller en klammer som saknas eller är för mycket. Ingenting är ändrat.',
    tooNew: '”{{name}}” är skriven för en nyare version av appen. Ingenting är ändrat.',
    tooLarge: '”{{name}}” är för stor: filen får vara högst 256 kB. Ingenting är ändrat.',
    unreadable: '”{{name}}” gick inte att läsa från disken. Försök igen.',
    line: 'Leta på rad {{line}} eller strax före.',
    row: 'rad {{number}}',
    more_one: 'Och {{count}} fel till.',
    more_other: 'Och {{count}} fel till.',
  },
  faults: {
    missing: 'saknas.',
    unknownKey: 'är inget som filen kan innehålla. Kontrollera stavningen.',
    empty: 'är tom.',
    tooLong: 'är för lång, eller har för många rader.',
    link: 'ska vara en webbadress som börjar med https://.',
    links: 'har en länk som inte börjar med https://.',
    email: 'är ingen e-postadress.',
    phone: 'ska vara ett telefonnummer: siffror, mellanslag och bindestreck.',
    page: 'är ingen sida i appen. Skriv till exempel steg/5, behov, arendet eller utfall.',
    questionId: 'är inget namn på en fråga. Namnen står här nedanför.',
    lists: 'har listor i listor i för många led.',
    wrongKind: 'är av fel slag. Jämför med mallen.',
  },
  glossary: {
    heading: 'Ordlista',
    lead: '{{count}} ord, förklarade i våra egna ord. Tryck på ett ord för att läsa.',
  },
  guidance: {
    heading: 'Allt stöd på en sida',
    lead: 'Varför, hur, vanliga misstag och exempel för varje sida, till exempel att skriva ut inför en utbildning.',
    open: 'Visa allt stöd',
    print: 'Skriv ut',
    back: 'Till hjälpen',
  },
};
