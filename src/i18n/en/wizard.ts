import type { wizard as swedish } from '../sv/wizard.ts';

export const wizard: typeof swedish = {
  steps: 'Steps',
  stepOf: 'Step {{number}} of {{total}}',
  caseSheetOf: 'Before step 1',
  afterSteps: 'After step 15',
  stepHeading: '{{number}}. {{heading}}',
  nextStep: 'Next step',
  previousStep: 'Previous step',
  lastStep:
    'That was the last step. Go on and sign the assessment off when you are done, or go back and add more.',
  state: { empty: 'not started', begun: 'started', complete: 'complete' },
  exportPdf: 'Export PDF',
  notices: 'Messages about the draft',
  more: 'More',
  decision: 'Before the decision',
  findings: 'Remarks',
  trace: 'How it hangs together',
  history: 'History',
  noRoomForStates:
    'The draft is saved as usual, but there is no room for more earlier states in its history. Remove old drafts or states that you do not need.',
  takeInCopy: 'Bring in a copy',
  status: {
    saved: 'Saved {{time}}',
    savedWhere: 'in this browser',
    savedNotDurable: 'in this browser, but without a safeguard against power cuts',
    saving: 'Saving …',
    reserve: {
      full: 'Saved in the browser’s reserve space, since the usual space is full. The text is safe and will be here next time. Save older drafts to file and remove them from here to make room.',
      refused:
        'Saved in the browser’s reserve space, since the usual space cannot be written to right now. The text is safe and will be here next time. Save to file anyway, to be sure.',
    },
    failed: {
      full: 'Could not be saved: the browser’s storage is full. The text is still on screen. Use “Save to file” now.',
      refused:
        'Could not be saved: the browser does not allow it. The text is still on screen. Use “Save to file” now.',
      invalid:
        'Could not be saved: something that was written last cannot be saved. The text is still on screen. Copy it to another program, then undo the last change.',
      unreadable:
        'Could not be saved: what was saved earlier cannot be read, and is not overwritten. The text is still on screen. Use “Save to file” now.',
      signedOff:
        'Could not be saved: this version was signed off in another tab and no longer changes. The text is still on screen.',
      changedElsewhere:
        'Not being saved right now: the same answer was changed in another tab. The text is still on screen.',
    },
  },
  help: {
    heading: 'Guidance',
    why: 'Why this is asked',
    how: 'How to do it',
    mistakes: 'Common mistakes',
    example: 'Example',
    articles: 'Articles to have at hand',
    exampleNote: 'From a made-up matter. None of it is your text.',
    examplePart: 'Read the same page of the training case',
    exampleHeading: 'Example: Tallmyra school',
    exampleLead:
      'This is how a made-up working group has answered in the training case, in Swedish. None of it is your text, and none of it ends up in your assessment.',
    organisation: 'From {{organisation}}',
    keys: 'Shift+F1 goes here and back. Shift+F2 looks up words and articles, wherever you are.',
  },
  lock: {
    menu: 'Lock with a passphrase',
    hindered:
      'The draft was to be locked, but is still open: the latest text could not be saved and exists only on the screen. Use “Save to file” now, or make room in the browser. It will be locked as soon as the browser has saved it.',
  },
  screening: {
    link: 'Is one needed?',
    suggestion: 'The answers speak for',
    none: 'Answer the questions above, and the suggestion appears here.',
    because: '{{question}} {{answer}}',
    differs:
      'You have chosen something other than what the answers speak for. The decision is yours; say why.',
    next: {
      'not-needed':
        'Say why below, fill in the case details and sign off. You can leave the steps empty. The report will be short: the conclusion and the reason, the matter and the signatures.',
      simple: 'The fifteen steps follow, with fewer questions in them.',
      'in-depth': 'The fifteen steps follow, with every question.',
    },
    kept: {
      'not-needed':
        'You have already written in some steps. It is still there, and is part of the report as long as it stands there:',
      simple:
        'You have answered questions that belong to an in-depth assessment. The answers are still there, can be seen in the steps and are part of the report:',
      step: 'Step {{number}}',
    },
    stepNotNeeded:
      'You have concluded that no assessment is needed. The steps then do not have to be filled in.',
    change: 'Change that under “Is one needed?”',
  },
  wayToLetters:
    'To the children you can write a one-page letter, with what you have written in the assessment beside it:',
  preamble: 'What is an assessment of the best interests of the child?',
  notFound: {
    heading: 'The draft is not on this computer',
    body: 'It may have been deleted, or be in another browser. If you saved it to a file, open the file from the start page.',
  },
  unreadable: {
    heading: 'The draft cannot be read',
    body: 'It is damaged, or was written by a newer version of the app. It is left untouched. Save it to a file from the start page so that somebody can help you rescue the text.',
  },
};
