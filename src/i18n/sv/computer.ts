export const computer = {
  heading: 'Den här datorn',
  lead: 'Vad appen har sparat i den här webbläsaren, och hur ni tar bort det.',
  where: {
    heading: 'Var utkasten finns',
    here: 'Allt ni skriver ligger i den här webbläsaren, i den profil som används nu, på den här datorn. Ingen annan ser det: texterna skickas inte över nätet, och det finns ingen server där de hamnar.',
    elsewhere:
      'En annan webbläsare, profil eller dator har sina egna utkast. Om någon tömmer webbläsarens webbplatsdata försvinner utkasten. I ett privat fönster försvinner de när fönstret stängs.',
    copy: 'Vill ni ha en kopia någon annanstans, spara till fil.',
  },
  space: {
    heading: 'Plats',
    used: '{{share}} av platsen för utkast används.',
    usedLabel: 'Använd plats för utkast',
    almostFull:
      'Det börjar bli fullt. Spara utkast som är klara till fil, och ta bort dem härifrån.',
    refused: 'Webbläsaren tillåter inte att appen sparar här. Spara till fil innan sidan stängs.',
    all: 'Allt som appen har här, med tidigare lägen och programmet självt, tar {{size}}.',
    persisted: 'Webbläsaren har lovat att inte ta bort något av sig själv om disken blir full.',
    notPersisted: 'Webbläsaren kan ta bort allt av sig själv om disken blir full.',
    unknown: 'Webbläsaren säger inte om den tar bort något av sig själv när disken blir full.',
    ask: 'Be webbläsaren behålla allt',
    asked:
      'Webbläsaren sa nej. Den brukar säga ja när appen har använts en tid, är bokmärkt eller installerad.',
  },
  drafts: {
    heading: 'Utkast och deras filer',
    none: 'Det finns inga utkast i den här webbläsaren.',
    size: 'Tar {{size}}',
  },
  aside: {
    heading: 'Texter som inte kunde läsas',
    lead: 'De här låg där ett utkast skulle ligga, men är skadade. De ligger kvar för att någon kanske kan rädda text ur dem.',
    when: 'Lagd åt sidan {{when}}, {{size}}',
    remove: 'Ta bort',
    removed: 'Texten är borttagen.',
    notRemoved: 'Texten kunde inte tas bort: webbläsaren tillät det inte. Den ligger kvar.',
    notRestored:
      'Texten kunde inte läggas tillbaka: webbläsaren tar inte emot den. Den finns här tills sidan lämnas: försök igen.',
    actionFor: '{{action}}: {{what}}',
  },
  offline: {
    heading: 'Utan nät',
    install:
      'I Edge och Chrome kan appen installeras: välj Installera i webbläsarens meny. Då får den en egen ikon och ett eget fönster, och kan öppna filer direkt från mappen. I Firefox räcker ett bokmärke.',
    oneFile:
      'Appen finns också som en enda fil, som kan öppnas från en disk eller ett USB-minne utan webbplats.',
    oneFileLink: 'Hämta appen som en fil',
    inOneFile: {
      lead: 'Det mesta fungerar som på en webbplats. Tänk på det här:',
      updates: 'Nya versioner kommer inte av sig själva. Hämta en ny fil när det finns en.',
      chromium:
        'I Edge och Chrome delar alla sidor som öppnas från disken samma utrymme. Öppna bara sidor som ni litar på, eller lås utkasten med lösenfras.',
      firefox:
        'I Firefox hör utkasten till filens plats: om filen flyttas eller byter namn syns de inte längre. Spara till fil först.',
    },
  },
  lock: {
    heading: 'Lås',
    lead: 'Ett utkast kan låsas med en lösenfras. Det gör ni i utkastets meny med tre punkter. De här inställningarna gäller alla låsta utkast i webbläsaren.',
    open: 'Det finns upplåsta utkast i den här fliken.',
  },
  clear: {
    heading: 'Rensa den här datorn',
    lead: 'Tar bort allt som appen har sparat i den här webbläsaren. Gör det när ni lämnar en dator som ni har lånat. Det går inte att ångra.',
    open: 'Rensa den här datorn …',
    question: 'Ta bort allt från den här datorn?',
    goes: 'Det här tas bort:',
    drafts_one: '{{count}} utkast',
    drafts_other: '{{count}} utkast',
    noDrafts: 'utkast: det finns inga',
    states: 'tidigare lägen, borttagna utkast och sådant som lagts åt sidan',
    identities: 'det ni skriver under med, och fingeravtryck ni känner',
    settings: 'kopplingar till filer, er organisations hjälp, och inställningar',
    program: 'programmet självt, som annars fungerar utan nät',
    atRisk_one: 'Appen känner inte till någon fil med det här utkastet som det är nu:',
    atRisk_other: 'Appen känner inte till några filer med de här {{count}} utkasten som de är nu:',
    saveFor: 'Spara till fil: {{title}}',
    saved: 'Sparat till fil',
    backup: 'Eller spara allt på en gång:',
    understood_one: 'Jag vet att utkastet försvinner för gott.',
    understood_other: 'Jag vet att {{count}} utkast försvinner för gott.',
    understoodFirst: 'Spara utkasten till fil, eller kryssa i att de får försvinna.',
    yes: 'Ja, ta bort allt',
    working: 'Tar bort …',
  },
  cleared: {
    heading: 'Datorn är rensad',
    body: 'Ingenting av det som appen hade sparat i den här webbläsaren ligger kvar.',
    headingLeft: 'Datorn är inte helt rensad',
    left: 'Det här gick inte att ta bort:',
    leftKinds: {
      storage: 'utkast och inställningar',
      databases: 'tidigare lägen och kopior av utkast',
      caches: 'programmets filer',
      serviceWorker: 'den del av programmet som fungerar utan nät',
    },
    leftWhatNow:
      'Stäng alla flikar med appen och försök igen, eller ta bort webbplatsens data i webbläsarens inställningar.',
    cannot: 'Det här kan appen inte ta bort',
    cannotList: {
      files:
        'Filer som har sparats eller hämtats: utkast, PDF:er, certifikat. Titta i mappen för hämtade filer, och töm datorns papperskorg.',
      shared: 'Filer i delade mappar.',
      history:
        'Webbläsarens historik, där appens adress kan stå. Adressen säger inget om vad ni har skrivit.',
      disk: 'Spår på disken av det som har tagits bort, tills datorn skriver över dem.',
    },
    next: 'Stäng fliken nu. Den som öppnar appen igen börjar utan utkast.',
    again: 'Öppna appen på nytt',
  },
};
