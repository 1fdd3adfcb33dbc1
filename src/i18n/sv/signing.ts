export const signing = {
  panel: {
    heading: 'Skriv under',
    intro:
      'Din underskrift läggs till på den plats du väljer. Allt annat i filen lämnas som det är.',
    red: 'Den här filen går inte att skriva under här, eftersom granskningen visar att den är ändrad eller skadad. Be den som skickade filen om rapporten som den såg ut från början, och granska den.',
    insecureAddress:
      'Appen är öppnad från en adress utan https, och där låter webbläsaren ingen skriva under. Öppna appen från en adress som börjar med https, eller be den som sköter den om en sådan.',
    noFields:
      'Filen har inga platser för underskrift. De finns i rapporten till en fastställd prövning: fastställ prövningen och skapa rapporten på nytt.',
    allSigned: 'Alla platser i filen är underskrivna.',
    noneFree:
      'Platserna i filen går inte att skriva under här: de är av ett annat slag än dem appen förbereder. Skriv under i det program som filen kommer från.',
    laterChanges:
      'Filen har ändrats på ett sätt som appen inte kan bedöma. Läs vad granskningen säger, och titta på den undertecknade versionen, innan du skriver under.',
  },
  place: {
    legend: 'Var ska underskriften stå?',
    unnamed: 'Plats {{number}}, utan beskrivning',
    page: 'sidan {{page}}',
    takenBy: 'underskriven av {{name}}',
    taken: 'redan underskriven',
    notPrepared: 'kan inte skrivas under här',
    missing: 'Välj var underskriften ska stå.',
  },
  identity: {
    legend: 'Vad skriver du under med?',
    none: 'Du har inget att skriva under med ännu. Har du fått ett certifikat av din organisation, öppna det. Annars kan du skapa en egen identitet på några sekunder.',
    missing: 'Välj vad du skriver under med, eller skapa en identitet.',
    nameless: 'Certifikat utan namn',
    selfMade: 'Självgjord identitet',
    issuedBy: 'Certifikat utfärdat av {{issuer}}',
    created: 'skapad {{date}}',
    validTo: 'gäller till {{date}}',
    expired: 'gick ut {{date}}',
    notYetValid: 'gäller först från {{date}}',
    heldOnly: 'finns bara så länge appen är öppen',
    letGo: 'Stäng certifikatet',
    letGoOf: 'Stäng certifikatet för {{name}}',
    letGoDone: 'Certifikatet för {{name}} är stängt. Filen finns kvar där du har den.',
    loading: 'Hämtar dina identiteter …',
  },
  create: {
    open: 'Skapa en självgjord identitet',
    heading: 'Skapa en självgjord identitet',
    name: 'Ditt namn',
    nameHelp: 'Så som det ska stå i underskriften.',
    nameMissing: 'Skriv ditt namn.',
    organisation: 'Organisation (frivilligt)',
    validity: 'Den gäller i tre år och intygar att innehållet inte har ändrats, inte vem du är.',
    whereKept:
      'Nyckeln finns bara i den här webbläsaren på den här datorn. Den kan inte kopieras eller säkerhetskopieras.',
    howLost:
      'Rensas webbplatsdata i webbläsaren försvinner den. Det du redan har skrivit under gäller ändå.',
    shared:
      'Appen är öppnad direkt från en fil på datorn. Då delar alla sidor som öppnas så samma lager, och en annan sådan sida skulle kunna skriva under med din identitet. Öppna hellre appen från en webbadress.',
    cannotKeep:
      'Webbläsaren låter inte appen spara något här. En identitet du skapar nu finns bara så länge appen är öppen.',
    submit: 'Skapa identiteten',
    working: 'Skapar identiteten …',
    done: 'Identiteten för {{name}} är skapad.',
    doneNotKept:
      'Identiteten för {{name}} är skapad, men webbläsaren lät inte appen spara den. Den finns så länge appen är öppen: skriv under nu. Underskriften gäller även efteråt.',
    failed:
      'Identiteten kunde inte skapas. Ingenting har ändrats. Försök igen; går det inte då heller, ladda om sidan.',
  },
  open: {
    open: 'Öppna certifikat från organisationen (.p12, .pfx)',
    heading: 'Öppna certifikat från organisationen',
    help: 'Välj filen du har fått av din organisation och skriv lösenordet som hör till. Nyckeln stannar i datorns minne medan appen är öppen och sparas aldrig.',
    choose: 'Välj fil',
    file: 'Fil med certifikat',
    noFile: 'Ingen fil är vald.',
    chosen: 'Vald fil: {{name}}',
    fileMissing: 'Välj filen med certifikatet.',
    password: 'Lösenord till filen',
    submit: 'Öppna certifikatet',
    working: 'Öppnar certifikatet …',
    done: 'Certifikatet för {{name}} är öppet.',
  },
  problems: {
    wrongPassword:
      'Lösenordet passar inte till filen. Filen är fortfarande vald: skriv lösenordet igen. Se efter stora bokstäver och språket på tangentbordet.',
    notPkcs12:
      'Filen är inget certifikat med nyckel (.p12 eller .pfx), eller så är den skadad. Välj en annan fil, eller be den som utfärdade certifikatet om en ny.',
    noKey:
      'Filen har ett certifikat men ingen nyckel, och utan nyckel går det inte att skriva under. Exportera certifikatet igen och välj att ta med den privata nyckeln.',
    noCertificate:
      'Filen har en nyckel men inget certifikat som hör till den. Exportera igen och ta med certifikatet.',
    unsupportedKey:
      'Certifikatet duger inte för underskrifter: det är avsett för annat, eller så är nyckeln av fel slag. Det behövs RSA med minst 2 048 bitar, eller ECDSA P-256 eller P-384. Be om ett certifikat för underskrifter.',
    expired:
      'Certifikatet har gått ut, så det går inte att skriva under med det. Be om ett nytt. Det du redan har skrivit under påverkas inte.',
    expiredOn:
      'Certifikatet för {{name}} gällde från {{from}} till {{to}} och har alltså gått ut. Det går inte att skriva under med det. Be om ett nytt, eller skapa en ny identitet. Det du redan har skrivit under påverkas inte.',
    notYetValid:
      'Certifikatet har inte börjat gälla ännu. Kontrollera datorns klocka, eller vänta tills det gäller.',
    notYetValidOn:
      'Certifikatet för {{name}} gäller från {{from}} till {{to}}, alltså inte ännu. Kontrollera datorns klocka, eller vänta tills det gäller.',
    unusable:
      'Nyckeln och certifikatet hör inte ihop: en underskrift på prov höll inte. Exportera certifikatet igen med rätt nyckel, eller be om ett nytt.',
    unknown:
      'Certifikatet kunde inte användas. Ingenting har ändrats. Ladda om sidan och försök igen.',
  },
  summary: {
    heading: 'Det här skriver du under',
    assessment: 'Prövning',
    file: 'Fil',
    version: 'Version',
    signedOff: '{{version}}, fastställd {{date}}',
    notSignedOff: '{{version}}, ett utkast som inte är fastställt',
    unread:
      'Filen har ingen prövning i sig som appen kan läsa. Öppna den i ett PDF-program och läs den innan du skriver under.',
    place: 'Plats',
    signer: 'Namn i underskriften',
    chooseFirst: 'Väljs ovan',
    otherName:
      'Platsen är avsedd för {{expected}}, men du skriver under som {{name}}. Det går bra om det är meningen, till exempel när någon skriver under i en annans ställe. Båda namnen syns för den som granskar.',
  },
  worth: {
    selfMade:
      'En självgjord identitet intygar att innehållet inte har ändrats, inte vem du är. Det är en enkel elektronisk underskrift i eIDAS mening.',
    issued:
      'Certifikatet är utfärdat av {{issuer}}, som går i god för namnet. Underskriften kan vara en avancerad elektronisk underskrift i eIDAS mening. Appen är inte uppkopplad och kan därför inte kontrollera utfärdaren.',
  },
  run: {
    sign: 'Skriv under',
    stages: {
      reading: 'Läser filen …',
      structure: 'Kontrollerar filens uppbyggnad …',
      signatures: 'Kontrollerar underskrifterna …',
      changes: 'Kontrollerar ändringar …',
      signing: 'Skriver under …',
    },
    part: '{{stage}} {{part}} av {{parts}}',
    cancelled: 'Avbrutet. Ingenting är underskrivet.',
    done: 'Underskriften är gjord. Filen ”{{name}}” har hämtats till datorn: skicka den vidare till nästa som ska skriva under, eller spara den.',
  },
  failed: {
    encrypted:
      'Filen är skyddad med lösenord och kan inte skrivas under. Ta bort lösenordet, eller be om rapporten utan. Ingenting är underskrivet.',
    damaged:
      'Filen är skadad och kan inte skrivas under. Be avsändaren skicka den igen. Ingenting är underskrivet.',
    tooLarge: 'Filen är för stor för att vara en rapport. Ingenting är underskrivet.',
    tookTooLong:
      'Det tog för lång tid, så appen avbröt. Ingenting är underskrivet. Försök igen; går det inte då heller är filen troligen skadad.',
    unreadable:
      'Filen kunde inte läsas från disken. Kontrollera att den finns kvar och öppna den igen. Ingenting är underskrivet.',
    altered:
      'Filen är ändrad efter en tidigare underskrift, så appen skriver inte under den. Granska den igen och be om rapporten som den såg ut. Ingenting är underskrivet.',
    insecureAddress:
      'Appen är öppnad från en adress utan https, och där låter webbläsaren ingen skriva under. Öppna appen från en adress som börjar med https, eller be den som sköter den om en sådan. Ingenting är underskrivet.',
    noSuchField:
      'Platsen finns inte längre eller är redan underskriven. Öppna filen igen under ”Granska” för att se vilka platser som är lediga. Ingenting är underskrivet.',
    notSignable:
      'Filen går inte att skriva under utan att något i den ändras, så appen låter bli. Använd rapporten som den skapades här. Ingenting är underskrivet.',
    unknown:
      'Det gick inte att skriva under. Filen är orörd och dina val är kvar. Försök igen; går det inte då heller, ladda om sidan.',
  },
  /** What the signature's box in the PDF shows, in the report's language. */
  appearance: {
    selfMade: 'Självgjord identitet',
    signedAt: 'Underskriven {{when}} enligt undertecknarens klocka',
    when: '{{day}} kl. {{time}}',
    fingerprint: 'Certifikatets fingeravtryck {{groups}} …',
    statement: 'Skriver under prövningen i version {{version}}',
  },
  page: {
    heading: 'Underskrifter',
    lead: 'Här finns det du skriver under med, och de fingeravtryck som du känner igen andras underskrifter på. Allt ligger i den här webbläsaren på den här datorn. Själva rapporterna skriver du under när du har granskat dem.',
  },
  list: {
    heading: 'Mina identiteter',
    none: 'Du har ingen identitet ännu. En självgjord identitet räcker när de som läser känner dig och kan jämföra fingeravtrycket med det du själv uppger. Den är klar på några sekunder och används sedan för alla underskrifter på den här datorn.',
    organisation:
      'Ett certifikat från organisationen (.p12, .pfx) öppnar du när du skriver under, på sidan ”Granska”. Det sparas aldrig här.',
    export: 'Exportera certifikat',
    remove: 'Ta bort',
    actionFor: '{{action}}: {{name}}',
    removed: 'Identiteten för {{name}} är borttagen. Det du har skrivit under med den gäller ändå.',
    closed: 'Certifikatet för {{name}} är stängt. Filen finns kvar där du har den.',
    removalFailed: 'Identiteten kunde inte tas bort: webbläsaren tillät det inte. Den är kvar.',
    notKeptAgain:
      'Identiteten är tillbaka, men webbläsaren ville inte spara den igen. Den finns tills appen stängs.',
    confirm: {
      question: 'Ta bort identiteten för {{name}}?',
      loss: 'Nyckeln går inte att få tillbaka när du har lämnat sidan, och du kan då inte skriva under med den igen. De underskrifter du redan har gjort gäller ändå. Exportera certifikatet först, om andra ska kunna jämföra det senare.',
      remove: 'Ta bort identiteten',
      keep: 'Behåll den',
    },
  },
  known: {
    heading: 'Kända fingeravtryck',
    lead: 'Här samlar du fingeravtryck som du har kontrollerat, till exempel genom att någon läst upp sitt per telefon. Nästa gång säger granskningen om det är samma nyckel som förut.',
    none: 'Listan är tom. När du granskar en undertecknad rapport kan du lägga till den som skrev under, direkt på sidan. Du kan också skriva in ett fingeravtryck som du har fått, eller öppna en lista från en kollega.',
    addedOn: 'tillagd {{date}}',
    add: 'Lägg till fingeravtryck',
    added: '{{name}} är tillagd.',
    alreadyThere: '{{name}} fanns redan i listan med samma fingeravtryck.',
    renamed: 'Fingeravtrycket fanns redan, med namnet {{former}}. Nu heter det {{name}}.',
    removed: '{{name}} är borttagen från listan.',
    export: 'Spara listan till fil',
    import: 'Öppna en lista',
    importFile: 'Fil med kända fingeravtryck',
    taken_zero: 'Inga nya fingeravtryck i ”{{name}}”.',
    taken_one: 'Ett fingeravtryck från ”{{name}}” är tillagt.',
    taken_other: '{{count}} fingeravtryck från ”{{name}}” är tillagda.',
    takenAlready_one: 'Ett fanns redan.',
    takenAlready_other: '{{count}} fanns redan.',
    otherNames_one: 'Ett finns här under ett annat namn, och har fått behålla det:',
    otherNames_other: '{{count}} finns här under andra namn, och har fått behålla dem:',
    otherName: '{{ours}} här, {{theirs}} i filen',
    failed: {
      full: 'Ändringen kunde inte sparas: webbläsarens utrymme är fullt. Listan gäller så länge appen är öppen. Spara den till fil innan du stänger.',
      refused:
        'Ändringen kunde inte sparas: webbläsaren tillåter det inte. Listan gäller så länge appen är öppen. Spara den till fil innan du stänger.',
      tooNew:
        'Ändringen kunde inte sparas: listan i den här webbläsaren är skriven av en nyare version av appen, och ligger orörd kvar. Uppdatera appen. Spara det du ser här till fil innan du stänger.',
    },
    problems: {
      notOurs:
        '”{{name}}” är ingen lista med kända fingeravtryck. Välj en fil som någon har sparat med ”Spara listan till fil”. Din lista är orörd.',
      damaged:
        '”{{name}}” är skadad och kan inte öppnas. Be avsändaren spara och skicka den igen. Din lista är orörd.',
      tooNew:
        '”{{name}}” är sparad med en nyare version av appen. Uppdatera appen och öppna filen igen. Din lista är orörd.',
      tooLarge:
        '”{{name}}” är för stor för att vara en lista med fingeravtryck. Kontrollera att du har valt rätt fil. Din lista är orörd.',
      unreadable:
        '”{{name}}” kunde inte läsas från disken. Kontrollera att filen finns kvar och att du får öppna den. Din lista är orörd.',
    },
    form: {
      heading: 'Lägg till fingeravtryck',
      name: 'Vems det är',
      nameMissing: 'Skriv vems fingeravtrycket är.',
      fingerprint: 'Fingeravtryck (SHA-256)',
      help: 'Klistra in eller skriv av det, med eller utan mellanslag. Lita bara på ett fingeravtryck som du har fått på ett sätt du känner igen, inte i samma brev som rapporten.',
      problems: {
        empty: 'Skriv fingeravtrycket.',
        sha1: 'Det här är ett SHA-1-fingeravtryck, med 40 tecken. Be om det av slaget SHA-256, som har 64.',
        length_one:
          'Ett fingeravtryck har 64 tecken; det här har {{count}}. Kontrollera att allt kom med.',
        length_other:
          'Ett fingeravtryck har 64 tecken; det här har {{count}}. Kontrollera att allt kom med.',
        characters:
          'Ett fingeravtryck består bara av siffrorna 0–9 och bokstäverna A–F. Kontrollera att inget annat kom med.',
      },
      submit: 'Lägg till',
    },
  },
};
