export const lookup = {
  heading: 'Slå upp',
  search: 'Artikel, nummer eller ord',
  help: 'Pil upp och ner byter, Enter går till texten, Esc stänger.',
  list: 'Artiklar och ord',
  found_one: '{{count}} träff',
  found_other: '{{count}} träffar',
  nothing: 'Inget sådant ord eller nummer här. Prova en annan form av ordet.',
  article: 'Artikel {{number}} – {{title}}',
  noSummary:
    'Artikeln handlar om kommittén eller om själva avtalet, inte om en rättighet. Därför finns ingen sammanfattning.',
  notLaw: 'Artiklarna 1–42 är svensk lag genom {{reference}}; 43–54 är det inte.',
  summarySource: 'Sammanfattning i våra egna ord. Lagtexten finns i {{reference}}.',
  ownWords: 'Förklarat i våra egna ord.',
  source: 'Förklarat i våra egna ord. Läs mer: {{source}}.',
  fromOrganisation: 'Från {{organisation}}, inte från appen.',
  related: 'Hör ihop med',
};
