import type { StepTexts } from '../../../schema.ts';

export const texts: StepTexts = {
  heading:
    'What compensatory measures can be taken if the matter or proposal is not in line with the child’s best interests?',
  shortHeading: 'Compensatory measures',
  help: {
    why: 'Sometimes a decision is taken that is not the best for children, for weighty reasons. The children who will be worse off then need something in return. The measures should soften the very effect you have shown, for the very children it hits.',
    how: [
      'Take each negative consequence in step 11 and ask what would make it smaller.',
      'Avoiding an effect is better than compensating for it. If it can be avoided, write a proposal in step 13 instead.',
      'Name who is responsible, when and with what money; otherwise the measure is only a hope.',
      'Ask the children what would help.',
      'If the proposal is entirely in line with the child’s best interests, say so in one sentence.',
    ],
    mistakes: [
      'The measure reaches other children than those who will be worse off.',
      'Information passes for compensation. It may be needed, but it seldom makes up for what the children lose.',
      'The measure is already in place and adds nothing new.',
      'There is no telling which consequence the measure belongs to.',
    ],
    example:
      'Until the footpath has been built, all pupils along Road 214 are given school transport, whatever the distance. Pupils in Years 4–6 who live 3 to 4 kilometres from school are offered supervised cycling groups in spring and autumn, and transport from November to March. The school transport coordinator is responsible, and the measures are to be in place when the autumn term starts. They are paid for out of part of the saving.',
  },
  questions: {
    'compensation-description': {
      label: 'How can you make up for what will be worse?',
      help: 'Describe the measures in one go or paste the list you already have. If none is needed, a sentence on why is enough, and the list below can stay empty.',
    },
    'compensatory-measures': {
      label: 'The measures one by one',
      help: 'A single line is enough. You can fill in who and when as you go along.',
      record: { one: 'measure', add: 'Add measure', empty: 'No measures yet.' },
    },
    measure: {
      label: 'What is to be done?',
      help: 'Something concrete that children will notice.',
    },
    'measure-consequences': {
      label: 'Which negative consequences does it soften?',
      help: 'Choose from the negative consequences in step 11. If none fits, ask yourselves whether the measure belongs here.',
    },
    responsible: {
      label: 'Who is responsible?',
      help: 'The committee, unit or role that can see to it that it gets done.',
    },
    when: { label: 'When?', help: 'A date, a term or “before the decision takes effect”.' },
    'concerned-groups': {
      label: 'Which children benefit from it?',
      help: 'Compare with the groups that the consequence hits: are they the same children?',
    },
    'concerned-articles': {
      label: 'Which articles is it meant to protect?',
      help: 'Most often those that the consequence weakens.',
    },
  },
};
