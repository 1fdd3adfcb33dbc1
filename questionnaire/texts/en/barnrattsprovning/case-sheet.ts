import type { QuestionnaireTexts } from '../../../schema.ts';

export const caseSheet: QuestionnaireTexts['caseSheet'] = {
  heading: 'Case details',
  intro:
    'These details help you and others to recognise the case. Fill in what you know today; everything can be changed later.',
  help: {
    why: 'These details let people recognise the matter in a list, in the register and on the first page of the report. The dates show whether the assessment came early enough to make a difference.',
    how: [
      'Give the matter a name that somebody outside the department understands.',
      'Name the body that actually decides, not the one that prepares the matter.',
      'Count backwards from the day of the decision: by when must children have been heard for it to show in the proposal?',
      'Ask the registrar for the case number if you have not been given one.',
    ],
    mistakes: [
      'The name is so general, such as “Budget 2027”, that nobody finds the assessment a year later.',
      'The assessment starts when the decision has in practice been made.',
      'Those who are to sign hear of it only at the end.',
    ],
    example:
      'New rules for school transport in Norrsjö municipality. The children and education committee decides on 14 April. The assessment began on 12 January, so pupils could be heard in February and the proposal changed in March. The head of department and the committee’s chair sign.',
  },
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
