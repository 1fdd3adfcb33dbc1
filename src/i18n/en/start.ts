import type { start as swedish } from '../sv/start.ts';

export const start: typeof swedish = {
  heading: 'Assessing the best interests of the child',
  lead: 'Your working group carries out its assessment here, step by step, following the fifteen questions of the template. Everything you write stays on this computer until you save or share a file yourselves.',
  newAssessment: 'New assessment',
  newAssessmentHint: 'Start with an empty draft.',
  openFile: 'Open file',
  openFileHint:
    'Carry on with drafts that were saved to files, or open an exported PDF. You can also drag the files here.',
  openExample: 'Open example',
  openExampleHint:
    'Read a complete, made-up assessment (in Swedish). It opens as a draft of its own.',
  blankForm: 'Print a blank form',
  blankFormHint: 'The questions with lines to write on, for meetings without computers.',
  methodCards: 'Method cards',
  methodCardsHint: 'Ten ways of hearing children, the youngest too: to read or print.',
  drafts: 'Drafts on this computer',
  noDrafts: 'No drafts yet. What you write is saved here by itself.',
  whereKept:
    'Drafts are kept only in this browser on this computer. Save to a file whenever you want a copy somewhere else.',
  backup: 'Save a backup of it all',
  changed: 'Changed {{when}}',
  savedToFile: 'Saved to file {{when}}',
  neverSavedToFile: 'Not saved to file',
  changedSinceFile: 'Changed since it was saved to file {{when}}',
  needsFile: 'Save it to a file',
  rename: 'Rename',
  renameLabel: 'New name for the draft',
  renameSave: 'Save the name',
  duplicate: 'Duplicate',
  remove: 'Delete',
  actionFor: '{{action}}: {{title}}',
  removed: '“{{title}}” is in the bin.',
  removedUnsaved: 'It was never saved to a file.',
  binNotShown: 'The bin could not be shown. What lies in it is still there. Reload the page.',
  notKept: {
    question: 'Delete “{{title}}” without the bin?',
    body: 'The bin cannot take the draft: the browser does not allow it, or has no room. If you delete it anyway, it can only be brought back until the page is closed. You may want to save it to file first.',
    yes: 'Delete anyway',
    no: 'Keep',
  },
  saveWithNumbers: {
    question: 'Save “{{title}}” to a file anyway?',
    body_one:
      'There seems to be a personal identity number in the text, and it goes into the file. An assessment usually becomes an official document that anybody may ask to read. Open the draft to see where it is.',
    body_other:
      'There seem to be {{count}} personal identity numbers in the text, and they go into the file. An assessment usually becomes an official document that anybody may ask to read. Open the draft to see where they are.',
    yes: 'Save anyway',
  },
  followUp: {
    ahead: 'Follow-up {{day}}, {{when}}',
    passed: 'Follow-up {{day}}, due {{when}}',
    write: 'Write the outcome',
  },
  written: 'Being written in another tab',
  renameWritten: 'The draft is being written in another tab. Rename it there, in the case details.',
  removeWritten: {
    question: 'Delete “{{title}}” although it is being written in another tab?',
    body: 'What has just been written there may be missing from the bin. The other tab keeps the text on its screen and can put the draft back.',
    yes: 'Delete',
  },
  titleWithVersion: '{{title}}, version {{version}}',
  copyTitle: '{{title}} (copy)',
  unreadable: {
    title: 'A draft that cannot be read',
    body: 'The draft is damaged, or was written by a newer version of the app. It is left untouched. Save it to a file so that somebody can help you rescue the text.',
  },
  locked: {
    title: 'Locked draft',
    body: 'Opens with its passphrase',
    unlock: 'Unlock',
  },
  inReserve:
    'The latest text is in the browser’s reserve space, since the usual space is full or cannot be written to. It is safe and will be here next time. Save older drafts to file and remove them from here to make room.',
  almostFull:
    'The browser’s space for drafts is almost full ({{percent}}% used). Save older drafts to file and remove them from here while there is room left.',
  notStored:
    'Only on the screen: the browser has not saved the latest. Save to a file before the page is closed.',
  notDurable:
    'The browser allows only one of the two places where the app normally saves. If the computer is switched off suddenly, the last few seconds may be lost. Save to a file now and then.',
  actionFailed: {
    full: 'That did not work: the browser’s storage is full. Save older drafts to files and delete them from here. Nothing has changed.',
    refused: 'That did not work: the browser does not let the app save. Nothing has changed.',
    changedElsewhere: 'That did not work: the draft was just changed in another tab. Try again.',
    invalid: 'That did not work: something in the draft cannot be saved. Nothing has changed.',
    unreadable: 'That did not work: the draft cannot be read. It is left untouched.',
    signedOff:
      'That did not work: this version is signed off and no longer changes. Duplicate it to go on in a new version.',
  },
};
