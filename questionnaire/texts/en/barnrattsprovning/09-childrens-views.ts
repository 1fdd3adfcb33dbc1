import type { StepTexts } from '../../../schema.ts';

export const texts: StepTexts = {
  heading: 'What are the views of the children concerned?',
  shortHeading: 'Children’s views',
  help: {
    why: 'Children have the right to say what they think in matters that concern them, and what they say must count (article 12). They also know things about their daily lives that no adult could work out. Participation is often the weakest part of an assessment, so give this step time.',
    how: [
      'Hear from children while the proposal can still be changed, and be honest about what they can influence.',
      'Choose the method to suit the children: a walk, pictures, play, a talk in a small group or a survey. Very young children and children who do not speak can also show what they think.',
      'Ask those who are affected most, not only those who are easiest to reach.',
      'Make it voluntary and safe, and write so that no individual child can be recognised.',
      'Use the children’s own words, and say what has come of them.',
    ],
    mistakes: [
      'Adults answer for the children. The views of parents and staff belong in step 10.',
      'Children are asked whether they are happy in general, not about what is to be decided.',
      'The answers are given as percentages, with nothing about whether they changed anything.',
      'The children’s young age becomes a reason not to ask. Then it is the method that has to change, not the right.',
    ],
    example:
      'We heard 62 pupils in Years 2, 5 and 8 at three schools, and eight pupils in the adapted compulsory school. The younger ones walked us along their route to school, and the older ones marked unsafe places on a map. Several eight-year-olds were afraid of the bend by the sawmill: “The lorries don’t see me.” Traffic there was measured again as a result, and the stretch now counts as dangerous. In Year 8 most would rather have a late bus than one that stops at the door.',
  },
  questions: {
    'childrens-views-description': {
      label: 'What do the children say?',
      help: 'Describe how you went about it and what the children said; quotations and lists can be pasted in. Whether you also want to set it out occasion by occasion is up to you.',
    },
    'children-heard': {
      label: 'Have children been able to give their views on this matter?',
      help: 'Count only occasions that were about this question. If children are to be heard later, answer no and say what you are planning.',
      choices: { yes: 'Yes', no: 'No' },
    },
    hearings: {
      label: 'How have the children been heard?',
      help: 'One occasion or method at a time. It is enough to say which children they were.',
      record: { one: 'occasion', add: 'Add occasion', empty: 'No occasions yet.' },
    },
    'hearing-who': {
      label: 'Which children were heard?',
      help: 'For example “Year 5 at Åsskolan”. Never give children’s names.',
    },
    'hearing-age-bands': {
      label: 'Which ages?',
      help: 'Choose all that took part. The age decides which methods suit.',
      choices: {
        'age-0-3': '0–3 years',
        'age-4-6': '4–6 years',
        'age-7-9': '7–9 years',
        'age-10-12': '10–12 years',
        'age-13-15': '13–15 years',
        'age-16-17': '16–17 years',
      },
    },
    'hearing-methods': {
      label: 'In what way?',
      help: 'Choose one or more. The cards show what suits the age.',
      choices: {
        observation: 'Observing the youngest',
        play: 'Play and building',
        pictures: 'Drawing and pictures',
        walk: 'A walk or tour',
        talk: 'One-to-one talk',
        group: 'Group talk',
        sorting: 'Sorting and ranking cards',
        survey: 'Survey',
        council: 'Pupils’ council, youth council or other representatives',
        supported: 'Talk with pictures, interpreter or other support',
      },
    },
    'hearing-method': {
      label: 'How was it done?',
      help: 'Method, place and time, and who led it. Mention support such as an interpreter, pictures or an adult the children knew.',
    },
    'hearing-questions': {
      label: 'What did you ask about?',
      help: 'Give the questions as they were put to the children, and say what they were told about the matter first.',
    },
    'hearing-number': {
      label: 'How many took part?',
      help: 'An estimate is fine. Say how many were invited as well, if you can.',
    },
    'hearing-age': { label: 'How old were they?', help: 'Age in years, or school year.' },
    'hearing-said': {
      label: 'What did they say?',
      help: 'Include what is awkward or points in different directions. Write what the children said, not what adults believe they meant.',
    },
    'hearing-quotes': {
      label: 'The children’s own words',
      help: 'Short quotations that say something the figures do not.',
      record: { one: 'quotation', add: 'Add quotation', empty: 'No quotations yet.' },
    },
    quote: {
      label: 'What did the child say?',
      help: 'Word for word. Leave out names, places and anything else that points to the child.',
    },
    'quote-who': {
      label: 'Who said it?',
      help: 'So that nobody can be recognised, for example “a pupil in Years 3–6”.',
    },
    'hearing-changed': {
      label: 'What has it changed?',
      help: 'In the proposal, in its conditions or in the assessment. If it changed nothing, say why.',
    },
    'hearing-feedback': {
      label: 'What feedback will they get?',
      help: 'Choose from the recipients in step 15. If the children are not there, add them.',
    },
    'concerned-groups': {
      label: 'Which groups do the children belong to?',
      help: 'The groups come from step 5. This shows who has been heard and whom nobody has asked.',
    },
    'concerned-articles': {
      label: 'Which rights did they speak about?',
      help: 'Choose articles by what the children meant, even if they put it differently.',
    },
    'children-not-heard-reason': {
      label: 'Why have children not been heard?',
      help: 'Give the reason, what you have done instead to understand the children, and whether they will be heard later.',
    },
    'substitute-source': {
      label: 'What do you rely on instead?',
      help: 'For example what children in the same situation have said in an earlier survey, or what those who meet the children every day have seen. It does not replace the children’s own voices.',
    },
  },
};
