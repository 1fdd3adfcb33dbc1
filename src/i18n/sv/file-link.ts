export const fileLink = {
  kindOfFile: 'Prövning',
  menu: 'Spara i en fil …',
  heading: 'Filen som utkastet sparas i',
  none: 'Utkastet sparas bara i webbläsaren. Sparar ni det i en fil fortsätter appen att skriva i filen medan ni arbetar. Ligger filen i en mapp som ni delar kan flera skriva i samma prövning: det som en kollega har ändrat kommer in av sig självt.',
  cannot:
    'Den här webbläsaren låter inte appen fortsätta skriva i en fil. Hämta en kopia då och då, eller använd Edge eller Chrome.',
  reading: 'Utkastet skrivs i en annan flik. Där väljer ni vilken fil det sparas i.',
  saveAsNew: 'Spara som ny fil …',
  join: 'Spara i en fil som finns …',
  download: 'Hämta en kopia',
  stop: 'Sluta spara i filen',
  hints: {
    saveAsNew: 'Välj var filen ska ligga, till exempel i gruppens mapp.',
    join: 'Välj en fil med samma prövning, till exempel en som en kollega har lagt i gruppens mapp. Det som står i den sammanfogas med utkastet.',
    download: 'En fil med det som är skrivet nu. Den ändras inte sedan.',
    stop: 'Filen ligger kvar som den är. Utkastet finns kvar i webbläsaren.',
  },
  downloaded: 'En kopia av utkastet är sparad till fil.',
  status: {
    synced: 'Sparas i {{name}}',
    last: ', senast {{when}}',
    waiting: 'Sparas i {{name}} …',
    never: 'Inte sparat i {{name}}',
    behind: 'Inte allt sparas i {{name}}',
  },
  offer: {
    text: 'Ni öppnade filen ”{{name}}” med den här prövningen. Ska appen spara i den när ni skriver?',
    accept: 'Spara i den här filen',
    decline: 'Nej, bara i webbläsaren',
  },
  notRemembered:
    'Webbläsaren kommer inte ihåg filen ”{{name}}”. Nu sparas utkastet i den, men nästa gång ni öppnar utkastet får ni välja filen på nytt.',
  notForgotten:
    'Appen har slutat spara i filen ”{{name}}”, men webbläsaren kommer ihåg den ändå. Nästa gång ni öppnar utkastet sparas det i filen igen: välj då ”Sluta spara i filen” en gång till.',
  notAllowed:
    'Webbläsaren vill att ni godkänner att appen sparar i filen ”{{name}}”. Till dess sparas allt bara i webbläsaren.',
  resume: 'Fortsätt spara i filen {{name}}',
  decide: 'Visa och välj',
  openTheirs: 'Öppna den fastställda versionen',
  conflict:
    'I filen ”{{name}}” har en kollega ändrat samma sak som ni. Båda texterna finns kvar, och ingenting skrivs i filen förrän ni har valt.',
  failed: {
    missing:
      'Filen ”{{name}}” finns inte kvar på sin plats. Den har flyttats, bytt namn eller tagits bort. Allt är sparat i webbläsaren. Välj filen på nytt eller spara som ny fil.',
    full: 'Det gick inte att spara i filen ”{{name}}”: disken eller mappen är full. Allt är sparat i webbläsaren.',
    busy: 'Det gick inte att spara i filen ”{{name}}” just nu: den är skrivskyddad eller används av ett annat program. Appen försöker igen. Allt är sparat i webbläsaren.',
    slow: 'Mappen där filen ”{{name}}” ligger svarar inte. Kontrollera att ni är anslutna till den. Appen försöker igen. Allt är sparat i webbläsaren.',
    tooLarge:
      'Filen ”{{name}}” har blivit för stor för att vara en prövning. Något annat har skrivit i den, så appen rör den inte. Allt är sparat i webbläsaren.',
    unknown:
      'Det gick inte att spara i filen ”{{name}}”. Appen försöker igen. Allt är sparat i webbläsaren.',
  },
  held: {
    notOurs:
      'I filen ”{{name}}” ligger något annat än en prövning. Appen rör den inte. Allt är sparat i webbläsaren.',
    damaged:
      'Filen ”{{name}}” är skadad: den har kapats eller ändrats av ett annat program. Appen rör den inte. Allt är sparat i webbläsaren.',
    tooNew:
      'Filen ”{{name}}” är skriven av en nyare version av appen. Uppdatera appen, så går den att läsa och spara i igen. Allt är sparat i webbläsaren.',
    tooLarge:
      'Filen ”{{name}}” har blivit för stor för att vara en prövning. Appen rör den inte. Allt är sparat i webbläsaren.',
    locked:
      'Filen ”{{name}}” är låst med en lösenfras som inte gäller här. Appen rör den inte. Allt är sparat i webbläsaren. Öppna filen från startsidan för att läsa den.',
    otherAssessment:
      'I filen ”{{name}}” ligger en annan prövning. Appen rör den inte. Allt är sparat i webbläsaren.',
    otherQuestionnaire:
      'Prövningen i filen ”{{name}}” följer ett annat frågeformulär. Appen rör den inte. Allt är sparat i webbläsaren.',
    signedOffThere:
      'I filen ”{{name}}” ligger nu en fastställd version. Den ändras inte. Det ni skriver här är sparat i webbläsaren; öppna den fastställda versionen och gör en ny version av den om arbetet ska fortsätta.',
    signedOffHere:
      'Den här versionen är fastställd, men i filen ”{{name}}” har någon skrivit vidare. Appen rör inte filen. Spara den fastställda versionen som en ny fil.',
  },
  reminder: {
    never:
      'Det ni har skrivit finns bara i den här webbläsaren. Spara det till fil, så finns det kvar om något händer med datorn.',
    since:
      'Det ni har skrivit efter {{when}} finns bara i den här webbläsaren. Spara det till fil, så finns det kvar om något händer med datorn.',
    later: 'Påminn mig en annan dag',
  },
  taken: {
    text_one: 'Från filen ”{{name}}” har en kollegas ändring i en fråga kommit in.',
    text_other: 'Från filen ”{{name}}” har en kollegas ändringar i {{count}} frågor kommit in.',
    show: 'Visa vad som kom in',
    heading: 'Det här kom in från filen',
    before: 'Utkastet som det var',
    after: 'Med kollegans ändringar, {{time}}',
  },
};
