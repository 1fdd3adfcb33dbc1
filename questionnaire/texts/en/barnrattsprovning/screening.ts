import type { SheetTexts } from '../../../schema.ts';

export const screening: SheetTexts = {
  heading: 'Is an assessment needed, and how thorough?',
  intro:
    'A few short questions that give a suggestion of how much work the matter needs. You decide, and you write down why. If you change your mind later, nothing you have written disappears.',
  help: {
    why: 'Not every matter needs the same amount of work. A few minutes here put the effort where it does children some good, and let you show afterwards why you chose as you did. The question comes first, while there is still time for an in-depth assessment.',
    how: [
      'Answer from what you know today. “We do not know” is an answer, and a reason to find out more.',
      'No assessment is needed: the matter does not concern children, directly or indirectly. Say why, sign off and save.',
      'Simple: all fifteen steps with fewer questions. It suits a decision that is plainly good for children or has small effects.',
      'In-depth: every question, with alternatives side by side and what each conclusion rests on. It is needed when interests conflict or the effects are serious.',
      'Feel free to switch later. All that you have written stays and is shown.',
    ],
    mistakes: [
      'The matter is called an adult one. Money, staffing, premises and traffic often reach children indirectly.',
      'The assessment is skipped because time is short. A lack of time says nothing about how much children are affected.',
      'Few children is taken to mean little importance. A single child may be hit hard.',
      'You say which level you chose, but not why.',
    ],
    example:
      'The matter concerns children directly: about 300 pupils in Norrsjö will have new rules for school transport. For some it means a 3-kilometre walk along a road without a footpath, and the families with least money will find it hardest to solve by themselves. The children’s safety also stands against a demand for savings. We therefore choose an in-depth assessment.',
  },
  questions: {
    'screening-affected': {
      label: 'Does the matter affect children?',
      help: 'Directly: it is about children or their daily lives. Indirectly: it reaches them through adults, money, places or services.',
      choices: {
        directly: 'Yes, directly',
        indirectly: 'Yes, indirectly',
        no: 'No',
        unsure: 'We do not know',
      },
    },
    'screening-number': {
      label: 'How many children does it concern?',
      help: 'Roughly. Few children is no reason to leave it: a serious effect on a single child may need an in-depth assessment.',
      choices: {
        few: 'A few children',
        group: 'A group, such as a school or a neighbourhood',
        many: 'Many, or all children in the municipality or region',
        unsure: 'We do not know',
      },
    },
    'screening-impact': {
      label: 'How much may it mean to the children?',
      help: 'Think of the child who is affected most, and of how easily it can be changed afterwards.',
      choices: {
        little: 'Little: the children hardly notice',
        some: 'Something: daily life changes, but it can be put right',
        much: 'A great deal: serious, lasting or hard to change',
        unsure: 'We do not know',
      },
    },
    'screening-vulnerable': {
      label: 'Are there children in a vulnerable situation among them?',
      help: 'For example children with disabilities, children in families short of money, children in care, refugee children or children whose personal details are protected.',
      choices: { yes: 'Yes', no: 'No', unsure: 'We do not know' },
    },
    'screening-conflict': {
      label: 'Are the children’s interests set against something else?',
      help: 'Against the budget, the needs of other groups or the interests of other children.',
      choices: { yes: 'Yes', no: 'No', unsure: 'We do not know' },
    },
    'screening-depth': {
      label: 'How thorough will the assessment be?',
      help: 'A simple one has all fifteen steps but fewer questions in them. An in-depth one has every question. You can switch at any time.',
      choices: {
        'not-needed': 'No assessment is needed',
        simple: 'Simple assessment',
        'in-depth': 'In-depth assessment',
      },
    },
    'screening-reason': {
      label: 'Why?',
      help: 'Two or three sentences that an outsider can understand and question. They are printed in the report.',
    },
  },
};
