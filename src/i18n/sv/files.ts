export const files = {
  problems: {
    notOurs:
      '”{{name}}” är ingen prövning från den här appen. Välj en fil som någon har sparat med ”Spara till fil”. Dina utkast är orörda.',
    damaged:
      '”{{name}}” är skadad och kan inte öppnas. Den kan ha kapats när den skickades eller kopierades: be avsändaren spara och skicka den igen. Dina utkast är orörda.',
    tooNew:
      '”{{name}}” är sparad med en nyare version av appen. Uppdatera appen och öppna filen igen. Dina utkast är orörda.',
    tooLarge:
      '”{{name}}” är för stor för att vara en prövning. Kontrollera att ni valt rätt fil. Dina utkast är orörda.',
    unreadable:
      '”{{name}}” kunde inte läsas från disken. Kontrollera att filen finns kvar och att ni får öppna den. Dina utkast är orörda.',
  },
  exampleFailed: 'Exemplet kunde inte öppnas. Ladda om sidan och försök igen.',
};
