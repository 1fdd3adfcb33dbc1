import type { lock as swedish } from '../sv/lock.ts';

export const lock: typeof swedish = {
  field: {
    show: 'Show',
    hide: 'Hide',
    showLabel: 'Show what is typed: {{label}}',
    hideLabel: 'Hide what is typed: {{label}}',
  },
  forgotten: {
    heading: 'Forgotten the passphrase?',
    body: 'Without its passphrase the draft cannot be opened. There is no back door: neither your IT department nor whoever made the app can restore the passphrase or read the text.',
    file: 'If there is still a file without a passphrase, or an exported PDF, you can open that from the start page and go on from there. The locked draft is left as it is.',
  },
  unlock: {
    heading: 'Locked draft',
    lead: 'The draft is locked with a passphrase.',
    changed: 'It was last changed {{when}}.',
    passphrase: 'Passphrase',
    submit: 'Unlock',
    working: 'Unlocking …',
    back: 'All drafts',
    saveSealed: 'Save the locked draft to a file',
    problem: {
      wrongPassphrase:
        'That is not the passphrase. Check capital letters and spaces, and try again.',
      damaged:
        'The passphrase may be right, but the locked text is damaged and cannot be opened. It is left as it is. If you saved the draft to a file, you can open that from the start page.',
      tooNew:
        'The draft was locked by a newer version of the app. Reload the page to get it, and try again. The draft is left as it is.',
      unavailable:
        'The browser cannot unlock anything here. Open the app at an address that begins with https, or reload the page if the network was gone. The draft is left as it is.',
    },
  },
  page: { open: 'Lock with a passphrase', sealed: 'The draft has a passphrase' },
  set: {
    lead: 'With a passphrase, the draft cannot be read by anyone who does not know it. This is meant for computers that several people use, and for files that may end up in the wrong place.',
    protects: 'What it protects',
    protected: {
      draft: 'The draft, as it lies in this browser.',
      states: 'Its earlier states.',
      files:
        'Files that you save with “Save to file” from now on. They open with the same passphrase.',
    },
    leaves: 'What it does not protect',
    left: {
      pdf: 'PDFs, and files that you saved before.',
      open: 'The text while the draft is unlocked. Lock it when you leave the computer. It also locks by itself when nobody has touched the computer for a while.',
      name: 'The name that you give the locked draft, its size and when it was last changed.',
      aside:
        'Texts that are already damaged and set aside. They are listed under “This computer”, where they can be saved to file and removed.',
      disk: 'Traces on the disk. What was written earlier may stay there until the computer writes over it. Somebody with the right tools, or in charge of the computer, may find it.',
    },
    forgotten: 'If you forget the passphrase, the text is gone',
    fileFirst:
      'Write the passphrase down and keep it where only your group can get at it. Or first save a file without a passphrase in a safe place, such as the case file.',
    saveFirst: 'Save a file without a passphrase',
    heading: 'Choose a passphrase',
    submit: 'Lock with the passphrase',
  },
  new: {
    passphrase: 'New passphrase',
    help: 'At least {{count}} characters. Four or five words that do not belong together are easy to remember and hard to guess. Do not use a quotation or the name of the matter.',
    again: 'The passphrase once more',
    label: 'Name while the draft is locked (optional)',
    labelHelp:
      'Shown in the list to everyone who uses this browser, and in the name of the file. Write nothing secret. If it is left empty, it says “Locked draft”.',
    tooShort:
      'The passphrase is too short. It needs at least {{count}} characters. Add another word.',
    notTheSame: 'The two are not the same. Type one of them again.',
    working: 'Locking …',
  },
  sealed: {
    lead: 'The draft is unlocked in this tab. Otherwise it opens only with its passphrase, here and as a file.',
    nowHeading: 'Lock when you leave',
    nowBody: 'All unlocked drafts are locked, in all tabs. What has been written is saved first.',
    now: 'Lock now',
    nameHeading: 'Name while the draft is locked',
    name: 'Name',
    rename: 'Save the name',
    changeHeading: 'Change the passphrase',
    changeBody:
      'Files that have already been saved keep the old passphrase. The draft and its earlier states get the new one.',
    changeOpen: 'Change the passphrase …',
    change: 'Change the passphrase',
    removeHeading: 'Remove the passphrase',
    removeBody: 'Then everyone who uses this browser can read the draft.',
    remove: 'Remove the passphrase …',
    removeQuestion: 'Remove the passphrase?',
    removeYes: 'Yes, remove the passphrase',
  },
  idle: {
    label: 'Lock by itself when nobody has touched the computer for',
    minutes_one: '{{count}} minute',
    minutes_other: '{{count}} minutes',
  },
  done: {
    set: 'Done. The draft now opens only with the passphrase. Its earlier states, and what else of it lay unprotected here, have been rewritten.',
    changed: 'Done. The new passphrase applies from now on.',
    named: 'The name is saved.',
    finished: 'Done. The rest has been rewritten too.',
    removed: 'Done. The draft has no passphrase any more.',
  },
  failed: {
    partly:
      'The draft itself is done, but something that belongs to it could not be rewritten: it may be earlier states, a state in the bin or what is noted of its file. It is as it was. The app tries again the next time you unlock the draft. States that should not stay can be removed under “History”.',
    unavailable:
      'The browser cannot lock anything here. Open the app at an address that begins with https, or reload the page if the network was gone. Nothing has changed.',
    full: 'That did not work: the browser has not enough room. A locked text takes up a third more. Nothing has changed. Save other drafts to files and remove them here, and try again.',
    refused: 'That did not work: the browser does not let the app save. Nothing has changed.',
    changedElsewhere:
      'That did not work: the draft has been changed in another tab. Nothing has changed here. Close the other tab, reload the page and try again.',
    invalid: 'That did not work: something in the draft cannot be saved. Nothing has changed.',
    unreadable: 'That did not work: the draft cannot be read. It is left as it is.',
    signedOff: 'The signed-off version could not be rewritten. Nothing has changed.',
  },
};
