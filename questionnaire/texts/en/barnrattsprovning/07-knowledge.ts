import type { StepTexts } from '../../../schema.ts';

export const texts: StepTexts = {
  heading: 'What do research, theory, practice and proven experience tell us?',
  shortHeading: 'Research and experience',
  help: {
    why: 'What is best for children should not rest on what adults happen to believe. Research shows what tends to happen, and the experience of others shows what works in practice. Together they protect children from well-meant guesses and you from repeating other people’s mistakes.',
    how: [
      'Search for what says something about effects on children, not only on the service.',
      'Say what each source shows and how well it fits here. Age, country and year all matter.',
      'Include knowledge that speaks against the proposal.',
      'Ring a municipality or region that has done something similar and ask what they would do differently.',
      'Say so when knowledge is missing. That is a finding too.',
    ],
    mistakes: [
      'Only sources that support the proposal are included.',
      'Research on adults is used as if it were about children.',
      'Links are piled up without a word about what the sources show.',
    ],
    example:
      'A research review from 2022 (an invented source) shows that children under ten find it hard to judge the speed and distance of cars, but also that children who walk or cycle to school are more active throughout the day. The neighbouring municipality of Östersele (also invented) raised its limits three years ago, and in the first winter the queues of cars outside its schools doubled. We have not found any study of how changing buses affects younger children.',
  },
  questions: {
    'knowledge-description': {
      label: 'What do you know about how children are affected?',
      help: 'Sum up what is known, and what you have not been able to find. A list of sources that you paste in keeps its bullets and links and does not have to be divided up below.',
    },
    research: {
      label: 'Research and theory',
      help: 'Studies, reviews and reports. Enter the title now and the rest when you have read it.',
      record: {
        one: 'research source',
        add: 'Add research source',
        empty: 'No research sources yet.',
      },
    },
    practice: {
      label: 'Practice and proven experience',
      help: 'How others have done it, what rulings and decisions have led to, and what staff have learnt.',
      record: {
        one: 'piece of experience',
        add: 'Add experience',
        empty: 'No experience added yet.',
      },
    },
    'knowledge-source': {
      label: 'What is the source?',
      help: 'Title and author or publisher. For experience, say whose it is.',
    },
    year: { label: 'Year', help: 'When the source was published or the experience gained.' },
    link: {
      label: 'Web link',
      help: 'An address that will last, ideally the publisher’s own page or a DOI.',
    },
    'knowledge-says': {
      label: 'What does it say about children?',
      help: 'The main points in two or three sentences, and how certain they are in your case.',
    },
    'concerned-groups': {
      label: 'Which children is it about?',
      help: 'Choose from the groups in step 5. If you have none, just move on.',
    },
    'concerned-articles': {
      label: 'Which articles does it shed light on?',
      help: 'The rights that the knowledge concerns, for example 6 on development or 24 on health.',
    },
  },
};
