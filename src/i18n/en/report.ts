import type { report as swedish } from '../sv/report.ts';

export const report: typeof swedish = {
  language: 'en',
  untitled: 'Assessment without a name',
  registrationNumber: 'Ref. {{number}}',
  draft: 'DRAFT',
  facts: {
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
};
