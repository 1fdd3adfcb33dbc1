export const assessmentView = {
  contents: 'Innehåll',
  notAnswered: 'Ej besvarad',
  noComment: 'Ingen kommentar',
  former: {
    heading: 'Svar på frågor som inte längre ställs',
    short: 'Tidigare svar',
    intro: 'Svaren skrevs när frågorna fanns med. De visas här så att inget går förlorat.',
  },
  unknownQuestionnaire:
    'Prövningen är gjord med ett frågeformulär som den här versionen av appen inte känner till, så den kan inte visas. Uppdatera appen och öppna den igen. Filen är orörd.',
};
