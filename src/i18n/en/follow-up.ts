import type { followUp as swedish } from '../sv/follow-up.ts';

export const followUp: typeof swedish = {
  locked:
    'Version {{version}} is signed off and does not change. Write the outcome in a new version, which shows which one it builds on.',
  overview: {
    heading: 'How far you have come',
    outcome: '{{told}} of {{all}} consequences are followed up.',
    measureOutcome: '{{told}} of {{all}} proposals and measures are reported on.',
    none: 'Step 11 has no consequences in its lists. Say how it turned out in your own words below.',
    counted: '{{word}}: {{count}}',
    left: {
      outcome_one: 'One consequence is not followed up',
      outcome_other: '{{count}} consequences are not followed up',
      measureOutcome_one: 'One proposal or measure is not reported on',
      measureOutcome_other: '{{count}} proposals and measures are not reported on',
    },
  },
  make: {
    outcome_one: 'Add a line for the consequence that has none',
    outcome_other: 'Add a line for each of the {{count}} consequences that have none',
    measureOutcome_one: 'Add a line for the proposal or measure that has none',
    measureOutcome_other:
      'Add a line for each of the {{count}} proposals and measures that have none',
    made_one: 'One line has been added.',
    made_other: '{{count}} lines have been added.',
  },
  entry: '{{expected}}: {{judgement}}',
  notTold: 'nothing written yet',
  expected: {
    outcome: 'This is what you expected',
    measureOutcome: 'This is what you proposed',
    negative: 'Negative consequence',
    positive: 'Positive consequence',
  },
  calendar: {
    heading: 'The days in your calendar',
    intro:
      'A file that Outlook, Google Calendar and most other calendars can open. The reminder comes a week before. If the days change, make a new file and open it in the same way: they are then replaced.',
    button: 'Add to calendar (.ics)',
    none: 'There is no coming day to put in the calendar.',
    noneWritten: 'Nothing is planned yet. Say what is to be followed up in step 15.',
    ahead_one: 'One day goes into the file',
    ahead_other: '{{count}} days go into the file',
    withoutDay_one: 'One follow-up has no date and is left out:',
    withoutDay_other: '{{count}} follow-ups have no date and are left out:',
    inWords_one: 'One measure or piece of feedback has no whole day and is left out',
    inWords_other: '{{count}} measures and pieces of feedback have no whole day and are left out',
    inWordsHelp:
      'Write the day in full, such as “30 August 2027” or “2027-08-30”, and it goes into the file.',
    passed_one: 'One day has passed already and is left out',
    passed_other: '{{count}} days have passed already and are left out',
    notLocked:
      'The draft has a passphrase, but the calendar file has not: whoever has the calendar can read what is to be followed up.',
    numbers:
      'There seem to be personal identity numbers in what goes along. Take them away first: calendars are shared with more people than you think.',
    saved: 'The file has been saved. Open it, and the days are put in your calendar.',
    kinds: {
      followUp: 'Follow-up',
      measure: 'Measure due',
      feedback: 'Feedback',
      nextFollowUp: 'Next follow-up',
    },
    entry: '{{kind}}: {{what}}',
    dayAndEntry: '{{day}}: {{entry}}',
    whenWritten: '“{{when}}”',
    untitled: 'without a title',
    lines: {
      what: 'What: {{value}}',
      details: 'How: {{value}}',
      responsible: 'Responsible: {{value}}',
      subjects: 'About: {{value}}',
      matter: 'Assessment: {{value}}',
      number: 'Registration number: {{value}}',
      reopen:
        'How to open the assessment again: start the app Barnrättsprövning, choose Open file and take the latest report (PDF) or file. Its name begins with {{file}}. Then go to Outcome.',
    },
  },
  report: {
    heading: 'The follow-up report',
    intro:
      'A few pages for those who decided: what you expected, how it turned out and what happens now. The whole assessment comes along in the file, so that everything can be opened again.',
    button: 'Export the follow-up report',
    notBegun: 'It can be made as soon as something is written of the outcome.',
  },
};
