import type { SheetTexts } from '../../../schema.ts';

export const screening: SheetTexts = {
  heading: 'Is an assessment needed, and how thorough?',
  intro:
    'A few short questions that give a suggestion of how much work the matter needs. You decide, and you write down why. If you change your mind later, nothing you have written disappears.',
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
