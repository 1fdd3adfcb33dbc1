import type { StepTexts } from '../../../schema.ts';

export const texts: StepTexts = {
  heading: 'What are the views of the network around the child or children?',
  shortHeading: 'Views of the network',
  help: {
    why: 'Parents and others close to the children see how everyday life fits together, and staff see patterns that individual children cannot. They can voice what young children find hard to put into words. But they have interests of their own as well, and that is why their views are set out separately.',
    how: [
      'Ask widely: guardians, staff, associations and health care, but also the people who drive the bus or cook the meals.',
      'Say how you asked, how many replied and whom you did not reach.',
      'Keep what they say about the children’s needs apart from what they say about their own.',
      'Seek out those who do not come to meetings: with an interpreter, in the evening or through somebody they trust.',
    ],
    mistakes: [
      'The most committed parents get to speak for everyone.',
      'The staff’s picture of the children is presented as if it were the children’s own.',
      'Nobody compares the adults’ answers with what the children said in step 9.',
    ],
    example:
      'Thirty-eight guardians came to three open meetings, most of them from the town. We therefore rang twelve families along Road 214 as well, some of them with an interpreter. They worry about the dark, and about having to cut their working hours to drive their children. The bus drivers say that younger pupils often fall asleep or miss their stop, and the school nurse already meets children who are tired from long journeys.',
  },
  questions: {
    'network-views-description': {
      label: 'What do the adults around the children say?',
      help: 'Put the views of parents, staff and others in one text if that suits you best. Summaries of surveys and meetings can be pasted in as they are.',
    },
    'network-voices': {
      label: 'Who has been asked?',
      help: 'Optional: add one group at a time, so that it is clear who has said what.',
      record: { one: 'voice', add: 'Add voice', empty: 'No voices yet.' },
    },
    'network-voice-who': {
      label: 'Who are they?',
      help: 'For example “Guardians at Åsskolan” or “Bus drivers”. Individual names are not needed.',
    },
    'network-voice-kind': {
      label: 'What is their connection to the children?',
      help: 'Choose the one that fits best.',
      choices: {
        guardians: 'Parents or other guardians',
        professionals: 'Professionals',
        'reference-group': 'Reference group',
        other: 'Others close to the children',
      },
    },
    'network-voice-method': {
      label: 'How did you ask?',
      help: 'A meeting, survey, interview or consultation, and when it took place.',
    },
    'network-voice-number': {
      label: 'How many replied?',
      help: 'A rough figure is enough, ideally with the number who were asked.',
    },
    'network-voice-said': {
      label: 'What did they say?',
      help: 'The main points, and what they disagreed about.',
    },
    'concerned-groups': {
      label: 'Which children did they speak about?',
      help: 'Choose groups from step 5, or leave it empty if it was about all of them.',
    },
    'concerned-articles': {
      label: 'Which articles do the views concern?',
      help: 'For example 5 and 18 on the role of parents. Choose only those that really fit.',
    },
  },
};
