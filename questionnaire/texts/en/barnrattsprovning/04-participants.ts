import type { StepTexts } from '../../../schema.ts';

export const texts: StepTexts = {
  heading: 'State who carried out the analysis. Do others need to be involved and, if so, who?',
  shortHeading: 'Who takes part',
  help: {
    why: 'What a group sees depends on who is in it. When it is clear who you are, what you know and who was missing, the reader can judge how far the conclusions hold. The question of whether others are needed is there so that you can invite them while it still makes a difference.',
    how: [
      'Mix knowledge: somebody who knows the subject, somebody who knows children’s rights and somebody who meets the children every day.',
      'Give each person’s profession and organisation, not only a name.',
      'Include reference groups and say who belonged to them.',
      'Ask whose knowledge is missing, for example that of pupil health services, habilitation services, the youth council or the children themselves.',
      'Be open about training. A gap in knowledge is something to mend, not to hide.',
    ],
    mistakes: [
      'Everyone in the group comes from the same department and helped to write the proposal.',
      'It has not occurred to anyone that children and young people could take part in the work itself.',
      'The question of whether others are needed is answered with a no, out of habit.',
    ],
    example:
      'The school transport coordinator is responsible and leads the group. The other members are a child rights strategist, a traffic planner, a head teacher and a school nurse. Two of the five have been trained in children’s rights, and the others take the course in April, before the assessment begins. Nobody in the group knows what daily life is like for pupils with disabilities, so a special needs teacher from the adapted compulsory school (anpassad grundskola) has been invited.',
  },
  questions: {
    'participants-description': {
      label: 'Describe who carried out the analysis',
      help: 'Running text works well, and so does a pasted list of names, which keeps its form. If you would rather enter one person at a time, you can do so below.',
    },
    'responsible-officer': {
      label: 'Who is the responsible officer?',
      help: 'Name and role of the person who holds the work together and answers questions about it.',
    },
    'group-members': {
      label: 'Who is in the working group?',
      help: 'One line per person. A name is enough to begin with; bear in mind that the assessment may become a public document.',
      record: { one: 'person', add: 'Add person', empty: 'Nobody here yet.' },
    },
    'member-name': { label: 'Name', help: 'First name and surname.' },
    'member-profession': {
      label: 'Profession or post',
      help: 'For example school nurse, policy officer or traffic planner.',
    },
    'member-organisation': {
      label: 'Organisation or workplace',
      help: 'Department, region, association or school.',
    },
    'member-assignment': {
      label: 'Role in the work',
      help: 'For example convener, expert or secretary.',
    },
    'reference-groups': {
      label: 'Has a reference group been involved?',
      help: 'Groups that have read, responded or advised without being part of the working group.',
      record: {
        one: 'reference group',
        add: 'Add reference group',
        empty: 'No reference groups yet.',
      },
    },
    'reference-group-name': {
      label: 'Which group?',
      help: 'What the group is called, for example the youth council or the pupil health network.',
    },
    'reference-group-participants': {
      label: 'Who belonged to it?',
      help: 'How many, and their professions or experience; names are not needed.',
    },
    'child-rights-training': {
      label: 'Has the group been trained in children’s rights?',
      help: 'Any course on the Convention counts, whether your own or somebody else’s. The answer shows the reader what your work builds on.',
      choices: { all: 'Yes, everyone', some: 'Yes, some of us', none: 'No, nobody' },
    },
    'child-rights-training-plan': {
      label: 'How will you get the knowledge you lack?',
      help: 'For example a course, half a day with a child rights strategist or help from outside. Say when, if you can.',
    },
    'others-needed': {
      label: 'Do others need to be involved?',
      help: 'Are you missing somebody who knows the subject, who meets the children or who is a child?',
      choices: { yes: 'Yes', no: 'No' },
    },
    'others-to-involve': {
      label: 'Who else needs to be involved?',
      help: 'One line per role or group. Strike the line out once they have joined.',
      record: {
        one: 'person or group',
        add: 'Add person or group',
        empty: 'Nobody has been added yet.',
      },
    },
    'other-who': {
      label: 'Who are they?',
      help: 'For example a youth worker, the habilitation services or pupils in Year 5.',
    },
    'other-why': {
      label: 'Why are they needed?',
      help: 'What do they know that you do not? Say when and how you will invite them, if you can.',
    },
  },
};
