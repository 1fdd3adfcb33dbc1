import type { StepTexts } from '../../../schema.ts';

export const texts: StepTexts = {
  heading: 'Which children are affected by the matter or proposal, and in what way?',
  shortHeading: 'Children affected',
  help: {
    why: 'Children are not one single group. The same decision can be good for most and bad for a few, and the few only come into view if you look for them. You can point to the groups you describe here later on, when you set out knowledge, voices, consequences and measures.',
    how: [
      'Go through age, place of residence, school, language, family finances and disability, and ask whose daily life will change.',
      'Tell apart the children whom the decision is meant for (directly affected) and those who will notice it anyway, such as siblings (indirectly affected).',
      'Give numbers and ages even if they are approximate, and say how you know.',
      'Look for children who seldom appear in statistics, such as children in refuges or children who have been away from school for a long time.',
      'Think of the children still to come, if the decision is to last for many years.',
    ],
    mistakes: [
      '“All children in the municipality” is the only group. It hides who will be better off and who will be worse off.',
      'It says parents or families where it ought to say children.',
      'Children in vulnerable situations are listed, but nobody says what the decision means for them.',
      'Young people between 15 and 17 are forgotten.',
    ],
    example:
      'Directly affected are about 40 pupils from the preschool class to Year 3 (aged 6–9) and 55 pupils in Years 4–6 (aged 10–12), who lose their school bus. So are 210 pupils in Years 7–9, who switch to public buses. Indirectly affected are younger siblings who have to come along when an adult drives, and pupils living close to school who meet more traffic. Most exposed are children along Road 214, which has no footpath, whose families do not have a car.',
  },
  questions: {
    'children-description': {
      label: 'Describe the children concerned',
      help: 'The whole answer can go here, written or pasted. The groups below are there if you want them: they let you refer to the same children in later steps.',
    },
    'children-direct': {
      label: 'Children directly affected',
      help: 'One group for each way of being affected. It is enough to give the group a name.',
      record: {
        one: 'directly affected group',
        add: 'Add directly affected group',
        empty: 'No directly affected groups yet.',
      },
    },
    'children-indirect': {
      label: 'Children indirectly affected',
      help: 'Children whom the decision is not aimed at but who will notice it, such as siblings or neighbours.',
      record: {
        one: 'indirectly affected group',
        add: 'Add indirectly affected group',
        empty: 'No indirectly affected groups yet.',
      },
    },
    'child-group': {
      label: 'Which children?',
      help: 'A short name, for example “Pupils aged 6–9 without a footpath to school”. This is the name you see when you point to the group in other steps.',
    },
    'child-group-age': { label: 'Age', help: 'A span in years is enough, such as 6–9.' },
    'child-group-number': {
      label: 'How many are there?',
      help: 'An estimate is fine. Say where the figure comes from, if you can.',
    },
    'child-group-how': {
      label: 'How are they affected?',
      help: 'What will be different in their daily lives? Leave the judging of it until step 11.',
    },
    'concerned-articles': {
      label: 'Which articles does it concern?',
      help: 'The rights that the group’s situation touches. This can wait until you have done step 8.',
    },
    'vulnerable-children': {
      label: 'Which of the children are in a vulnerable situation?',
      help: 'Say what makes the situation vulnerable and what the decision means there. Write about groups, so that no individual child can be recognised.',
    },
  },
};
