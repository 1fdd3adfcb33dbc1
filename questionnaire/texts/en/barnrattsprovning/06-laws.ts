import type { StepTexts } from '../../../schema.ts';

export const texts: StepTexts = {
  heading: 'Which laws and governing documents are relevant to the matter or proposal?',
  shortHeading: 'Laws and policies',
  help: {
    why: 'A decision can be well meant and still go against something children are already entitled to. Gathering what applies shows you what you must do, what you may do and where you have a choice. Your own goals and plans belong here too, because in them the organisation has often made children a promise.',
    how: [
      'Start with the law that governs the service, such as the Education Act (skollagen), the Social Services Act (socialtjänstlagen) or the Planning and Building Act (plan- och bygglagen).',
      'Say what the law means in this particular matter, with chapter and section. Ask a lawyer if you are unsure.',
      'Look for rules on the child’s best interests, on children’s right to be heard and on discrimination.',
      'Include local goals, plans and agreements, and say whether the proposal pulls the same way.',
    ],
    mistakes: [
      'The list is long, but nothing is said about what follows from the laws.',
      'Only the Convention is there. It is often an ordinary law that says what the municipality or region is obliged to do.',
      'The law is given from memory. Open the text in force and check.',
    ],
    example:
      'The Education Act (skollagen, 2010:800) entitles pupils to free school transport when the length of the journey, the traffic, a disability or some other special reason calls for it. Limits in kilometres are therefore not enough: it must be possible to look at each pupil’s own journey. The municipality’s road safety plan aims to give every pupil in Years 1–6 a safe route for walking or cycling to school. Along Road 214 that aim has not been met.',
  },
  questions: {
    'laws-description': {
      label: 'Which rules and goals matter here?',
      help: 'Write freely about what the rules require and allow, or paste your own summary, bullet points and all. Dividing it up below is optional.',
    },
    laws: {
      label: 'Laws',
      help: 'One law at a time. The name is enough to begin with.',
      record: { one: 'law', add: 'Add law', empty: 'No laws yet.' },
    },
    'law-name': {
      label: 'Which law?',
      help: 'Name and number, for example the Education Act (2010:800). Add chapter and section when you know them.',
    },
    'law-says': {
      label: 'What does it mean for the matter?',
      help: 'Sum it up in your own words. Quote only what you have checked against the source.',
    },
    link: {
      label: 'Web link',
      help: 'The address of the text, for example on the website of the Riksdag or on your own.',
    },
    'concerned-articles': {
      label: 'Which articles is it connected with?',
      help: 'Articles of the Convention that deal with the same thing. Skip the question if the connection is not clear.',
    },
    'governing-documents': {
      label: 'Governing documents',
      help: 'Strategies, plans, guidelines and agreements, national as well as your own. A title is enough.',
      record: {
        one: 'governing document',
        add: 'Add governing document',
        empty: 'No governing documents yet.',
      },
    },
    'governing-document-name': {
      label: 'What is the document called?',
      help: 'Title, who adopted it and the years it covers.',
    },
    'governing-document-says': {
      label: 'What does it say about children?',
      help: 'The goal or promise that matters here, and whether the proposal supports it or goes against it.',
    },
  },
};
