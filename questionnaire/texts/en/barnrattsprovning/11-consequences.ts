import type { StepTexts } from '../../../schema.ts';

export const texts: StepTexts = {
  heading:
    'On the basis of what you have gathered – what consequences may the matter have for children?',
  shortHeading: 'Consequences',
  help: {
    why: 'Here everything you have gathered comes together. With advantages and drawbacks side by side, and a note of which children they concern and for how long, it becomes plain what the decision gives some children and costs others. The conflicts have to come out too, because they are what the decision-makers must weigh.',
    how: [
      'Take one consequence at a time: what happens, to which children, how likely is it and how do you know?',
      'Think of the coming months and also several years ahead.',
      'Compare with what will happen if nothing changes.',
      'Go back to step 9. Is what the children hoped for and worried about included?',
      'Be plain about where the tensions lie: between groups of children, between two rights, or between the child’s best interests and, say, the budget.',
    ],
    mistakes: [
      'Effects on staff, budget or organisation are written as if they were effects on children.',
      'The good is described as certain and the bad as a risk, with no grounds for the difference.',
      'A consequence turns up that nothing in steps 5–10 points to.',
      'Serious drawbacks for a few children vanish behind small gains for many.',
    ],
    example:
      'Negative: about 40 pupils from the preschool class to Year 3 will have to walk up to 3 kilometres, some of them along a road without a footpath; the risk is greatest in winter and concerns articles 6 and 24. Positive: pupils in Years 7–9 can take a later bus and join in sports and homework help. Conflict: if the youngest keep their transport, the saving of SEK 2.4 million will not be met in full, so a safe route to school has to be weighed against other things in the schools’ budget.',
  },
  questions: {
    'consequences-description': {
      label: 'What might the matter mean for children?',
      help: 'Reason freely about effects in the short and the long term, or paste your whole section. Use the lists below as much as you like, perhaps only for what matters most.',
    },
    alternatives: {
      label: 'Alternatives',
      help: 'The proposal, no change, and preferably something in between. Side by side they show what each gives the children and what it costs them.',
      record: { one: 'alternative', add: 'Add alternative', empty: 'No alternatives yet.' },
    },
    alternative: {
      label: 'What do you call the alternative?',
      help: 'A few words, such as “Public buses for the older pupils”.',
    },
    'alternative-kind': {
      label: 'What is it?',
      help: 'At least two are needed for a comparison: the proposal, and no change.',
      choices: { proposal: 'The proposal', 'no-change': 'No change', other: 'Another alternative' },
    },
    'alternative-description': {
      label: 'What does it mean?',
      help: 'What would be done, when and for whom.',
    },
    'alternative-effects': {
      label: 'How are the rights affected?',
      help: 'One line for each article that is affected. You can also fill them in straight in the table.',
      record: { one: 'effect', add: 'Add effect', empty: 'No effects yet.' },
    },
    'effect-comment': {
      label: 'In what way?',
      help: 'A sentence on what it means for the children.',
    },
    'effect-article': {
      label: 'Which article?',
      help: 'Begin with those you have commented on in step 8.',
    },
    'effect-direction': {
      label: 'Which way?',
      help: 'Compared with how things are today.',
      choices: { strengthens: 'Strengthened', neutral: 'Neutral', weakens: 'Weakened' },
    },
    'negative-consequences': {
      label: 'Negative consequences',
      help: 'What may get worse, and for whom? One line per consequence is enough.',
      record: {
        one: 'negative consequence',
        add: 'Add negative consequence',
        empty: 'No negative consequences yet.',
      },
    },
    'positive-consequences': {
      label: 'Positive consequences',
      help: 'What may get better, and for whom? Say too what it would take.',
      record: {
        one: 'positive consequence',
        add: 'Add positive consequence',
        empty: 'No positive consequences yet.',
      },
    },
    consequence: {
      label: 'What may happen?',
      help: 'Write from the children’s point of view, in a sentence or two. This is the text you see when you point to the consequence in later steps.',
    },
    'consequence-grounds': {
      label: 'What do you base it on?',
      help: 'Mention what supports it in steps 5–10, and how sure you are.',
    },
    'consequence-horizon': {
      label: 'When will it be felt?',
      help: 'Short term means roughly the first year. Choose both if the effect will last.',
      choices: { short: 'In the short term', long: 'In the long term' },
    },
    'conflicts-of-interest': {
      label: 'Conflicts between goals or interests',
      help: 'Where do the child’s best interests and other interests, or the interests of different children, pull in different directions?',
      record: { one: 'conflict', add: 'Add conflict', empty: 'No conflicts yet.' },
    },
    'conflict-title': {
      label: 'What is in conflict with what?',
      help: 'A short heading, for example “A safe route to school against the savings target”.',
    },
    'conflict-discussion': {
      label: 'What is your reasoning?',
      help: 'What speaks for either side, and can the conflict be made smaller? The balancing itself belongs in step 12.',
    },
    'concerned-groups': {
      label: 'Which children does it concern?',
      help: 'Choose from the groups in step 5. If it concerns them all there is no need to choose.',
    },
    'concerned-articles': {
      label: 'Which articles are affected?',
      help: 'The rights that are strengthened, weakened or set against each other.',
    },
    evidence: {
      label: 'What supports it?',
      help: 'Choose from laws, knowledge and the views of children and adults in steps 6, 7, 9 and 10.',
    },
    'negative-consequence-acceptance': {
      label: 'Why can it be accepted, if nothing is done about it?',
      help: 'Write here only if no measure in step 14 softens it. The reason must weigh more than what the children lose.',
    },
  },
};
