export const offline = {
  state: {
    unknown: 'Ser efter om appen fungerar utan nät …',
    fetching: 'Appen läggs på datorn, så att den fungerar utan nät: {{share}}.',
    ready: 'Fungerar utan nät: hela appen finns på den här datorn.',
    oneFile: 'Fungerar utan nät: hela appen är den fil som ni har öppnat.',
  },
  unavailable: {
    insecure:
      'Fungerar bara med nät: adressen börjar inte med https, och då får appen inte läggas på datorn. Utkasten sparas ändå.',
    unsupported:
      'Fungerar bara med nät i det här fönstret: webbläsaren lägger ingen app på datorn. Vanligen beror det på att fönstret är privat.',
    refused:
      'Fungerar bara med nät: webbläsarens inställningar tillåter inte att appen läggs på datorn.',
  },
  failed: {
    network:
      'Fungerar bara med nät än så länge: några delar av appen gick inte att hämta. Utkasten är orörda.',
    altered:
      'Fungerar bara med nät än så länge: det som hämtades var inte appens filer. Kanske läggs en ny version ut just nu, eller så ändrar något på vägen filerna. Utkasten är orörda.',
    full: 'Fungerar bara med nät: webbläsaren har inte plats för appen på datorn. Utkasten är orörda.',
  },
  update: {
    label: 'Ny version av appen',
    waiting:
      'Det finns en ny version av appen. Det ni skriver sparas först, och sidan öppnas igen på samma ställe.',
    elsewhere:
      'En ny version av appen används redan i en annan flik. Här går det bra att skriva färdigt först.',
    take: 'Uppdatera nu',
    saving: 'Sparar …',
    later: 'Senare',
    notSaved:
      'Appen är inte uppdaterad, för det senaste kunde inte sparas. Spara till fil först, så att ingenting går förlorat.',
  },
};
