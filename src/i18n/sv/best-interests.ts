/** Grounds and what they rest on. */
export const bestInterests = {
  asked: 'Frågan i steg 1',
  untied: 'Skälet pekar inte på någon konsekvens, artikel eller något underlag än.',
  unconsidered_one: '{{count}} negativ konsekvens finns inte bland skälen',
  unconsidered_other: '{{count}} negativa konsekvenser finns inte bland skälen',
  unconsideredWhy:
    'Det som talar emot ska också vägas. Peka på konsekvensen i ett skäl, eller skriv ett nytt.',
};
