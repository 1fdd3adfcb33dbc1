import type { SheetTexts } from '../../../schema.ts';

export const letters: SheetTexts = {
  heading: 'Letters to children',
  intro:
    'Children who have been asked for their views are entitled to hear what came of them. Here you write a one-page letter to each group, with what you have already written beside it. Each letter is printed by itself, and it is part of the report.',
  help: {
    why: 'Children who have answered want to know what came of it, and they are entitled to an answer that they understand (article 12). An answer in the children’s language also shows whether you can explain the decision yourselves. If the reasons cannot be put simply, they may not have been thought through.',
    how: [
      'Write to one group at a time. Younger children, older children and children with particular needs may need a letter each.',
      'Say first what the children said, then what it changed, then how it will be.',
      'Say also what did not turn out as they wanted, and why. To children, silence means that nobody listened.',
      'Let a few children read the letter first and cross out what is difficult.',
      'Hand it over together with somebody who can answer questions. Small children need to hear it, ideally with pictures.',
    ],
    mistakes: [
      'The letter is a shortened memorandum. Start again from the children’s question instead.',
      'It thanks them for taking part but does not say how it went.',
      'A quotation or a detail points out a child to those who know the group.',
      'It comes months after the adults were told.',
    ],
    example:
      'Hello, all of you in Year 2! You showed us your way to school. You said that the bend by the sawmill is scary. So a footpath will be built there. Until it is ready you can take the bus. The politicians decide on it in May. Ask your teacher if you wonder about something. Thank you for your help!',
  },
  questions: {
    'child-letters': {
      label: 'Your letters',
      help: 'One letter for each group of children. Younger and older children need one each.',
      record: { one: 'letter', add: 'Add letter', empty: 'No letters yet.' },
    },
    'letter-to': {
      label: 'Who is the letter to?',
      help: 'The group, not the names of children. For example “Year 2 at Ridge School”.',
    },
    'letter-age': {
      label: 'How old are they?',
      help: 'Age decides the advice, the size of the type and how much there is room for. If the children differ in age, choose the youngest.',
      choices: {
        'age-0-3': '0–3 years',
        'age-4-6': '4–6 years',
        'age-7-9': '7–9 years',
        'age-10-12': '10–12 years',
        'age-13-15': '13–15 years',
        'age-16-17': '16–17 years',
      },
    },
    'letter-recipients': {
      label: 'Which talks and recipients does the letter answer?',
      help: 'Choose among the occasions in step 9 and the recipients in step 15. Only what belongs to them is then shown as source material.',
    },
    'letter-greeting': {
      label: 'Greeting',
      help: 'The heading of the letter. Speak to the children, for example “Hello, all of you in Year 2!”.',
    },
    'letter-matter': {
      label: 'What is it about?',
      help: 'A sentence or two on what adults are to decide, the way the children will notice it.',
    },
    'letter-said': {
      label: 'What have you heard the children say?',
      help: 'What most of them thought, and what only some did. Do use the children’s own words, but never so that a child can be recognised.',
    },
    'letter-changed': {
      label: 'What has it changed?',
      help: 'What turned out differently because the children said it. Say also what did not turn out as they wanted.',
    },
    'letter-decision': {
      label: 'What is decided or proposed, and why?',
      help: 'Say plainly how it will be, even when it is sad news. One or two reasons are enough.',
    },
    'letter-next': {
      label: 'What happens now, and when?',
      help: 'The next thing that the children will notice, and when they will hear more.',
    },
    'letter-contact': {
      label: 'Whom can the children ask?',
      help: 'An adult whom the children can reach by themselves, and how. For older children also a telephone number or e-mail address.',
    },
    'letter-sign-off': {
      label: 'Closing words',
      help: 'Thanks and greetings, and who is writing.',
    },
  },
};
