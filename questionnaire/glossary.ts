/**
 * Words of the field that are explained in the app, in the order of their subjects. Their prose, in our own words, is
 * in `texts/{sv,en}/glossary.ts`. An id is never used again for something else: an organisation's help may name it.
 */
export interface Term {
  readonly id: string;
  /** Articles of the Convention worth reading with it. */
  readonly articles: readonly number[];
  /** Other terms, by id. */
  readonly related: readonly string[];
}

export interface TermText {
  readonly term: string;
  /** As the word stands in running text, forms parted by commas: there it leads to its explanation. */
  readonly forms: string;
  readonly explanation: string;
  readonly source?: string;
}

/** By the id of the term. */
export type GlossaryTexts = Readonly<Record<string, TermText>>;

export const glossary: readonly Term[] = [
  {
    id: 'child-rights-perspective',
    articles: [2, 3, 4, 6, 12],
    related: ['child-perspective', 'childs-perspective', 'rights-holder'],
  },
  {
    id: 'child-perspective',
    articles: [3],
    related: ['childs-perspective', 'child-rights-perspective'],
  },
  { id: 'childs-perspective', articles: [12], related: ['child-perspective', 'participation'] },
  { id: 'convention', articles: [1, 4, 42], related: ['general-comment', 'committee'] },
  { id: 'child', articles: [1], related: ['convention'] },
  {
    id: 'best-interests',
    articles: [3],
    related: ['best-interests-assessment', 'primary-consideration'],
  },
  {
    id: 'best-interests-assessment',
    articles: [3, 12],
    related: ['best-interests', 'impact-analysis', 'primary-consideration'],
  },
  { id: 'impact-analysis', articles: [3, 4], related: ['best-interests-assessment'] },
  { id: 'principles', articles: [2, 3, 6, 12], related: ['convention', 'best-interests'] },
  { id: 'primary-consideration', articles: [3], related: ['best-interests', 'balancing'] },
  { id: 'rights-holder', articles: [2, 12], related: ['duty-bearer', 'child-rights-perspective'] },
  { id: 'duty-bearer', articles: [4], related: ['rights-holder'] },
  {
    id: 'directly-affected',
    articles: [],
    related: ['indirectly-affected', 'vulnerable-situation'],
  },
  { id: 'indirectly-affected', articles: [], related: ['directly-affected'] },
  {
    id: 'vulnerable-situation',
    articles: [2, 22, 23, 39],
    related: ['discrimination', 'disability'],
  },
  { id: 'discrimination', articles: [2], related: ['vulnerable-situation'] },
  { id: 'disability', articles: [23], related: ['vulnerable-situation'] },
  {
    id: 'participation',
    articles: [12, 13],
    related: ['childs-perspective', 'feedback', 'consent'],
  },
  { id: 'feedback', articles: [12, 13], related: ['participation'] },
  { id: 'compensatory-measure', articles: [3, 4], related: ['primary-consideration', 'balancing'] },
  { id: 'conflict-of-interest', articles: [3], related: ['goal-conflict', 'balancing'] },
  { id: 'goal-conflict', articles: [3, 4], related: ['conflict-of-interest', 'balancing'] },
  {
    id: 'balancing',
    articles: [3],
    related: ['primary-consideration', 'conflict-of-interest', 'proportionality'],
  },
  { id: 'proportionality', articles: [3], related: ['balancing'] },
  { id: 'no-change', articles: [], related: ['impact-analysis'] },
  { id: 'secrecy', articles: [16], related: ['consent', 'personal-data'] },
  { id: 'personal-data', articles: [16], related: ['secrecy', 'consent'] },
  { id: 'consent', articles: [5, 12, 16], related: ['participation', 'guardian'] },
  { id: 'guardian', articles: [5, 18], related: ['consent'] },
  { id: 'general-comment', articles: [], related: ['committee', 'convention'] },
  { id: 'committee', articles: [43, 44, 45], related: ['general-comment'] },
  { id: 'ombudsman', articles: [4, 42], related: ['child-rights-strategist'] },
  { id: 'child-rights-strategist', articles: [4, 42], related: ['ombudsman'] },
  { id: 'official-statement', articles: [], related: ['sending-back', 'delegation'] },
  { id: 'sending-back', articles: [], related: ['official-statement'] },
  { id: 'delegation', articles: [], related: ['official-statement'] },
  { id: 'registration-number', articles: [], related: ['public-document'] },
  { id: 'public-document', articles: [13, 16], related: ['secrecy', 'registration-number'] },
  { id: 'proven-experience', articles: [], related: ['general-comment'] },
  { id: 'governing-document', articles: [], related: ['proven-experience'] },
  { id: 'walk', articles: [12, 31], related: ['participation'] },
  { id: 'reference-group', articles: [], related: ['participation'] },
];
