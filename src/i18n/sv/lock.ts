export const lock = {
  field: {
    show: 'Visa',
    hide: 'Dölj',
    showLabel: 'Visa det som skrivs: {{label}}',
    hideLabel: 'Dölj det som skrivs: {{label}}',
  },
  forgotten: {
    heading: 'Har du glömt lösenfrasen?',
    body: 'Utan lösenfrasen går utkastet inte att öppna. Det finns ingen bakväg: varken it-avdelningen eller den som har gjort appen kan återställa frasen eller läsa texten.',
    file: 'Ligger det kvar en fil utan lösenfras, eller en exporterad PDF, kan du öppna den från startsidan och fortsätta därifrån. Det låsta utkastet ligger kvar orört.',
  },
  unlock: {
    heading: 'Låst utkast',
    lead: 'Utkastet är låst med en lösenfras.',
    changed: 'Det ändrades senast {{when}}.',
    passphrase: 'Lösenfras',
    submit: 'Lås upp',
    working: 'Låser upp …',
    back: 'Alla utkast',
    saveSealed: 'Spara det låsta utkastet till fil',
    problem: {
      wrongPassphrase:
        'Lösenfrasen stämmer inte. Se efter om stora och små bokstäver och mellanslag blev rätt, och försök igen.',
      damaged:
        'Lösenfrasen kan vara rätt, men den låsta texten är skadad och går inte att öppna. Den ligger kvar orörd. Har du sparat utkastet till fil kan du öppna filen från startsidan.',
      tooNew:
        'Utkastet har låsts av en nyare version av appen. Ladda om sidan för att hämta den, och försök igen. Utkastet ligger kvar orört.',
      unavailable:
        'Webbläsaren kan inte låsa upp här. Öppna appen på en adress som börjar med https, eller ladda om sidan om nätet var borta. Utkastet ligger kvar orört.',
    },
  },
  page: { open: 'Lås med lösenfras', sealed: 'Utkastet har en lösenfras' },
  set: {
    lead: 'Med en lösenfras blir utkastet oläsligt för den som inte kan frasen. Det är till för datorer som flera använder, och för filer som kan hamna fel.',
    protects: 'Det här skyddas',
    protected: {
      draft: 'Utkastet, så som det ligger i den här webbläsaren.',
      states: 'Dess tidigare lägen.',
      files:
        'Filer som du sparar med ”Spara till fil” efter det här. De öppnas med samma lösenfras.',
    },
    leaves: 'Det här skyddas inte',
    left: {
      pdf: 'PDF:er, och filer som du sparade innan.',
      open: 'Texten medan utkastet är upplåst. Lås när du går från datorn. Det låses också av sig självt när ingen har rört datorn på en stund.',
      name: 'Namnet du ger det låsta utkastet, hur stort det är och när det senast ändrades.',
      aside:
        'Texter som redan är skadade och ligger åt sidan. De står under ”Den här datorn”, där de kan sparas till fil och tas bort.',
      disk: 'Spår på disken. Det som skrevs tidigare kan ligga kvar där tills datorn skriver över det. Den som har rätt verktyg, eller styr över datorn, kan hitta det.',
    },
    forgotten: 'Glömmer du lösenfrasen är texten borta',
    fileFirst:
      'Skriv upp lösenfrasen och förvara den där bara de som arbetar med utkastet kommer åt den. Eller spara först en fil utan lösenfras på en plats som är säker, till exempel i ärendets akt.',
    saveFirst: 'Spara en fil utan lösenfras',
    heading: 'Välj lösenfras',
    submit: 'Lås med lösenfrasen',
  },
  new: {
    passphrase: 'Ny lösenfras',
    help: 'Minst {{count}} tecken. Fyra eller fem ord som inte hör ihop är lätta att minnas och svåra att gissa. Ta inte ett citat eller namnet på ärendet.',
    again: 'Lösenfrasen en gång till',
    label: 'Namn medan utkastet är låst (frivilligt)',
    labelHelp:
      'Syns i listan för alla som använder den här webbläsaren, och blir filens namn. Skriv inget hemligt. Lämnas det tomt står det ”Låst utkast”.',
    tooShort:
      'Lösenfrasen är för kort. Den behöver minst {{count}} tecken. Lägg till ett ord till.',
    notTheSame: 'De två fraserna är inte lika. Skriv om den ena.',
    working: 'Låser …',
  },
  sealed: {
    lead: 'Utkastet är upplåst i den här fliken. Annars öppnas det bara med lösenfrasen, här och som fil.',
    nowHeading: 'Lås när du går',
    nowBody: 'Alla upplåsta utkast låses, i alla flikar. Det som är skrivet sparas först.',
    now: 'Lås nu',
    nameHeading: 'Namn medan utkastet är låst',
    name: 'Namn',
    rename: 'Spara namnet',
    changeHeading: 'Byt lösenfras',
    changeBody:
      'Filer som redan är sparade behåller den gamla lösenfrasen. Utkastet och dess tidigare lägen får den nya.',
    changeOpen: 'Byt lösenfras …',
    change: 'Byt lösenfras',
    removeHeading: 'Ta bort lösenfrasen',
    removeBody: 'Då kan alla som använder den här webbläsaren läsa utkastet.',
    remove: 'Ta bort lösenfrasen …',
    removeQuestion: 'Ska lösenfrasen tas bort?',
    removeYes: 'Ja, ta bort lösenfrasen',
  },
  idle: {
    label: 'Lås av sig självt när ingen har rört datorn på',
    minutes_one: '{{count}} minut',
    minutes_other: '{{count}} minuter',
  },
  done: {
    set: 'Klart. Utkastet öppnas nu bara med lösenfrasen. Tidigare lägen och annat av det som låg oskyddat här har skrivits om.',
    changed: 'Klart. Nu gäller den nya lösenfrasen.',
    named: 'Namnet är sparat.',
    finished: 'Klart. Nu är också resten omskriven.',
    removed: 'Klart. Utkastet har ingen lösenfras längre.',
  },
  failed: {
    partly:
      'Utkastet är klart, men något som hör till det kunde inte skrivas om: det kan vara tidigare lägen, ett läge i papperskorgen eller det som är antecknat om filen. Det ligger kvar som det var. Appen försöker igen nästa gång ni låser upp utkastet. Lägen som inte ska vara kvar kan ni ta bort under ”Historik”.',
    unavailable:
      'Webbläsaren kan inte låsa här. Öppna appen på en adress som börjar med https, eller ladda om sidan om nätet var borta. Ingenting har ändrats.',
    full: 'Det gick inte: webbläsarens utrymme räcker inte. Låst text tar en tredjedel större plats. Ingenting har ändrats. Spara andra utkast till fil och ta bort dem härifrån, och försök igen.',
    refused: 'Det gick inte: webbläsaren tillåter inte att appen sparar. Ingenting har ändrats.',
    changedElsewhere:
      'Det gick inte: utkastet har ändrats i en annan flik. Ingenting har ändrats här. Stäng den andra fliken, ladda om sidan och försök igen.',
    invalid: 'Det gick inte: något i utkastet kan inte sparas. Ingenting har ändrats.',
    unreadable: 'Det gick inte: utkastet kan inte läsas. Det ligger orört kvar.',
    signedOff: 'Det gick inte att skriva om den fastställda versionen. Ingenting har ändrats.',
  },
};
