import type { StepTexts } from '../../../schema.ts';

export const texts: StepTexts = {
  heading: 'What is in the child’s best interests, according to the overall assessment?',
  shortHeading: 'Best interests',
  help: {
    why: 'This is the assessment’s answer, and often what decision-makers read first. It should follow from what you have shown, not from what is easiest to carry out. The child’s best interests are a primary consideration; if something else is allowed to weigh more, it must be clear what that is and why.',
    how: [
      'Answer the question in step 1 as it was put.',
      'First say what would be best for the children. Then weigh it against other interests, and keep the two apart.',
      'Let rights, knowledge, the children’s own views and the consequences all show in your reasoning.',
      'Give your reasons point by point and tie each to a consequence or an article.',
      'If the answer differs between children, say so. “Partly” is then often right.',
    ],
    mistakes: [
      'The conclusion is so general that it would fit any matter at all.',
      '“Partly” becomes a way of not taking a stand. Say what is in keeping with the child’s best interests and what is not.',
      'The children’s views are in step 9 but not among the reasons.',
      'The reasons list advantages and pass over what speaks against.',
    ],
    example:
      'Partly. Public buses for Years 7–9 are in keeping with the child’s best interests: the pupils themselves want later departures and will get more out of their free time. Higher limits for the youngest are not, since they cannot judge the traffic and the road is not safe; the saving does not outweigh that risk. For Years 4–6 the answer depends on whether the footpath by the sawmill is built first.',
  },
  questions: {
    'best-interests-description': {
      label: 'Your overall assessment',
      help: 'Write so that somebody who reads only this understands what is best for the children and why. The length is up to you, and what you already have in Word can be pasted in with its lists.',
    },
    'best-interests-answer': {
      label: 'What is the answer to the question in step 1?',
      help: 'Partly is for when the answer differs between children or between parts of the proposal.',
      choices: { yes: 'Yes', partly: 'Partly', no: 'No' },
    },
    'best-interests-weight': {
      label: 'What weight have the child’s best interests been given?',
      help: 'The child’s best interests are a primary consideration: they weigh heavily, but not always alone. Choose what best describes what you have done.',
      choices: {
        decisive: 'They have decided the matter',
        heavy: 'They have weighed heavily and changed the proposal',
        balanced: 'They have weighed as much as other things',
        outweighed: 'Something else has weighed more',
      },
      choiceHelp: {
        decisive:
          'The proposal is what is best for the children. No other interest has changed it.',
        heavy:
          'The children’s interests have made the proposal another one, even if they do not settle everything.',
        balanced: 'Other interests have been weighed alongside and shaped the proposal as much.',
        outweighed:
          'Another interest has decided. Then a reason is needed, and something for the children instead.',
      },
    },
    'best-interests-departure': {
      label: 'Why do you not go all the way?',
      help: 'Write what would be best for the children, which interest has been allowed to weigh more, why, and what the children get instead.',
    },
    'best-interests-grounds': {
      label: 'The reasons, point by point',
      help: 'The main reasons, one at a time. Three to six are usually enough; if you have given them above there is no need to repeat them.',
      record: { one: 'reason', add: 'Add reason', empty: 'No reasons yet.' },
    },
    ground: { label: 'What is the reason?', help: 'One sentence that can be read on its own.' },
    'concerned-consequences': {
      label: 'Which consequences does it rest on?',
      help: 'Choose from the consequences in step 11, so that the reader can follow the thread back.',
    },
    'concerned-articles': {
      label: 'Which articles support it?',
      help: 'Choose the few that matter most.',
    },
    'concerned-groups': {
      label: 'Which children does the reason concern?',
      help: 'Leave it empty if it concerns all the children affected.',
    },
    evidence: {
      label: 'What supports the reason?',
      help: 'Choose from laws, knowledge and the views of children and adults in steps 6, 7, 9 and 10.',
    },
    'element-views': {
      label: 'The children’s views',
      help: 'What do the children themselves want, and what would they say of your conclusion?',
    },
    'element-identity': {
      label: 'The children’s identity',
      help: 'Language, culture, gender, belief and personality: what does the matter mean for who the children are and may be?',
    },
    'element-family': {
      label: 'Family and relationships',
      help: 'What happens to the ties with parents, siblings, friends and other important adults?',
    },
    'element-safety': {
      label: 'Care, protection and safety',
      help: 'Will the children be safer or less safe, and who is there for them?',
    },
    'element-vulnerability': {
      label: 'Vulnerability',
      help: 'Which children have a harder time than others, and how does the matter affect them?',
    },
    'element-health': {
      label: 'Health',
      help: 'Body, sleep, exercise and how the children feel: what changes?',
    },
    'element-education': {
      label: 'Education',
      help: 'What does the matter mean for the children’s learning, in and out of school?',
    },
  },
  prompts: {
    elements: {
      heading: 'Seven things to think through',
      intro:
        'The UN Committee on the Rights of the Child has named seven elements that an assessment of the child’s best interests should weigh in (General Comment No. 14). Write where you have something to say, and leave the rest empty.',
    },
  },
};
