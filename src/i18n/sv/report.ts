import type { Language } from '#questionnaire/index.ts';

/** Words of the printed report that no questionnaire holds. */
export const report = {
  language: 'sv' as Language,
  untitled: 'Prövning utan namn',
  registrationNumber: 'Dnr {{number}}',
  /** On every page of a draft. */
  draft: 'UTKAST',
  facts: {
    organisation: 'Organisation',
    registrationNumber: 'Diarienummer',
    decidingBody: 'Beslut fattas av',
    plannedDecisionDate: 'Beslut planeras till',
    startedOn: 'Prövningen började',
  },
  notAnswered: 'Ej besvarad',
  page: 'Sida {{page}} av {{pages}}',
  article: 'Artikel {{number}}',
  articleWithTitle: 'Artikel {{number}} – {{title}}',
  effects: { strengthens: 'Stärks', neutral: 'Neutral', weakens: 'Försvagas' },
  /** A record without a title: "Grupp 2". */
  untitledRecord: '{{record}} {{number}}',
  formerQuestions: {
    heading: 'Svar på frågor som inte längre ställs',
    intro: 'Svaren skrevs när frågorna fanns med. De återges här så att inget går förlorat.',
  },
  about: 'Om prövning av barnets bästa',
};
