import type { common as swedish } from '../sv/common.ts';

export const common: typeof swedish = {
  productName: 'Barnrättsprövning',
  navigation: {
    label: 'Pages',
    review: 'Review',
    signatures: 'Signatures',
    computer: 'This computer',
    help: 'Help',
  },
  fingerprint: {
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'It could not be copied. Select the fingerprint and copy it by hand.',
  },
  lookUp: 'Look up',
  allDrafts: 'All drafts',
  saveToFile: 'Save to file',
  tryAgain: 'Try again',
  undo: 'Undo',
  close: 'Close',
  cancel: 'Cancel',
  untitled: 'Untitled assessment',
  switchLanguage: 'På svenska',
  languageFailed: 'Swedish could not be fetched. Try again, or reload the page.',
  skipToContent: 'Skip to content',
  loading: 'Opening …',
  version: {
    signedOff: 'Version {{version}}, signed off {{day}}',
    open: 'Version {{version}}, not signed off',
  },
  newVersion: 'Make a new version',
  progress: {
    steps: '{{complete}} of {{total}} steps complete',
    notNeeded: 'No assessment needed, and the reason is written',
    reasonMissing: 'No assessment needed, but the reason is not written',
  },
  registrationNumber: 'Ref. {{number}}',
  pageNotFound: {
    heading: 'There is no such page',
    body: 'The address leads nowhere. Your drafts are still on the start page.',
    back: 'To the start page',
  },
  cleared: {
    heading: 'This computer has been cleared',
    body: 'That was done in another tab. The drafts are removed, and nothing is saved from this tab any more. Close it.',
    again: 'Open the app again',
  },
  crash: {
    heading: 'Something went wrong in the app',
    body: 'Whatever was saved is still there. Reload the page to go on. If it happens again, save the draft to a file from the start page.',
    reload: 'Reload the page',
  },
};
