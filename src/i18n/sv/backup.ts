export const backup = {
  heading: 'Säkerhetskopia',
  lead: 'En enda fil med allt som appen har i den här webbläsaren: alla utkast, även de i papperskorgen, lägen ni har gett namn eller lämnat ut, kända fingeravtryck och inställningar. Spara den på ett annat ställe än datorn.',
  without:
    'Egna underskriftsidentiteter följer inte med: deras nycklar kan inte tas ut ur webbläsaren. Utkast som är låsta med lösenfras ligger låsta i filen, och deras tidigare lägen följer inte med.',
  numbersNotSought:
    'Appen kunde inte leta efter personnummer i utkasten. Ladda om sidan för att försöka igen.',
  save: 'Spara säkerhetskopia',
  saved_one: 'Ett utkast är sparat i ”{{name}}” ({{size}}).',
  saved_other: '{{count}} utkast är sparade i ”{{name}}” ({{size}}).',
  notSaved:
    'Säkerhetskopian kunde inte göras, och inget utkast räknas som sparat. Försök igen, eller spara utkasten till fil ett och ett.',
  leftOut: {
    drafts_one:
      'Ett utkast är inte med i filen: webbläsaren lämnar inte ut det. Ladda om sidan och spara igen.',
    drafts_other:
      '{{count}} utkast är inte med i filen: webbläsaren lämnar inte ut dem. Ladda om sidan och spara igen.',
    states:
      'Tidigare lägen kunde inte läsas, eller bara en del av dem. Lägen som ska vara med kan saknas i filen.',
    bin: 'Papperskorgen kunde inte läsas, eller bara en del av den. Borttagna utkast kan saknas i filen.',
    knownSigners: 'Kända fingeravtryck kunde inte läsas och är inte med i filen.',
  },
  read: 'Läs in säkerhetskopia',
  readHint: 'Ingenting som finns här skrivs över.',
  found_one: 'En säkerhetskopia från {{when}} med ett utkast.',
  found_other: 'En säkerhetskopia från {{when}} med {{count}} utkast.',
  foundSigners_one:
    'Den har också ett känt fingeravtryck. Läs in den bara om ni själva har sparat den.',
  foundSigners_other:
    'Den har också {{count}} kända fingeravtryck. Läs in den bara om ni själva har sparat den.',
  restore: 'Läs in säkerhetskopian',
  added_zero: 'Inget nytt utkast kom in.',
  added_one: 'Ett utkast kom in.',
  added_other: '{{count}} utkast kom in.',
  alreadyHere_one: 'Ett fanns redan här, ord för ord.',
  alreadyHere_other: '{{count}} fanns redan här, ord för ord.',
  addedToBin_one: 'Ett borttaget utkast ligger i papperskorgen.',
  addedToBin_other: '{{count}} borttagna utkast ligger i papperskorgen.',
  notBinned_one:
    'Ett borttaget utkast fick inte plats i papperskorgen och ligger bland utkasten i stället.',
  notBinned_other:
    '{{count}} borttagna utkast fick inte plats i papperskorgen och ligger bland utkasten i stället.',
  addedSigners_one: 'Ett känt fingeravtryck lades till.',
  addedSigners_other: '{{count}} kända fingeravtryck lades till.',
  statesNotKept_one:
    'Ett tidigare läge kunde inte tas in. Det finns kvar i filen: behåll den, och läs in den igen när webbläsaren har plats.',
  statesNotKept_other:
    '{{count}} tidigare lägen kunde inte tas in. De finns kvar i filen: behåll den, och läs in den igen när webbläsaren har plats.',
  signersNotStored:
    'De kända fingeravtrycken kunde inte sparas och finns bara tills sidan stängs. De finns kvar i filen.',
  notStored_one:
    'Ett av dem får inte plats i webbläsaren och finns bara tills sidan stängs. Öppna det och spara det till fil.',
  notStored_other:
    '{{count}} av dem får inte plats i webbläsaren och finns bara tills sidan stängs. Öppna dem och spara dem till fil.',
  notRestored:
    'Inläsningen avbröts. Det som hann komma in ligger bland utkasten, och inget som fanns här har ändrats. Läs in filen igen: det som redan är här kommer inte en gång till.',
  problems: {
    notOurs:
      '”{{name}}” är ingen säkerhetskopia. Är det en prövning: öppna den från startsidan. Ingenting har ändrats.',
    damaged:
      '”{{name}}” är skadad och kan inte läsas in. Den kan ha kapats när den kopierades: försök med en annan kopia av filen. Ingenting har ändrats.',
    tooNew:
      '”{{name}}” är sparad med en nyare version av appen. Uppdatera appen och läs in filen igen. Ingenting har ändrats.',
    tooLarge:
      '”{{name}}” är för stor för att vara en säkerhetskopia härifrån. Kontrollera att ni valt rätt fil. Ingenting har ändrats.',
    unreadable:
      '”{{name}}” kunde inte läsas från disken. Kontrollera att filen finns kvar. Ingenting har ändrats.',
  },
};
