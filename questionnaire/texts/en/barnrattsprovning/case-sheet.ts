import type { QuestionnaireTexts } from '../../../schema.ts';

export const caseSheet: QuestionnaireTexts['caseSheet'] = {
  heading: 'Case details',
  intro:
    'These details help you and others to recognise the case. Fill in what you know today; everything can be changed later.',
  questions: {
    'case-title': {
      label: 'What is the case called?',
      help: 'A short name that other people will recognise too. It appears in the list of drafts and in the report.',
    },
    'case-organisation': {
      label: 'Which organisation is making the assessment?',
      help: 'The municipality, region or agency, and the department or unit if you like.',
    },
    'case-registration-number': {
      label: 'What is the registration number?',
      help: 'The number in the official register (diarienummer). Leave it empty until the case has one.',
    },
    'case-deciding-body': {
      label: 'Who will take the decision?',
      help: 'For example a committee (nämnd), the municipal executive board (kommunstyrelsen) or a manager with delegated powers. If several bodies decide in turn, name them all.',
    },
    'case-planned-decision-date': {
      label: 'When is the decision due?',
      help: 'Pick the day you are aiming for, even if it is uncertain. Then count backwards: is there time to hear from children first?',
    },
    'case-started-on': {
      label: 'When did you start?',
      help: 'The day the assessment was created is already filled in. Change it if the work began earlier.',
    },
    'case-signers': {
      label: 'Who will sign?',
      help: 'Each person gets a place of their own at the end of the report. If you do not know yet, add them later.',
      record: { one: 'signatory', add: 'Add a signatory', empty: 'No signatories yet.' },
    },
    'signer-name': {
      label: 'Name',
      help: 'First and last name, as it should stand below the signature.',
    },
    'signer-title': {
      label: 'Title',
      help: 'For example head of department or chair of the committee.',
    },
    'signer-party': {
      label: 'On whose behalf does the person sign?',
      help: 'The committee, the department, the region or another party.',
    },
    'signer-place': {
      label: 'Place',
      help: 'Leave it empty if the place is to be written by hand.',
    },
  },
};
