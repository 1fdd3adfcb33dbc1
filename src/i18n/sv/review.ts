export const review = {
  heading: 'Granska en rapport',
  lead: 'Har du fått en rapport om en prövning av barnets bästa? Här ser du vilka som har skrivit under den, om något har ändrats sedan dess, och vad som står i den. Andra undertecknade PDF-filer går också att granska.',
  choose: 'Välj PDF',
  chooseLabel: 'PDF att granska',
  orDrop: 'eller dra filen hit',
  staysHere:
    'Filen stannar på din dator. Appen skickar den ingenstans, och ändrar ingenting i den.',
  another: 'Granska en annan fil',
  drop: 'Släpp filen för att granska den',
  firstOfSeveral_one:
    'Du släppte två filer. Appen granskar en i taget, och började med ”{{name}}”.',
  firstOfSeveral_other:
    'Du släppte flera filer. Appen granskar en i taget, och började med ”{{name}}”. {{count}} är kvar.',
  working: 'Granskar ”{{name}}” …',
  stages: {
    reading: 'Läser filen …',
    structure: 'Går igenom hur filen är uppbyggd …',
    signatures: 'Kontrollerar underskrifterna …',
    changes: 'Letar efter senare ändringar …',
    signing: 'Skriver under …',
  },
  part: '{{stage}} {{part}} av {{parts}}',
  cancelled: 'Granskningen är avbruten. Filen är orörd.',
  problems: {
    notPdf:
      '”{{name}}” är ingen PDF. Välj rapporten i PDF-form. En prövning som är sparad med ”Spara till fil” öppnar du på startsidan. Filen är orörd.',
    encrypted:
      '”{{name}}” är skyddad med lösenord, så appen kan inte se vad som är undertecknat. Be avsändaren om filen utan lösenord. Ta inte bort lösenordet själv: det kan förstöra underskrifterna. Filen är orörd.',
    damaged:
      '”{{name}}” är skadad och går inte att granska. Den kan ha kapats när den skickades eller kopierades: be avsändaren skicka den igen, och lita inte på innehållet tills dess. Filen är orörd.',
    tooLarge:
      '”{{name}}” är större än någon rapport, eller ändrad väldigt många gånger, så appen granskar den inte. En fil får vara högst {{limit}} MB. Kontrollera att du har valt rätt fil, eller be om den som den var när den undertecknades. Filen är orörd.',
    tookTooLong:
      '”{{name}}” tog för lång tid att granska, så appen avbröt. Försök en gång till. Går det inte då heller kan filen vara skadad eller gjord för att lura: be avsändaren om den på nytt. Filen är orörd.',
    unreadable:
      '”{{name}}” kunde inte läsas från disken. Kontrollera att filen finns kvar och att du får öppna den.',
    insecureAddress:
      '”{{name}}” är undertecknad, och webbläsaren låter inte appen kontrollera underskrifter på en adress utan https. Öppna appen från en adress som börjar med https, eller be den som sköter den om en sådan. Filen är orörd.',
    unknown:
      '”{{name}}” kunde inte granskas, eftersom något i appen inte fungerar just nu. Ladda om sidan och försök igen. Filen är orörd.',
  },
  words: {
    green: 'Oförändrad',
    amber: 'Se upp',
    red: 'Lita inte på filen',
    unsigned: 'Inte undertecknad',
  },
  green: {
    all_one: 'Ingenting har ändrats sedan underskriften',
    all_other: 'Ingenting har ändrats: alla {{count}} har skrivit under',
    some: 'Ingenting har ändrats: {{signed}} av {{expected}} har skrivit under',
    what_one: 'Filen är precis som den var när den undertecknades.',
    what_other:
      'Varje underskrift håller. Det enda som har tillkommit efter den första är fler underskrifter.',
  },
  signers: {
    below: 'Vilka som har skrivit under står nedanför.',
    otherKey:
      'Se upp: {{names}} har skrivit under med en annan nyckel än den du känner. Läs mer nedanför innan du litar på namnet.',
    selfMade:
      'Vem som helst kan skapa en identitet i vilket namn som helst, så namnen är inte bekräftade: {{names}}. Jämför fingeravtrycken nedanför innan du litar på dem.',
  },
  reasons: {
    foreignBytes: {
      heading: 'Något som inte hör till rapporten ligger i filen',
      what: 'Före filens början eller efter dess slut finns något främmande. Sådant kan få en PDF-läsare att visa ett annat innehåll än det som undertecknades.',
      trust: 'Lita inte på det som din PDF-läsare visar.',
      now: 'Be avsändaren om originalet, precis som det sparades när det undertecknades.',
    },
    brokenStructure: {
      heading: 'Filens uppbyggnad går inte ihop',
      what: 'Filens egen innehållsförteckning stämmer inte med det som ligger i den. Två program kan då visa olika innehåll.',
      trust: 'Det går inte att säga säkert vad som undertecknades.',
      now: 'Be om filen på nytt. Kommer den likadan igen: be om den från någon som har skrivit under.',
    },
    signatureRemoved: {
      heading: 'En underskrift har tagits bort',
      what: 'I filen finns spår av en underskrift som inte längre sitter på någon plats.',
      trust: 'Lita inte på innehållet. Det kan ha ändrats när underskriften togs bort.',
      now: 'Fråga dem som skulle ha skrivit under, och be om den undertecknade filen.',
    },
    wrongRange: {
      heading: 'En underskrift täcker inte det den ska',
      what: 'Underskriften anger fel på vilken del av filen den gäller, eller hoppar över mer än sig själv. Då kan något ha lagts in utan att det märks.',
      trust: 'Innehållet kan vara ett annat än det som undertecknades.',
      now: 'Be den som skrev under om filen på nytt.',
    },
    damagedSignature: {
      heading: 'En underskrift är skadad',
      what: 'Underskriften går inte att läsa, eller saknar delar som den måste ha.',
      trust: 'Det går varken att se vem som skrev under eller om något har ändrats sedan dess.',
      now: 'Be avsändaren skicka filen igen. Är den likadan då: be om en ny underskrift.',
    },
    contentAltered: {
      heading: 'Innehållet har ändrats efter underskriften',
      what: 'Det som en underskrift gäller är inte längre detsamma som när den gjordes.',
      trust: 'Lita inte på innehållet. Vem som har ändrat, och vad, går inte att se.',
      now: 'Be den som skrev under om originalet.',
    },
    wrongKey: {
      heading: 'En underskrift hör inte ihop med namnet i den',
      what: 'Den är inte gjord med nyckeln i det certifikat som den visar. Någon kan ha satt dit en annans namn.',
      trust: 'Lita varken på namnet eller på innehållet.',
      now: 'Hör med personen som nämns, på ett sätt som du redan känner till.',
    },
    misplacedSignature: {
      heading: 'En underskrift sitter där den inte gjordes',
      what: 'Underskriften ligger på en annan plats än den gjordes för, eller på flera. Den kan vara kopierad från en annan plats eller ett annat dokument.',
      trust: 'Lita inte på att den som nämns har skrivit under just det här.',
      now: 'Hör med personen som nämns, på ett sätt som du redan känner till.',
    },
    contentReplaced: {
      heading: 'Innehållet har bytts ut efter underskriften',
      what: 'Efter underskriften har något lagts till som ändrar vad filen visar eller vad som är bifogat.',
      trust: 'Lita inte på det som din PDF-läsare visar: det är inte det som undertecknades.',
      now: 'Fråga avsändaren varför filen är ändrad, och be om originalet.',
    },
    unsigned: {
      heading: 'Ingen har skrivit under',
      what: 'Filen har ingen digital underskrift. En bild av en namnteckning räknas inte, för den kan vem som helst klistra in.',
      trust: 'Det går inte att se om innehållet har ändrats, eller av vem.',
      now: 'Väntade du dig en undertecknad fil: be avsändaren om den.',
    },
    laterChanges: {
      heading: 'Något har lagts till efter underskriften',
      what: 'Det som undertecknades är orört. Men efteråt har något lagts till som appen inte kan bedöma, till exempel en anteckning.',
      trust:
        'Du kan lita på den undertecknade versionen. Det som tillkom sedan har ingen skrivit under.',
      now: 'Läs den undertecknade versionen i stället för filen som du fick.',
    },
    unsupportedSignature: {
      heading: 'En underskrift är av ett slag som appen inte kan bedöma',
      what: 'Den är gjord på ett sätt som appen inte känner till.',
      trust: 'Den kan vara riktig, men det går inte att säga här.',
      now: 'Kontrollera filen i den tjänst eller det program där den undertecknades.',
    },
    certificateNotValidThen: {
      heading: 'Ett certifikat gällde inte när underskriften gjordes',
      what: 'Certifikatet hade gått ut, eller inte börjat gälla, vid den tid som underskriften anger. Tiden kommer från undertecknarens egen klocka, som kan gå fel.',
      trust:
        'Innehållet är detsamma som undertecknades. Men ingen står för namnet utanför den tid som certifikatet gäller.',
      now: 'Hör med den som skrev under, och be om en ny underskrift om ni behöver.',
    },
    brokenChain: {
      heading: 'Ett certifikat intygas inte av den som det säger',
      what: 'Med underskriften följer ett certifikat som ska intyga ett annat, men det gör det inte.',
      trust: 'Innehållet är detsamma som undertecknades. Men namnet har ingen intygat.',
      now: 'Jämför fingeravtrycket med undertecknaren, till exempel per telefon.',
    },
    forbiddenBySigner: {
      heading: 'En undertecknare hade låst filen för det som kom efteråt',
      what: 'Den som låste filen tillät inga fler ändringar. Sedan har något ändå tillkommit, kanske en underskrift till.',
      trust: 'Det som undertecknades före låset är orört.',
      now: 'Fråga den som låste filen om det som tillkom är i sin ordning.',
    },
  },
  signedMore:
    'Underskriften är tillagd, och den undertecknade filen ”{{name}}” är hämtad till datorn. Skicka den filen vidare till nästa, eller låt nästa skriva under här.',
  signedAll:
    'Underskriften är tillagd, och den undertecknade filen ”{{name}}” är hämtad till datorn. Nu har alla skrivit under.',
  also: 'Dessutom',
  signedPart:
    'Det som undertecknades finns kvar i filen, orört. Öppna det med ”Visa den undertecknade versionen”.',
  nothingSigned: 'Det går inte att ta fram någon del av filen som säkert är undertecknad.',
  signatures: {
    heading: 'Underskrifter: {{signed}} av {{expected}}',
    headingNone: 'Underskrifter',
    noPlaces: 'Filen har inga underskrifter, och inga platser för underskrift.',
    waiting: 'Väntar på underskrift',
    place: 'Plats {{name}}',
    onPage: 'sidan {{page}}',
  },
  signature: {
    words: {
      green: 'Underskriften håller',
      amber: 'Går inte att bedöma helt',
      red: 'Underskriften håller inte',
    },
    nobody: 'Okänd undertecknare',
    stamp: 'Tidsstämpel från {{name}}',
    stampUnnamed: 'Tidsstämpel',
    stamped:
      'En tidstjänst har stämplat hela filen med tiden. Ingen person har skrivit under här, och om tjänsten är att lita på kan appen inte avgöra.',
    stampWords: {
      green: 'Stämpeln håller',
      amber: 'Går inte att bedöma helt',
      red: 'Stämpeln håller inte',
    },
    claimed: 'Uppges vara {{name}}',
    nameless: 'Utan namn i certifikatet',
    for: 'På platsen',
    otherName: 'Namnet i underskriften är ett annat än det som står på platsen.',
    selfMade:
      'Självgjord identitet: visar att innehållet inte har ändrats, inte vem som skrev under. Namnet har personen själv skrivit in.',
    issued:
      'Certifikat utfärdat av {{issuer}}, som intygar namnet. Appen arbetar utan nät och kan inte kontrollera utfärdaren.',
    issuerUnnamed: 'någon som inte nämns',
    time: 'Undertecknad',
    noTime: 'Ingen tid är angiven.',
    ownClock: 'Tiden är undertecknarens egen klocka.',
    timestamp:
      'En tidsstämpel från en tidstjänst följer med. Om tjänsten är att lita på kan appen inte avgöra.',
    statement: 'Angivet skäl',
    fingerprint: 'Fingeravtryck',
    details: 'Mer om underskriften',
  },
  known: {
    own: 'Gjord med en identitet som finns i den här webbläsaren.',
    same: 'Känd sedan tidigare: {{name}}, tillagd {{when}}.',
    other:
      'Se upp: du har {{name}} som känd sedan {{when}}, men då med en annan nyckel. Personen kan ha bytt identitet, eller så är det någon annan som använder namnet. Hör med personen innan du litar på underskriften.',
    none: 'Inte känd sedan tidigare. Be personen läsa upp sitt fingeravtryck, till exempel per telefon, och jämför.',
    add: 'Lägg till {{name}} som känd',
    addAnyway: 'Lägg till även den här nyckeln för {{name}}',
    added: '{{name}} är tillagd. Nästa gång ser du om det är samma nyckel.',
    failed:
      '{{name}} är känd så länge appen är öppen. Webbläsaren sparar inte listan, eftersom den inte tillåter det eller inte har plats.',
  },
  details: {
    format: 'Format',
    pades: 'PAdES, grundnivå (B)',
    otherFormat: '{{subFilter}} (inte PAdES grundnivå)',
    unknownFormat: 'Inte angivet',
    key: 'Nyckel',
    keys: {
      ecdsaP256: 'ECDSA, P-256',
      ecdsaP384: 'ECDSA, P-384',
      rsa: 'RSA, {{bits}} bitar',
      other: 'Av annat slag',
    },
    serialNumber: 'Certifikatets serienummer',
    validity: 'Certifikatet gäller',
    fromTo: '{{from}} till {{to}}',
    issuers: 'Utfärdare som följer med',
    field: 'Fält i filen',
    revision: 'Gäller filens läge',
    revisionOf: '{{revision}} av {{revisions}}',
    covers: 'Täcker',
    coversAll: 'hela filen',
    coversPart: 'filen som den var då; mer har tillkommit sedan',
  },
  file: {
    heading: 'Om filen',
    name: 'Namn',
    title: 'Titel i filen',
    language: 'Språk',
    pages: 'Sidor',
    size: 'Storlek',
    revisions: 'Lägen i filen',
    signedBytes: 'Omfattas av den sista underskrift som håller',
    bytesOf: '{{signed}} av {{all}} byte',
    noneSigned: 'ingenting',
    notStated: 'inte angivet',
  },
  content: {
    heading: 'Prövningen i filen',
    fromSigned: 'Innehållet är det som undertecknades.',
    notInFile: 'Det kan skilja sig från det som din PDF-läsare visar av filen.',
    fromUnsigned: 'Ingen har skrivit under det.',
    fromUnjudged: 'Om det är det som undertecknades går inte att säga.',
    none: 'Ingen prövning följer med i filen. Den är en rapport för arkiv, eller så är den inte gjord i Barnrättsprövning. Underskrifterna kan appen bedöma ändå, men inte innehållet.',
    noneTrusted:
      'Ingen underskrift håller. Därför öppnar appen ingen prövning ur filen, även om en följer med.',
    problems: {
      notOurs:
        'Det som följer med i filen är ingen prövning från den här appen, så det går inte att öppna här.',
      damaged:
        'Prövningen som följer med i filen är skadad och går inte att öppna. Be avsändaren skicka filen igen.',
      tooNew:
        'Prövningen som följer med i filen är gjord med en nyare version av appen. Uppdatera appen och granska filen igen.',
      tooLarge:
        'Det som följer med i filen är för stort för att vara en prövning, så appen öppnar det inte.',
    },
    open: 'Öppna skrivskyddad',
    copy: 'Kopiera till nytt utkast',
    copyNewVersion:
      'Kopian blir ett utkast till version {{next}}, gjort från version {{version}}. Filen påverkas inte.',
    copyDraft:
      'Kopian blir ett utkast till version {{version}}, som ni kan arbeta vidare med. Filen påverkas inte.',
    compare: 'Jämför med ett utkast',
    showSigned: 'Visa den undertecknade versionen',
    opensInTab: 'öppnas i en ny flik',
    readOnlyHeading: 'Prövningen, skrivskyddad',
    back: 'Tillbaka till granskningen',
  },
  compare: {
    heading: 'Jämför med ett utkast',
    choose: 'Utkast att jämföra med',
    same: 'Samma prövning',
    others: 'Andra prövningar',
    option: '{{title}} (version {{version}}, ändrad {{when}})',
    none: 'Det finns inga utkast i den här webbläsaren att jämföra med.',
    inFile: 'Filen: {{version}}',
    inDraft: 'Utkastet: {{version}}',
    gone: 'Utkastet går inte längre att läsa. Välj ett annat.',
  },
};
