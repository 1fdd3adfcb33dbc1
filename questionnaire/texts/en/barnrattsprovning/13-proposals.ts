import type { StepTexts } from '../../../schema.ts';

export const texts: StepTexts = {
  heading: 'Proposal for a decision',
  shortHeading: 'Proposed decision',
  help: {
    why: 'The assessment only makes a difference once it leads to decisions. Concrete proposals make it easy to act in the child’s best interests and hard to forget them. When a proposal is tied to a consequence, everyone can see what happens if that point is struck out.',
    how: [
      'Word each proposal so that it can be decided on: who is to do what, and when?',
      'Go through your comments in step 8 and the consequences in step 11. Which of them call for a proposal?',
      'Begin with what matters most to the children.',
      'Put conditions and details in sub-points.',
      'Say openly if the original proposal ought to be changed, rejected or looked into further.',
    ],
    mistakes: [
      'The proposal is a wish, such as “the child’s perspective shall be considered”. Nobody can tell whether it has been done.',
      'Shortcomings you found in steps 8 and 11 lead nowhere.',
      'It does not say who is to do it or when.',
      'The proposals are the same as before the assessment, although it revealed problems.',
    ],
    example:
      '1. The limit for the preschool class to Year 3 shall remain 2 kilometres. 2. Pupils in Years 7–9 shall travel by public bus from next autumn term, on condition that the travel card is also valid in the evenings and at weekends and that the last bus leaves no earlier than 6 p.m. 3. The Technical Services Committee (tekniska nämnden) is instructed to build a footpath by the sawmill before the limit for Years 4–6 is changed.',
  },
  questions: {
    'proposals-description': {
      label: 'What do you propose, and why?',
      help: 'The proposals can stand here in full, as running text or as a numbered list from Word. If you add them one by one below, the follow-up in step 15 can point to them.',
    },
    proposals: {
      label: 'The proposals one by one',
      help: 'They are numbered in the order they stand. One sentence per proposal is enough.',
      record: { one: 'proposal', add: 'Add proposal', empty: 'No proposals yet.' },
    },
    proposal: {
      label: 'What should be decided?',
      help: 'Word it so that the sentence can go straight into the minutes.',
    },
    'proposal-points': {
      label: 'Sub-points',
      help: 'Conditions and details. Skip them if the proposal is simple.',
      record: { one: 'sub-point', add: 'Add sub-point', empty: 'No sub-points yet.' },
    },
    'proposal-point': { label: 'Sub-point', help: 'One thing per point.' },
    'concerned-consequences': {
      label: 'Which consequences does it respond to?',
      help: 'The consequences in step 11 that the proposal is meant to prevent, soften or reinforce.',
    },
    'concerned-articles': {
      label: 'Which articles is the proposal about?',
      help: 'Look in step 8: did you ask for something under the article that the proposal now delivers?',
    },
    'concerned-groups': {
      label: 'Which children does the proposal concern?',
      help: 'Choose groups from step 5 if the proposal is not about all of them.',
    },
  },
};
