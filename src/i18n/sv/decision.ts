export const decision = {
  heading: 'Inför beslutet',
  intro:
    'För er som ska besluta: frågan och svaret, och sex saker att fråga sig. Appen visar vad den har funnit. Om det räcker avgör ni.',
  noQuestion: 'Frågan i steg 1 är inte skriven än',
  answer: 'Prövningens svar: {{answer}}',
  noAnswer: 'Prövningen har inget svar än.',
  inShort: 'Prövningen i korthet',
  notNeeded: {
    intro:
      'För er som ska besluta: gruppen har kommit fram till att ingen prövning behövs, och skrivit varför. Frågan är om ni håller med.',
    heading: 'Prövning behövs inte',
    noReason: 'Skälet är inte skrivet än.',
    checklist: 'Frågan att ställa',
  },
  checklist: 'Sex frågor att ställa',
  states: {
    met: 'Appen har inget att anmärka',
    open_one: 'En sak att fråga om',
    open_other: '{{count}} saker att fråga om',
    missing_one: 'Något viktigt saknas',
    missing_other: 'Något viktigt saknas, och {{count}} saker att fråga om i allt',
  },
  sendBack: {
    heading: 'Om ärendet ska tillbaka',
    intro:
      'Räcker prövningen inte kan ärendet återremitteras. Välj det som behöver kompletteras, så står orden för protokollet här.',
    none: 'Appen har inte funnit något skäl att återremittera ärendet för prövningens skull.',
    choose: 'Vad behöver kompletteras?',
    opening: 'Ärendet återremitteras för att prövningen av barnets bästa ska kompletteras, så att',
    point: '– {{reason}}',
    copy: 'Kopiera texten',
    done: 'Texten är kopierad.',
    failed: 'Texten kunde inte kopieras. Markera den och kopiera själv.',
  },
};
