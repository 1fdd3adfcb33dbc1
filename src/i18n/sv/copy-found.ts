export const copyFound = {
  heading: '”{{name}}” är en kopia av en prövning ni redan har här',
  same: '”{{title}}” säger precis detsamma.',
  newer: {
    text_one:
      'Filen, ändrad {{when}}, bygger vidare på ”{{title}}”, ändrat {{whenHere}}. Ett svar är nytt i den, och inget annat har skrivits här sedan dess.',
    text_other:
      'Filen, ändrad {{when}}, bygger vidare på ”{{title}}”, ändrat {{whenHere}}. {{count}} svar är nya i den, och inget annat har skrivits här sedan dess.',
  },
  older: {
    text_one:
      'Filen, ändrad {{when}}, är ett tidigare läge av ”{{title}}”, ändrat {{whenHere}}. Ett svar skiljer sig.',
    text_other:
      'Filen, ändrad {{when}}, är ett tidigare läge av ”{{title}}”, ändrat {{whenHere}}. {{count}} svar skiljer sig.',
  },
  apart: {
    text_one:
      'Filen, ändrad {{when}}, och ”{{title}}”, ändrat {{whenHere}}, har skrivits vidare var för sig. Ett svar skiljer sig.',
    text_other:
      'Filen, ändrad {{when}}, och ”{{title}}”, ändrat {{whenHere}}, har skrivits vidare var för sig. {{count}} svar skiljer sig.',
  },
  update: 'Uppdatera utkastet',
  merge: 'Sammanfoga med utkastet',
  open: 'Öppna utkastet',
  openAsOwn: 'Öppna som eget utkast',
};
