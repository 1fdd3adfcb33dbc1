export const start = {
  heading: 'Prövning av barnets bästa',
  lead: 'Här gör arbetsgruppen sin prövning steg för steg, enligt mallens femton frågor. Allt ni skriver stannar på den här datorn tills ni själva sparar eller delar en fil.',
  newAssessment: 'Ny prövning',
  newAssessmentHint: 'Börja med ett tomt utkast.',
  openFile: 'Öppna fil',
  openFileHint:
    'Fortsätt med utkast som sparats till fil, eller öppna en exporterad PDF. Ni kan också dra filerna hit.',
  openExample: 'Öppna exempel',
  openExampleHint: 'Läs en hel, påhittad prövning. Den öppnas som ett eget utkast.',
  blankForm: 'Skriv ut tom blankett',
  blankFormHint: 'Frågorna med skrivrader, för möten utan datorer.',
  methodCards: 'Metodkort',
  methodCardsHint: 'Tio sätt att höra barn, också de yngsta: att läsa eller skriva ut.',
  drafts: 'Utkast på den här datorn',
  noDrafts: 'Inga utkast än. Det ni skriver sparas här av sig självt.',
  whereKept:
    'Utkasten finns bara i den här webbläsaren på den här datorn. Spara till fil när ni vill ha en kopia någon annanstans.',
  backup: 'Spara en säkerhetskopia av alltihop',
  changed: 'Ändrat {{when}}',
  savedToFile: 'Sparat till fil {{when}}',
  neverSavedToFile: 'Inte sparat till fil',
  changedSinceFile: 'Ändrat sedan det sparades till fil {{when}}',
  needsFile: 'Spara det till fil',
  rename: 'Byt namn',
  renameLabel: 'Nytt namn på utkastet',
  renameSave: 'Spara namnet',
  duplicate: 'Duplicera',
  remove: 'Ta bort',
  actionFor: '{{action}}: {{title}}',
  removed: '”{{title}}” ligger i papperskorgen.',
  removedUnsaved: 'Det har aldrig sparats till fil.',
  binNotShown: 'Papperskorgen kunde inte visas. Det som ligger i den är kvar. Ladda om sidan.',
  notKept: {
    question: 'Ta bort ”{{title}}” utan papperskorg?',
    body: 'Papperskorgen kan inte ta emot utkastet: webbläsaren tillåter det inte, eller har inte plats. Tar ni bort det ändå går det bara att få tillbaka tills sidan stängs. Spara det gärna till fil först.',
    yes: 'Ta bort ändå',
    no: 'Behåll',
  },
  saveWithNumbers: {
    question: 'Spara ”{{title}}” till fil ändå?',
    body_one:
      'Det ser ut att stå ett personnummer i texten, och det följer med i filen. En prövning blir som regel en allmän handling som vem som helst kan be att få läsa. Öppna utkastet för att se var det står.',
    body_other:
      'Det ser ut att stå {{count}} personnummer i texten, och de följer med i filen. En prövning blir som regel en allmän handling som vem som helst kan be att få läsa. Öppna utkastet för att se var de står.',
    yes: 'Spara ändå',
  },
  followUp: {
    ahead: 'Uppföljning {{day}}, {{when}}',
    passed: 'Uppföljning {{day}}, förföll {{when}}',
    write: 'Skriv utfallet',
  },
  written: 'Skrivs i en annan flik',
  renameWritten: 'Utkastet skrivs i en annan flik. Byt namn där, i ärendeuppgifterna.',
  removeWritten: {
    question: 'Ta bort ”{{title}}” fast det skrivs i en annan flik?',
    body: 'Det som är skrivet där och inte hunnit sparas kan saknas i papperskorgen. Den andra fliken har texten kvar på skärmen och kan lägga tillbaka utkastet.',
    yes: 'Ta bort',
  },
  titleWithVersion: '{{title}}, version {{version}}',
  copyTitle: '{{title}} (kopia)',
  unreadable: {
    title: 'Ett utkast som inte kan läsas',
    body: 'Utkastet är skadat eller skrivet av en nyare version av appen. Det ligger orört kvar. Spara det till fil, så kan någon hjälpa er att rädda texten.',
  },
  locked: {
    title: 'Låst utkast',
    body: 'Öppnas med sin lösenfras',
    unlock: 'Lås upp',
  },
  inReserve:
    'Det senaste ligger i webbläsarens reservutrymme, eftersom det vanliga utrymmet är fullt eller inte går att skriva i. Texten är säker och finns kvar nästa gång. Spara äldre utkast till fil och ta bort dem härifrån, så blir det plats.',
  almostFull:
    'Webbläsarens utrymme för utkast är snart fullt ({{percent}} % används). Spara äldre utkast till fil och ta bort dem härifrån medan det finns plats kvar.',
  notStored:
    'Finns bara på skärmen: webbläsaren har inte sparat det senaste. Spara till fil innan sidan stängs.',
  notDurable:
    'Webbläsaren tillåter bara en av de två platser där appen annars sparar. Om datorn stängs av plötsligt kan de sista sekunderna gå förlorade. Spara till fil då och då.',
  actionFailed: {
    full: 'Det gick inte: webbläsarens utrymme är fullt. Spara äldre utkast till fil och ta bort dem härifrån. Ingenting har ändrats.',
    refused: 'Det gick inte: webbläsaren tillåter inte att appen sparar. Ingenting har ändrats.',
    changedElsewhere: 'Det gick inte: utkastet ändrades just i en annan flik. Försök igen.',
    invalid: 'Det gick inte: något i utkastet kan inte sparas. Ingenting har ändrats.',
    unreadable: 'Det gick inte: utkastet kan inte läsas. Det ligger orört kvar.',
    signedOff:
      'Det gick inte: versionen är fastställd och ändras inte mer. Duplicera den, så fortsätter ni i en ny version.',
  },
};
