export const trace = {
  heading: 'Så hänger det ihop',
  intro:
    'Från barnen till det som görs: vilka rättigheter som berörs, vad som kan hända, vad ni föreslår och hur det följs upp. Allt kommer från det ni har valt i stegen.',
  empty:
    'Inget att visa än. När ni pekar ut grupper, artiklar och konsekvenser i stegen växer bilden fram här.',
  untitled: 'Utan rubrik',
  article: 'Artikel {{number}} {{title}}',
  columns: {
    childGroup: 'Barn',
    article: 'Rättigheter',
    consequence: 'Konsekvenser',
    decision: 'Förslag och åtgärder',
    followUp: 'Uppföljning',
  },
  kindOf: '{{kind}}:',
  kinds: {
    childGroup: 'Grupp av barn',
    article: 'Artikel',
    negative: 'Negativ konsekvens',
    positive: 'Positiv konsekvens',
    proposal: 'Förslag',
    measure: 'Åtgärd',
    followUp: 'Uppföljning',
  },
  loose: {
    heading: 'Det som hänger löst',
    none: 'Inget. Varje konsekvens har grund och svar, och varje förslag och åtgärd följs upp.',
    ungrounded: 'Konsekvenser utan grupp och artikel',
    unanswered: 'Negativa konsekvenser som inget förslag och ingen åtgärd svarar mot',
    untied: 'Förslag och åtgärder utan konsekvens eller artikel',
    unfollowed: 'Förslag och åtgärder som ingen följer upp',
    unused: 'Barn och rättigheter som ingen konsekvens nämner',
  },
  picture: {
    heading: 'Bilden',
    intro:
      'Välj en ruta för att se vad den hänger ihop med. Piltangenterna följer trådarna. Streckad ram betyder att något saknas.',
    loose: 'Hänger löst',
    tied: 'Hänger ihop bakåt med: {{before}}. Framåt med: {{after}}.',
  },
  table: {
    heading: 'Samma sak i en tabell',
    empty: 'Inga konsekvenser än. De skrivs i steg 11.',
    nothing: 'Inget',
  },
};
