export const lookup = {
  heading: 'Look up',
  search: 'Article, number or word',
  help: 'Arrow up and down to move, Enter to go to the text, Esc to close.',
  list: 'Articles and words',
  found_one: '{{count}} match',
  found_other: '{{count}} matches',
  nothing: 'No such word or number here. Try another form of the word.',
  article: 'Article {{number}} – {{title}}',
  noSummary:
    'This article is about the Committee or the treaty itself, not about a right. So there is no summary.',
  notLaw: 'Articles 1–42 are Swedish law by {{reference}}; 43–54 are not.',
  summarySource: 'Summary in our own words. The text of the law is in {{reference}}.',
  ownWords: 'Explained in our own words.',
  source: 'Explained in our own words. Read more: {{source}}.',
  fromOrganisation: 'From {{organisation}}, not from the app.',
  related: 'Belongs with',
};
