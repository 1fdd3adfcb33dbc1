import type { SheetTexts } from '../../../schema.ts';

export const outcome: SheetTexts = {
  heading: 'Outcome',
  intro:
    'Filled in when the decision has been in force for a while. Take one consequence at a time: what did you expect, and how did it turn out for the children?',
  questions: {
    'outcome-date': {
      label: 'Which day does the follow-up describe?',
      help: 'The day you are writing about. A later follow-up becomes a new version.',
    },
    'outcome-description': {
      label: 'How have you followed up, and what have the children said?',
      help: 'What you have measured, whom you have asked and what the children themselves think of how it turned out.',
    },
    outcomes: {
      label: 'Outcome against expectation',
      help: 'One line for each consequence in step 11, and for things nobody expected.',
      record: { one: 'outcome', add: 'Add outcome', empty: 'No outcomes yet.' },
    },
    outcome: {
      label: 'How did it turn out?',
      help: 'What actually happened, from the children’s point of view.',
    },
    'outcome-consequence': {
      label: 'Which consequence did you expect?',
      help: 'Choose from the consequences in step 11. Leave it empty if nobody expected this.',
    },
    'outcome-against': {
      label: 'Compared with what you expected?',
      help: 'Choose what is true for the children who are affected most.',
      choices: {
        'as-expected': 'About as expected',
        better: 'Better than expected',
        worse: 'Worse than expected',
        'did-not-happen': 'It did not happen',
        'too-early': 'Too early to tell',
      },
    },
    'outcome-evidence': {
      label: 'How do you know?',
      help: 'Figures, talks, surveys. Say too if there is little to go on.',
    },
    'outcome-next': {
      label: 'What will you do now?',
      help: 'What is to change, and who will see to it. If nothing is needed, say so.',
    },
    'concerned-groups': { label: 'Which children does it concern?', help: 'Groups from step 5.' },
    'outcome-conclusion': {
      label: 'What have you learnt?',
      help: 'Did the assessment hold? What would you tell those who make the next one?',
    },
  },
};
