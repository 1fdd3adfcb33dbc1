export const wizard = {
  steps: 'Steg',
  stepOf: 'Steg {{number}} av {{total}}',
  caseSheetOf: 'Före steg 1',
  afterSteps: 'Efter steg 15',
  stepHeading: '{{number}}. {{heading}}',
  nextStep: 'Nästa steg',
  previousStep: 'Föregående steg',
  lastStep:
    'Det var sista steget. Gå vidare och fastställ prövningen när ni är klara, eller gå tillbaka och fyll på.',
  state: { empty: 'inte påbörjat', begun: 'påbörjat', complete: 'klart' },
  exportPdf: 'Exportera PDF',
  notices: 'Meddelanden om utkastet',
  more: 'Mer',
  decision: 'Inför beslutet',
  findings: 'Påpekanden',
  trace: 'Så hänger det ihop',
  history: 'Historik',
  noRoomForStates:
    'Utkastet sparas som vanligt, men det finns inte plats för fler tidigare lägen i historiken. Ta bort gamla utkast eller lägen som ni inte behöver.',
  takeInCopy: 'Hämta in en kopia',
  status: {
    saved: 'Sparat {{time}}',
    savedWhere: 'i den här webbläsaren',
    savedNotDurable: 'i den här webbläsaren, men utan säkerhetskopia mot strömavbrott',
    saving: 'Sparas …',
    reserve: {
      full: 'Sparat i webbläsarens reservutrymme, eftersom det vanliga är fullt. Texten är säker och finns kvar nästa gång. Spara äldre utkast till fil och ta bort dem härifrån, så blir det plats.',
      refused:
        'Sparat i webbläsarens reservutrymme, eftersom det vanliga inte går att skriva i just nu. Texten är säker och finns kvar nästa gång. Spara ändå till fil, för säkerhets skull.',
    },
    failed: {
      full: 'Kunde inte sparas: webbläsarens utrymme är fullt. Texten är kvar på skärmen. Använd ”Spara till fil” nu.',
      refused:
        'Kunde inte sparas: webbläsaren tillåter det inte. Texten är kvar på skärmen. Använd ”Spara till fil” nu.',
      invalid:
        'Kunde inte sparas: något av det som skrevs sist går inte att spara. Texten är kvar på skärmen. Kopiera den till ett annat program och ångra sedan den senaste ändringen.',
      unreadable:
        'Kunde inte sparas: det som ligger sparat sedan tidigare går inte att läsa, och skrivs inte över. Texten är kvar på skärmen. Använd ”Spara till fil” nu.',
      signedOff:
        'Kunde inte sparas: versionen har fastställts i en annan flik och ändras inte mer. Texten är kvar på skärmen.',
      changedElsewhere:
        'Sparas inte just nu: samma svar har ändrats i en annan flik. Texten är kvar på skärmen.',
    },
  },
  help: {
    heading: 'Stöd',
    why: 'Varför frågan ställs',
    how: 'Så gör ni',
    mistakes: 'Vanliga misstag',
    example: 'Exempel',
    articles: 'Artiklar att ha till hands',
    exampleNote: 'Ur ett påhittat ärende. Inget av det är er text.',
    examplePart: 'Läs samma sida i övningsfallet',
    exampleHeading: 'Exempel: Tallmyra skola',
    exampleLead:
      'Så här har en påhittad arbetsgrupp svarat i övningsfallet. Inget av det är er text, och inget av det hamnar i er prövning.',
    organisation: 'Från {{organisation}}',
    keys: 'Skift+F1 går hit och tillbaka. Skift+F2 slår upp ord och artiklar, var ni än är.',
  },
  lock: {
    menu: 'Lås med lösenfras',
    hindered:
      'Utkastet skulle låsas, men är fortfarande öppet: det senaste kunde inte sparas och finns bara på skärmen. Använd ”Spara till fil” nu, eller gör plats i webbläsaren. Det låses så snart webbläsaren har sparat det.',
  },
  screening: {
    link: 'Behövs en prövning?',
    suggestion: 'Svaren talar för',
    none: 'Svara på frågorna ovanför, så står förslaget här.',
    because: '{{question}} {{answer}}',
    differs:
      'Ni har valt något annat än det som svaren talar för. Det är ert beslut; skriv varför.',
    next: {
      'not-needed':
        'Skriv varför här under, fyll i ärendeuppgifterna och fastställ. Stegen kan ni lämna tomma. Rapporten blir kort: slutsatsen och skälet, ärendet och underskrifterna.',
      simple: 'De femton stegen följer, med färre frågor i dem.',
      'in-depth': 'De femton stegen följer, med alla frågor.',
    },
    kept: {
      'not-needed':
        'Ni har redan skrivit i några steg. Det finns kvar, och kommer med i rapporten så länge det står där:',
      simple:
        'Ni har svarat på frågor som hör till en fördjupad prövning. Svaren finns kvar, syns i stegen och kommer med i rapporten:',
      step: 'Steg {{number}}',
    },
    stepNotNeeded:
      'Ni har kommit fram till att ingen prövning behövs. Då behöver stegen inte fyllas i.',
    change: 'Ändra det under ”Behövs en prövning?”',
  },
  wayToLetters:
    'Till barnen kan ni skriva ett brev på en sida, med det ni har skrivit i prövningen bredvid:',
  preamble: 'Vad är en prövning av barnets bästa?',
  notFound: {
    heading: 'Utkastet finns inte på den här datorn',
    body: 'Det kan ha tagits bort eller ligga i en annan webbläsare. Har ni sparat det till fil kan ni öppna filen från startsidan.',
  },
  unreadable: {
    heading: 'Utkastet kan inte läsas',
    body: 'Det är skadat eller skrivet av en nyare version av appen. Det ligger orört kvar. Spara det till fil från startsidan, så kan någon hjälpa er att rädda texten.',
  },
};
