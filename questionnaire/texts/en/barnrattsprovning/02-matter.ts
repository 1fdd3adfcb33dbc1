import type { StepTexts } from '../../../schema.ts';

export const texts: StepTexts = {
  heading: 'Describe the matter',
  shortHeading: 'The matter',
  help: {
    why: 'Whoever reads the assessment may never have heard of the matter. The description gives everyone the same picture of what is meant to change, for whom and when. It also shows how much is still open, which decides whether the assessment can do the children any good.',
    how: [
      'Write so that somebody outside the organisation can follow, and spell out abbreviations the first time.',
      'Keep today’s situation apart from the proposal. The difference between them is what you are assessing.',
      'Include the timetable, the cost and anything that has already been decided.',
      'Mention the other options, including that of leaving things as they are.',
      'Give your sources, so that the facts can be checked.',
    ],
    mistakes: [
      'Children are not mentioned. It should be clear already here how the matter concerns them.',
      'The text argues for the proposal. Describe first, and judge in steps 11 and 12.',
      'A link leads to a file on somebody’s own computer or to a system the reader cannot enter.',
    ],
    example:
      'Today pupils are entitled to school transport if they live more than 2 kilometres from school (preschool class to Year 3), 3 kilometres (Years 4–6) or 4 kilometres (Years 7–9). The proposal is to raise the first two limits by a kilometre and to move Years 7–9 from school buses to public buses. It is expected to save SEK 2.4 million a year and would apply from next autumn term. It stems from a savings target in the budget; how the target is to be met has not been decided.',
  },
  questions: {
    'matter-description': {
      label: 'Describe the matter in your own words',
      help: 'There is room here for the whole description, including text and lists pasted from Word. The fields below are for those who would rather divide it up.',
    },
    'matter-background': {
      label: 'What is the situation today?',
      help: 'The background: what applies now, since when, and why has the question come up?',
    },
    'matter-proposal': {
      label: 'What is proposed?',
      help: 'What would change, for whom, when and at what cost? Mention other options that have been discussed.',
    },
    'matter-origin': {
      label: 'How did the proposal come about?',
      help: 'Who took the initiative, who has been involved and what is already settled? A few lines are enough.',
    },
    'matter-sources': {
      label: 'What sources does the description rest on?',
      help: 'Inquiries, minutes, statistics and anything else a reader may want to check. A title is enough.',
      record: { one: 'source', add: 'Add source', empty: 'No sources yet.' },
    },
    'matter-source-title': {
      label: 'What is the source called?',
      help: 'Title, publisher and year, so that it can be found even if the link stops working.',
    },
    link: {
      label: 'Web link',
      help: 'An address that others can open. If there is none, give the registration number or say where the document is kept.',
    },
    'matter-source-says': {
      label: 'What do you take from the source?',
      help: 'The fact you use, ideally with a page number. One sentence is enough.',
    },
  },
};
