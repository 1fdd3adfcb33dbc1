import type { StepTexts } from '../../../schema.ts';

export const texts: StepTexts = {
  heading:
    'Follow-up of the outcome, and feedback on the matter, proposal or decision to those concerned',
  shortHeading: 'Follow-up and feedback',
  help: {
    why: 'Only afterwards does it become clear whether the assessment was right. Follow-up means that mistakes are found while the children are still children. Feedback is something children are entitled to expect: without it they learn that there is no point in answering.',
    how: [
      'Decide what you will find out, who will do it and on what date, ideally once early on and once after a year or more.',
      'Follow up how things turn out for the children, not only whether the decision has been carried out.',
      'Let children take part in the follow-up, ideally the same groups that were heard.',
      'Begin the list of recipients with the children in step 9 and go on to the adults in step 10.',
      'Keep the feedback short, concrete and easy to grasp. Say what became of the children’s suggestions, even when the answer is no.',
    ],
    mistakes: [
      'Managers and committees are given feedback, but not the children who answered.',
      'There is no date and nobody responsible, so the follow-up never happens.',
      'The children are referred to a set of minutes.',
      'The compensatory measures are forgotten once the decision has been taken.',
    ],
    example:
      'Within a month of the decision, the 70 pupils who were heard get a visit in class and a sheet with pictures: this is what you said, this is what was decided, and this is why. Their guardians hear from the school in the languages they speak. When the rules have been in force for a term, the school transport coordinator finds out how many pupils are driven to school and what near misses there have been, and asks the same classes how their journey feels. The committee is given the results in April.',
  },
  questions: {
    'follow-up-description': {
      label: 'Describe how you will follow up and give feedback',
      help: 'The whole plan can be written or pasted here. If you divide it up below, each point gets a date and somebody responsible, and is easier to keep to.',
    },
    'follow-ups': {
      label: 'What is to be followed up?',
      help: 'One thing at a time. Set a date even if it is provisional.',
      record: { one: 'follow-up', add: 'Add follow-up', empty: 'No follow-ups yet.' },
    },
    'follow-up-what': {
      label: 'What will you find out?',
      help: 'Preferably something that can be counted or that children can be asked about.',
    },
    responsible: {
      label: 'Who is responsible?',
      help: 'A role or a unit, so that the task remains when somebody changes jobs.',
    },
    'follow-up-date': { label: 'On what date?', help: 'The day when the results are to be ready.' },
    'follow-up-subjects': {
      label: 'Which proposals or measures does it concern?',
      help: 'Choose from the proposals in step 13 and the measures in step 14.',
    },
    'concerned-groups': {
      label: 'Which children does it concern?',
      help: 'Groups from step 5. Check that everyone who will be worse off is included somewhere.',
    },
    'concerned-articles': {
      label: 'Which articles are followed up?',
      help: 'The rights where you want to know whether your assessment held.',
    },
    feedback: {
      label: 'Who should get feedback?',
      help: 'Begin with the children who have been heard. One recipient per line.',
      record: { one: 'recipient', add: 'Add recipient', empty: 'No recipients yet.' },
    },
    'feedback-to': {
      label: 'To whom?',
      help: 'For example “The pupils in Year 2 who took part in the walks”.',
    },
    'feedback-how': {
      label: 'How will they be told?',
      help: 'Form, language and who will tell them. For children: short words, pictures if possible, and time for questions.',
    },
    when: {
      label: 'When?',
      help: 'A date or “within two weeks of the decision”. Children should not have to wait longer than adults.',
    },
  },
};
