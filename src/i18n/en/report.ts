import type { report as swedish } from '../sv/report.ts';

export const report: typeof swedish = {
  language: 'en',
  untitled: 'Assessment without a name',
  registrationNumber: 'Ref. {{number}}',
  draft: 'DRAFT',
  facts: {
    title: 'Case',
    organisation: 'Organisation',
    registrationNumber: 'Reference number',
    decidingBody: 'Decided by',
    plannedDecisionDate: 'Decision planned for',
    startedOn: 'Assessment begun',
  },
  notAnswered: 'Not answered',
  page: 'Page {{page}} of {{pages}}',
  article: 'Article {{number}}',
  articleWithTitle: 'Article {{number}} – {{title}}',
  effects: { strengthens: 'Strengthened', neutral: 'Neutral', weakens: 'Weakened' },
  untitledRecord: '{{record}} {{number}}',
  formerQuestions: {
    heading: 'Answers to questions that are no longer asked',
    intro:
      'The answers were written while the questions were there. They are kept here so that nothing is lost.',
  },
  about: 'About assessing the best interests of the child',
  version: {
    final: 'Version {{number}}',
    draft: 'Version {{number}}, change {{change}}',
    signedOff: 'Signed off on {{day}}',
    replaces: 'Replaces version {{number}}, signed off on {{day}}',
    label: 'Version',
    signedOffNumber: '{{number}}, signed off on {{day}}',
    notSignedOff: '{{number}}, not signed off (change {{change}})',
    formerLabel: 'Previous version',
    meaning:
      'The version number at the foot of each page goes up by one when a signed-off version is revised. A signed-off version does not change. Until a version is signed off, the number of saved changes is given as well: the higher it is, the later the version.',
  },
  contents: 'Contents',
  more: { step: 'read more in step {{number}}', signOff: 'see Signatures' },
  summary: {
    heading: 'Summary',
    noQuestion: 'The question to be assessed has not been written yet.',
    answer: 'Answer:',
    notAnswered: 'Not answered yet',
    decidedBy: 'Decided by {{body}}',
    plannedFor: 'Decision planned for {{date}}',
    others: { one: 'and 1 more', other: 'and {{count}} more' },
    grounds: { heading: 'Main grounds', empty: 'No grounds have been written yet.' },
    children: {
      heading: 'Children concerned',
      empty: 'No groups of children have been described yet.',
      direct: { one: 'Directly: 1 group', other: 'Directly: {{count}} groups' },
      indirect: { one: 'Indirectly: 1 group', other: 'Indirectly: {{count}} groups' },
    },
    heard: {
      heading: 'Children heard',
      empty: 'Not answered yet.',
      occasions: { one: 'On 1 occasion', other: 'On {{count}} occasions' },
      none: 'No children have been heard',
      noReason: 'The reason has not been written.',
    },
    articles: {
      heading: 'Articles affected',
      empty: 'No article has been assessed yet.',
    },
    proposals: { heading: 'Proposals for decision', empty: 'No proposals have been written yet.' },
    compensation: {
      heading: 'Compensation',
      empty: 'No compensatory measures have been written yet.',
    },
    followUp: { heading: 'Follow-up', empty: 'No follow-up has been described yet.' },
    signers: { heading: 'Signatories', empty: 'No signatories have been named yet.' },
    completeness: {
      heading: 'How far the assessment has come',
      complete: '{{complete}} of {{total}} steps are complete',
      begun: 'begun: {{steps}}',
      unanswered: 'not answered: {{steps}}',
    },
  },
  matrix: {
    heading: 'Overview of the articles',
    intro:
      'A proposal, a measure or a consequence stands beside the articles that the group has chosen. Proposals and measures also stand beside the articles that their consequences concern. The comments are found whole in step 8, the rest in steps 11, 13 and 14.',
    empty:
      'The overview is empty. Articles are commented on in step 8, and in steps 11, 13 and 14 the group chooses which articles consequences, proposals and measures concern.',
    tableHeading: 'The articles as a table',
    columns: {
      article: 'Article',
      effect: 'Effect',
      comment: 'Comment',
      consequences: 'Consequences',
      proposals: 'Proposals',
      measures: 'Measures',
    },
    noEffect: 'Not assessed',
    directions: { strengthens: 'Positive', neutral: 'Neutral', weakens: 'Negative' },
    figure: {
      heading: 'The articles as a picture',
      columns: {
        negative: 'Negative consequences',
        positive: 'Positive consequences',
        proposals: 'Proposals',
        measures: 'Measures',
      },
      alternative: 'The articles by effect, with counts.',
      article:
        '{{name}}: negative consequences {{negative}}, positive consequences {{positive}}, proposals {{proposals}}, measures {{measures}}',
    },
  },
  sources: {
    heading: 'Sources',
    empty: 'No sources have been named. They are written in steps 2, 6 and 7.',
    kinds: {
      source: 'Sources of the matter',
      law: 'Laws',
      governingDocument: 'Governing documents',
      research: 'Research and theory',
      practice: 'Practice and experience',
      linkInText: 'Links in the text',
    },
    step: 'step {{number}}',
    notOpenable:
      'Others cannot open it: the address leads to a place on somebody’s own computer or in an internal network.',
  },
  findings: {
    heading: 'Open remarks',
    intro:
      'The app has gone through the answers and remarks on what a reader may ask about. The group decides what to do about the remarks; they do not stop the version from being signed off.',
    severities: {
      must: 'Needs to be dealt with',
      should: 'Should be dealt with',
      consider: 'To consider',
    },
    step: 'step\u00a0{{number}}',
    entry: { step: 'Step {{number}}', text: '{{where}}: {{title}}' },
  },
  signOff: {
    heading: 'Signatures',
    intro:
      'Those who sign stand behind the version of the assessment that is given at the foot of the page.',
    check:
      'To check a digital signature, open the file under Review in Barnrättsprövning, or in a program that shows digital signatures. On paper you cannot see whether it is genuine.',
    noSigner:
      'No signatory is named in the case details. The lines below can be filled in by hand.',
    forParty: 'For {{party}}',
    forNobody: 'For',
    place: 'Place',
    date: 'Date',
    dateOnPaper: 'Date (if signed on paper)',
    signature: 'Signature',
    field: 'Signature: {{who}}',
    fieldForParty: 'for {{party}}',
    unnamed: 'signatory {{number}}',
    name: 'Name in print',
    title: 'Title',
  },
};
