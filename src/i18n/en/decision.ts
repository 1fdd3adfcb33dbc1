import type { decision as swedish } from '../sv/decision.ts';

export const decision: typeof swedish = {
  heading: 'Before the decision',
  intro:
    'For those who are to decide: the question and the answer, and six things to ask. The app shows what it has found. Whether that is enough is for you to judge.',
  noQuestion: 'The question in step 1 has not been written yet',
  answer: 'The answer of the assessment: {{answer}}',
  noAnswer: 'The assessment has no answer yet.',
  inShort: 'The assessment in short',
  notNeeded: {
    intro:
      'For those who decide: the group has concluded that no assessment is needed, and said why. The question is whether you agree.',
    heading: 'No assessment is needed',
    noReason: 'The reason has not been written yet.',
    checklist: 'The question to ask',
  },
  checklist: 'Six questions to ask',
  states: {
    met: 'The app has nothing to remark',
    open_one: 'One thing to ask about',
    open_other: '{{count}} things to ask about',
    missing_one: 'Something important is missing',
    missing_other:
      'Something important is missing, and there are {{count}} things to ask about in all',
  },
  sendBack: {
    heading: 'If the matter is to go back',
    intro:
      'If the assessment is not enough, the matter can be sent back. Choose what needs to be added, and the words for the minutes appear here.',
    none: 'The app has found no reason to send the matter back because of the assessment.',
    choose: 'What needs to be added?',
    opening:
      'The matter is sent back for the assessment of the child’s best interests to be completed, so that',
    point: '– {{reason}}',
    copy: 'Copy the text',
    done: 'The text has been copied.',
    failed: 'The text could not be copied. Select it and copy it yourself.',
  },
};
