export const blankForm = {
  heading: 'Tom blankett',
  fileName: 'barnrattsprovning-blankett.pdf',
  working: 'Blanketten skapas. Ni kan avbryta när som helst.',
  done: 'Blanketten är klar: {{pages}} sidor, {{size}}.',
  failed: {
    fonts:
      'Blanketten kunde inte skapas: typsnitten gick inte att läsa in. Ladda om sidan och försök igen. Era utkast är orörda.',
    unknown: 'Blanketten kunde inte skapas. Ladda om sidan och försök igen. Era utkast är orörda.',
  },
  /** The words on the paper. */
  paper: {
    title: 'Blankett: {{name}}',
    instructions: [
      'Fyll i blanketten för hand, gärna tillsammans i grupp. Svara på det som har betydelse i ert ärende; allt behöver inte fyllas i.',
      'I varje steg finns plats att skriva fritt, och det kan räcka. Rutorna är till för er som vill dela upp svaret. Tar de slut, kopiera sidan eller skriv på ett eget blad med stegets nummer.',
      'Skriv aldrig så att ett enskilt barn går att känna igen.',
      'Frågorna står i samma ordning i appen Barnrättsprövning, så svaren går att skriva in där efteråt.',
      'Blanketten har frågorna i en enkel prövning, och i steg 11 en tabell för att jämföra alternativ. En fördjupad prövning har fler frågor, och dem ställer appen.',
    ],
    preamble: 'Vad är en prövning av barnets bästa?',
    condition: 'Besvaras om svaret på {{question}} är {{answers}}.',
    orCondition: 'Besvaras också om svaret på {{question}} är {{answers}}.',
    quoted: '”{{text}}”',
    date: '{{label}} Datum:',
    chooseOne: 'Kryssa för ett svar.',
    chooseSeveral: 'Kryssa för det som stämmer.',
    compareAlternatives:
      'Kryssa för vad varje alternativ betyder för rättigheten, jämfört med i dag.',
    articleHeadings: {
      article: 'Artikel',
      effect: 'Rättigheten …',
      comment: 'Varför artikeln berörs och vad som behöver bli tydligare',
    },
    ownArticle: 'Artikel nr',
    spoken: { writingLines: 'Skrivrader: {{label}}', checkBox: 'Kryssruta' },
  },
};
