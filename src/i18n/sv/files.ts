export const files = {
  reading: 'Läser ”{{name}}” …',
  kinds: 'Prövningar och rapporter',
  drop: 'Släpp filerna för att öppna dem',
  place: '({{number}} av {{total}})',
  done: '{{opened}} av {{total}} filer är öppnade.',
  problems: {
    notOurs:
      '”{{name}}” är ingen prövning från den här appen. Välj en fil som någon har sparat med ”Spara till fil”, eller en PDF som är exporterad härifrån. Era utkast är orörda.',
    damaged:
      '”{{name}}” är skadad och kan inte öppnas. Den kan ha kapats när den skickades eller kopierades: be avsändaren spara och skicka den igen. Era utkast är orörda.',
    tooNew:
      '”{{name}}” är sparad med en nyare version av appen. Uppdatera appen och öppna filen igen. Era utkast är orörda.',
    tooLarge:
      '”{{name}}” är för stor för att vara en prövning. Kontrollera att ni valt rätt fil. Era utkast är orörda.',
    unreadable:
      '”{{name}}” kunde inte läsas från disken. Kontrollera att filen finns kvar och att ni får öppna den. Era utkast är orörda.',
    folder:
      '”{{name}}” är en mapp. Öppna mappen på datorn, markera filerna i den och dra dem hit. Era utkast är orörda.',
    certificate:
      '”{{name}}” är ett certifikat, inte en prövning. Certifikat öppnas under ”Underskrifter”. Era utkast är orörda.',
    organisationHelp:
      '”{{name}}” är en organisations egen hjälp, inte en prövning. Den läggs till under ”Hjälp”. Era utkast är orörda.',
    pdfWithoutAssessment:
      '”{{name}}” har ingen prövning i sig som går att öppna. ”Rapport för arkiv” skapas utan den, och den går förlorad när en PDF skrivs ut till en ny fil. Öppna i stället den vanliga rapporten (PDF) eller en fil som någon har sparat med ”Spara till fil”. Era utkast är orörda.',
    pdfEncrypted:
      '”{{name}}” är skyddad med lösenord och kan inte öppnas här. Ta bort lösenordet i det program där det lades på, eller be om rapporten utan lösenord. Era utkast är orörda.',
    pdfTooLarge:
      '”{{name}}” är större än {{limit}} MB, och så stor blir ingen rapport. Kontrollera att ni valt rätt fil. Har någon lagt in mer i rapporten: öppna den ursprungliga i stället. Era utkast är orörda.',
    pdfTooSlow:
      '”{{name}}” tog för lång tid att läsa, så appen avbröt. Försök en gång till. Går det inte då heller är filen troligen skadad: be avsändaren spara och skicka den igen. Era utkast är orörda.',
    pdfAltered:
      '”{{name}}” är undertecknad men har ändrats efteråt, så innehållet går inte att lita på. Öppna den under ”Granska” för att se vad som har hänt. Era utkast är orörda.',
    pdfInsecureAddress:
      '”{{name}}” är undertecknad, och webbläsaren låter inte appen kontrollera underskrifter på en adress utan https. Öppna appen från en adress som börjar med https, eller be den som sköter den om en sådan. Era utkast är orörda.',
    pdfFailed:
      '”{{name}}” kunde inte läsas, eftersom appens PDF-läsare inte fungerar just nu. Ladda om sidan och försök igen. Era utkast är orörda.',
  },
  review: 'Öppna i Granska',
  signatures: 'Till Underskrifter',
  help: 'Till Hjälp',
  exampleFailed: 'Exemplet kunde inte öppnas. Ladda om sidan och försök igen.',
};
