export const followUp = {
  locked:
    'Version {{version}} är fastställd och ändras inte. Utfallet skriver ni i en ny version, som visar vilken den bygger på.',
  overview: {
    heading: 'Hur långt ni har kommit',
    outcome: '{{told}} av {{all}} konsekvenser är uppföljda.',
    measureOutcome: '{{told}} av {{all}} förslag och åtgärder är redovisade.',
    none: 'Steg 11 har inga konsekvenser i listorna. Skriv hur det blev i egna ord nedanför.',
    counted: '{{word}}: {{count}}',
    left: {
      outcome_one: 'En konsekvens är inte uppföljd',
      outcome_other: '{{count}} konsekvenser är inte uppföljda',
      measureOutcome_one: 'Ett förslag eller en åtgärd är inte redovisad',
      measureOutcome_other: '{{count}} förslag och åtgärder är inte redovisade',
    },
  },
  make: {
    outcome_one: 'Lägg till en rad för konsekvensen som saknas',
    outcome_other: 'Lägg till en rad för var och en av de {{count}} konsekvenser som saknas',
    measureOutcome_one: 'Lägg till en rad för det förslag eller den åtgärd som saknas',
    measureOutcome_other:
      'Lägg till en rad för vart och ett av de {{count}} förslag och åtgärder som saknas',
    made_one: 'En rad är tillagd.',
    made_other: '{{count}} rader är tillagda.',
  },
  entry: '{{expected}}: {{judgement}}',
  notTold: 'inget skrivet än',
  expected: {
    outcome: 'Det här väntade ni er',
    measureOutcome: 'Det här föreslog ni',
    negative: 'Negativ konsekvens',
    positive: 'Positiv konsekvens',
  },
  calendar: {
    heading: 'Dagarna i kalendern',
    intro:
      'En fil som Outlook, Google Kalender och de flesta andra kalendrar kan öppna. Påminnelsen kommer en vecka före. Ändras dagarna gör ni en ny fil och öppnar den på samma sätt: då byts de ut.',
    button: 'Lägg i kalendern (.ics)',
    none: 'Det finns ingen kommande dag att lägga i kalendern.',
    noneWritten: 'Inget är planerat än. Skriv vad som ska följas upp i steg 15.',
    ahead_one: 'En dag kommer med',
    ahead_other: '{{count}} dagar kommer med',
    withoutDay_one: 'En uppföljning saknar datum och kommer inte med:',
    withoutDay_other: '{{count}} uppföljningar saknar datum och kommer inte med:',
    inWords_one: 'En åtgärd eller återkoppling saknar en hel dag och kommer inte med',
    inWords_other: '{{count}} åtgärder och återkopplingar saknar en hel dag och kommer inte med',
    inWordsHelp:
      'Skriv dagen helt ut, till exempel ”30 augusti 2027” eller ”2027-08-30”, så kommer den med.',
    passed_one: 'En dag har redan passerat och kommer inte med',
    passed_other: '{{count}} dagar har redan passerat och kommer inte med',
    notLocked:
      'Utkastet har en lösenfras, men det har inte kalenderfilen: den som har kalendern kan läsa vad som ska följas upp.',
    numbers:
      'Det ser ut att stå personnummer i det som följer med. Ta bort dem först: kalendrar delas med fler än ni tror.',
    saved: 'Filen är sparad. Öppna den, så läggs dagarna i kalendern.',
    kinds: {
      followUp: 'Uppföljning',
      measure: 'Åtgärd klar',
      feedback: 'Återkoppling',
      nextFollowUp: 'Nästa uppföljning',
    },
    entry: '{{kind}}: {{what}}',
    dayAndEntry: '{{day}}: {{entry}}',
    whenWritten: '”{{when}}”',
    untitled: 'utan rubrik',
    lines: {
      what: 'Vad: {{value}}',
      details: 'Hur: {{value}}',
      responsible: 'Ansvarar: {{value}}',
      subjects: 'Gäller: {{value}}',
      matter: 'Prövning: {{value}}',
      number: 'Diarienummer: {{value}}',
      reopen:
        'Så öppnar ni prövningen igen: starta appen Barnrättsprövning, välj Öppna fil och ta den senaste rapporten (PDF) eller filen. Namnet börjar med {{file}}. Gå sedan till Utfall.',
    },
  },
  report: {
    heading: 'Uppföljningsrapporten',
    intro:
      'Ett par sidor för dem som beslutade: vad ni väntade er, hur det blev och vad som händer nu. Hela prövningen följer med i filen, så att allt går att öppna igen.',
    button: 'Exportera uppföljningsrapport',
    notBegun: 'Den går att göra så snart något är skrivet om utfallet.',
  },
};
