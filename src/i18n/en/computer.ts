import type { computer as swedish } from '../sv/computer.ts';

export const computer: typeof swedish = {
  heading: 'This computer',
  lead: 'What the app has saved in this browser, and how to remove it.',
  where: {
    heading: 'Where the drafts are kept',
    here: 'Everything you write is kept in this browser, in the profile in use now, on this computer. Nobody else sees it: the texts are not sent over the network, and there is no server where they end up.',
    elsewhere:
      'Another browser, profile or computer has drafts of its own. If somebody clears the browser’s site data, the drafts are gone. In a private window they are gone when the window is closed.',
    copy: 'If you want a copy somewhere else, save to a file.',
  },
  space: {
    heading: 'Storage space',
    used: '{{share}} of the storage space for drafts is used.',
    usedLabel: 'Storage space used by drafts',
    almostFull: 'It is nearly full. Save finished drafts to files, and delete them from here.',
    refused:
      'The browser does not let the app save anything here. Save to a file before you close the page.',
    all: 'All that the app has here, with earlier states and the program itself, takes {{size}}.',
    persisted: 'The browser has promised not to remove anything by itself if the disk gets full.',
    notPersisted: 'The browser may remove everything by itself if the disk gets full.',
    unknown:
      'The browser does not say whether it removes anything by itself when the disk is full.',
    ask: 'Ask the browser to keep everything',
    asked:
      'The browser said no. It tends to say yes once the app has been used for a while, bookmarked or installed.',
  },
  drafts: {
    heading: 'Drafts and their files',
    none: 'There are no drafts in this browser.',
    size: 'Takes {{size}}',
  },
  aside: {
    heading: 'Texts that could not be read',
    lead: 'These lay where a draft should be, but are damaged. They are kept because somebody may be able to rescue text from them.',
    when: 'Set aside {{when}}, {{size}}',
    remove: 'Remove',
    removed: 'The text is removed.',
    notRemoved: 'The text could not be removed: the browser did not allow it. It is still here.',
    notRestored:
      'The text could not be put back: the browser does not take it. It is here until you leave the page: try again.',
    actionFor: '{{action}}: {{what}}',
  },
  offline: {
    heading: 'Offline',
    install:
      'In Edge and Chrome the app can be installed: choose Install in the browser’s menu. It then has its own icon and window, and can open files straight from their folder. In Firefox a bookmark is enough.',
    oneFile:
      'The app also comes as one single file, which can be opened from a disk or a USB stick without a website.',
    oneFileLink: 'Download the app as one file',
    inOneFile: {
      lead: 'Nearly everything works as it does on a website. Keep in mind:',
      updates: 'New versions do not arrive by themselves. Download a new file when there is one.',
      chromium:
        'In Edge and Chrome all pages that are opened from the disk share the same storage. Open only pages that you trust, or lock the drafts with a passphrase.',
      firefox:
        'In Firefox the drafts belong to the file’s location: if the file is moved or renamed, they no longer appear. Save to file first.',
    },
  },
  lock: {
    heading: 'Locking',
    lead: 'A draft can be locked with a passphrase, in the draft’s menu with three dots. These settings apply to all locked drafts in the browser.',
    open: 'There are unlocked drafts in this tab.',
  },
  clear: {
    heading: 'Clear this computer',
    lead: 'Removes everything that the app has saved in this browser. Do it when you leave a computer that you have borrowed. It cannot be undone.',
    open: 'Clear this computer …',
    question: 'Remove everything from this computer?',
    goes: 'This will be removed:',
    drafts_one: '{{count}} draft',
    drafts_other: '{{count}} drafts',
    noDrafts: 'drafts (there are none)',
    states: 'earlier states, removed drafts and what was set aside',
    identities: 'what you sign with, and fingerprints that you know',
    settings: 'links to files, your organisation’s help, and settings',
    program: 'the program itself, which otherwise works offline',
    atRisk_one: 'The app knows of no file with this draft as it is now:',
    atRisk_other: 'The app knows of no files with these {{count}} drafts as they are now:',
    saveFor: 'Save to file: {{title}}',
    saved: 'Saved to file',
    backup: 'Or save everything at once:',
    understood_one: 'I know that the draft will be gone for good.',
    understood_other: 'I know that {{count}} drafts will be gone for good.',
    understoodFirst: 'Save the drafts to files, or tick the box to let them go.',
    yes: 'Yes, remove everything',
    working: 'Removing …',
  },
  cleared: {
    heading: 'The computer is cleared',
    body: 'Nothing that the app had saved in this browser is left.',
    headingLeft: 'The computer is not completely cleared',
    left: 'This could not be removed:',
    leftKinds: {
      storage: 'drafts and settings',
      databases: 'earlier states and copies of drafts',
      caches: 'the program’s files',
      serviceWorker: 'the part of the program that works offline',
    },
    leftWhatNow:
      'Close all tabs with the app and try again, or remove the site’s data in the browser’s settings.',
    cannot: 'What the app cannot remove',
    cannotList: {
      files:
        'Files that were saved or downloaded: drafts, PDFs, certificates. Look in the downloads folder, and empty the computer’s bin.',
      shared: 'Files in shared folders.',
      history:
        'The browser’s history, where the app’s address may appear. The address says nothing about what you have written.',
      disk: 'Traces of what was removed, on the disk, until the computer writes over them.',
    },
    next: 'Close the tab now. Whoever opens the app again begins without drafts.',
    again: 'Open the app again',
  },
};
