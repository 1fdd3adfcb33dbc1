import type { ReportModel, SummaryPart } from './report-data.ts';

const emptyPart: SummaryPart = { heading: '', lines: [] };

/** A report without a word. */
export const emptyReport: ReportModel = {
  language: 'sv',
  kind: '',
  title: '',
  registrationNumber: '',
  version: '',
  signedOff: [],
  draftLabel: '',
  isNeeded: true,
  summary: {
    id: 'summary',
    heading: '',
    question: '',
    matter: [],
    answer: { label: '', symbol: '', word: '', weight: '' },
    checks: { heading: '', items: [] },
    grounds: emptyPart,
    columns: [],
    proposals: emptyPart,
    compensation: emptyPart,
    followUp: emptyPart,
    signers: emptyPart,
    completeness: emptyPart,
  },
  contentsHeading: '',
  factsHeading: '',
  facts: [],
  sections: [],
  matrix: {
    id: 'article-matrix',
    heading: '',
    intro: '',
    tableHeading: '',
    columns: {
      article: '',
      effect: '',
      comment: '',
      consequences: '',
      proposals: '',
      measures: '',
    },
    rows: [],
    figures: [],
  },
  sources: { id: 'sources', heading: '', groups: [] },
  findings: { id: 'findings', heading: '', intro: '', groups: [] },
  signOff: { id: 'sign-off', heading: '', intro: [], signers: [] },
  pageLabel: '{{page}}',
};
