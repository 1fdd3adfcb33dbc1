export const richText = {
  toolbar: 'Textformat',
  bold: 'Fet',
  italic: 'Kursiv',
  bulletList: 'Punktlista',
  orderedList: 'Numrerad lista',
  link: 'Länk',
  address: 'Länkens adress',
  apply: 'Använd',
  removeLink: 'Ta bort länken',
  cancel: 'Avbryt',
  addressRefused:
    'Så kan en länk inte se ut. Skriv en webbadress, till exempel https://www.riksdagen.se, en e-postadress eller tel: och ett nummer.',
  listKeys: 'Esc och Tabb: ut ur rutan',
  keys: 'Alt och F10 leder till textformaten. I en lista gör Tabb en underpunkt; tryck Esc och sedan Tabb för att lämna rutan.',
};
