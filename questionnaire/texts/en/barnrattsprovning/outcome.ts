import type { SheetTexts } from '../../../schema.ts';

export const outcome: SheetTexts = {
  heading: 'Outcome',
  intro:
    'Filled in when the decision has been in force for a while. Take one consequence at a time: what did you expect, and how did it turn out for the children?',
  help: {
    why: 'An assessment is a guess about the future, however well founded. Only by comparing it with what happened do you learn whether things turned out for the children as you thought, whether something needs putting right, and what the next assessment can learn from this one.',
    how: [
      'Fill it in when the first follow-up in step 15 is done, and again at the next.',
      'If the assessment is signed off, make a new version. If it is no longer on the computer, open the report (PDF) or the file from the start page.',
      'Go back to every consequence in step 11, the positive ones too.',
      'Ask the children, ideally the same groups as were heard in step 9, and then tell them what the follow-up showed.',
    ],
    mistakes: [
      'The follow-up shows that the decision was carried out, but not what it has been like for the children.',
      'Only adults are asked, although children were heard before the decision.',
      'What nobody expected is left out, because there was no line for it.',
      'Something turned out worse than expected, but nobody is told to do anything about it.',
    ],
    example:
      'Expected: the youngest would be driven to school more often. Outcome: worse than expected. The count in November showed 31 cars at the gate against 12 the year before, and in two classes most said that it feels dangerous when the cars turn round. Now: the transport coordinator arranges a drop-off place 200 metres away by the spring term, and asks the classes again in May.',
  },
  questions: {
    'outcome-date': {
      label: 'Which day does the follow-up describe?',
      help: 'The day you are writing about. A later follow-up becomes a new version.',
    },
    'outcome-description': {
      label: 'How have you followed up?',
      help: 'What you have measured, whom you have talked to and what is uncertain. A few sentences will do.',
    },
    outcomes: {
      label: 'Outcome against expectation',
      help: 'One line for each consequence in step 11, and for things nobody expected.',
      record: { one: 'outcome', add: 'Add outcome', empty: 'No outcomes yet.' },
    },
    outcome: {
      label: 'How did it turn out?',
      help: 'What actually happened, from the children’s point of view.',
    },
    'outcome-consequence': {
      label: 'Which consequence did you expect?',
      help: 'Choose from the consequences in step 11. Leave it empty if nobody expected this.',
    },
    'outcome-against': {
      label: 'Compared with what you expected?',
      help: 'Choose what is true for the children who are affected most.',
      choices: {
        'as-expected': 'About as expected',
        better: 'Better than expected',
        worse: 'Worse than expected',
        'did-not-happen': 'It did not happen',
        'too-early': 'Too early to tell',
      },
    },
    'outcome-evidence': {
      label: 'How do you know?',
      help: 'Figures, talks, surveys. Say too if there is little to go on.',
    },
    'next-action': {
      label: 'What will you do now?',
      help: 'What is to change, and who will see to it. If nothing is needed, say so.',
    },
    'concerned-groups': { label: 'Which children does it concern?', help: 'Groups from step 5.' },
    'measure-outcomes': {
      label: 'What was done?',
      help: 'One line for each proposal in step 13 and each measure in step 14.',
      record: { one: 'line', add: 'Add proposal or measure', empty: 'Nothing reported yet.' },
    },
    'measure-outcome': {
      label: 'What has been done?',
      help: 'What the children notice. If nothing has happened, say why.',
    },
    'measure-outcome-subject': {
      label: 'Which proposal or measure?',
      help: 'Choose from the proposals in step 13 and the measures in step 14.',
    },
    'measure-outcome-state': {
      label: 'Has it been carried out?',
      help: 'If the decision was another than the proposal, choose the last.',
      choices: {
        done: 'Carried out',
        partly: 'Partly carried out',
        'not-done': 'Not carried out',
        'decided-otherwise': 'Another decision was taken',
      },
    },
    'children-asked-again': {
      label: 'Have you asked the children again?',
      help: 'Preferably the same groups as last time. They know best how it turned out.',
      choices: { yes: 'Yes', no: 'No' },
    },
    'children-say-now': {
      label: 'What do the children say now?',
      help: 'Whom you asked, how many, in what way and what they answered. Write so that no child can be recognised.',
    },
    'children-not-asked-reason': {
      label: 'Why have you not asked them?',
      help: 'And when you will, or how you know instead.',
    },
    'feedback-given': {
      label: 'Have the children had feedback?',
      help: 'Compare with the recipients in step 15: has each of the groups been told what became of what they said?',
      choices: { yes: 'Yes, all of them', partly: 'Some of them', no: 'None yet' },
    },
    'feedback-given-how': {
      label: 'How was the feedback given?',
      help: 'When, by whom, and what the children thought of the answer. If a group has been left out, say what you will do about it.',
    },
    'outcome-unexpected': {
      label: 'Did anything happen that nobody expected?',
      help: 'Good or bad, for other children than those in step 5 too. If nothing did, say so.',
    },
    'outcome-holds': {
      label: 'Does the assessment of the child’s best interests still hold?',
      help: 'Read the answer in step 12 again. Would you answer the same today?',
      choices: {
        yes: 'Yes, it holds',
        partly: 'In part',
        no: 'No, it has to be made anew',
      },
    },
    'outcome-conclusion': {
      label: 'What do you conclude, and what have you learnt?',
      help: 'Why the assessment holds or does not, and what you would tell those who make the next one.',
    },
    'next-follow-up-date': {
      label: 'When will you follow up next?',
      help: 'The day goes into the calendar file. Leave it empty if this was the last follow-up.',
    },
    'next-follow-up-what': {
      label: 'What will you find out then?',
      help: 'What it was too early to tell now, and what was to change.',
    },
    'next-follow-up-responsible': {
      label: 'Who is responsible for the next follow-up?',
      help: 'A role or unit, so that the task remains when somebody changes jobs.',
    },
  },
};
