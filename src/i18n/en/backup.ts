import type { backup as swedish } from '../sv/backup.ts';

export const backup: typeof swedish = {
  heading: 'Backup',
  lead: 'One file with everything that the app has in this browser: all drafts, also those in the bin, states that you have named or handed over, known fingerprints and settings. Keep it somewhere other than on this computer.',
  without:
    'Your own signing identities are not in it: their keys cannot be taken out of the browser. Drafts that are locked with a passphrase are locked in the file too, and their earlier states are not in it.',
  numbersNotSought:
    'The app could not look for personal identity numbers in the drafts. Reload the page to try again.',
  save: 'Save backup',
  saved_one: 'One draft is saved in “{{name}}” ({{size}}).',
  saved_other: '{{count}} drafts are saved in “{{name}}” ({{size}}).',
  notSaved:
    'The backup could not be made, and no draft counts as saved. Try again, or save the drafts to files one by one.',
  leftOut: {
    drafts_one:
      'One draft is not in the file: the browser does not hand it over. Reload the page and save again.',
    drafts_other:
      '{{count}} drafts are not in the file: the browser does not hand them over. Reload the page and save again.',
    states:
      'Earlier states could not be read, or not all of them. States that belong in the file may be missing from it.',
    bin: 'The bin could not be read, or not all of it. Deleted drafts may be missing from the file.',
    knownSigners: 'Known fingerprints could not be read and are not in the file.',
  },
  read: 'Read a backup',
  readHint: 'Nothing that is already here is overwritten.',
  found_one: 'A backup from {{when}} with one draft.',
  found_other: 'A backup from {{when}} with {{count}} drafts.',
  foundSigners_one: 'It also has one known fingerprint. Read it only if you saved it yourselves.',
  foundSigners_other:
    'It also has {{count}} known fingerprints. Read it only if you saved it yourselves.',
  restore: 'Read the backup',
  added_zero: 'No new draft came in.',
  added_one: 'One draft came in.',
  added_other: '{{count}} drafts came in.',
  alreadyHere_one: 'One was here already, word for word.',
  alreadyHere_other: '{{count}} were here already, word for word.',
  addedToBin_one: 'One deleted draft is in the bin.',
  addedToBin_other: '{{count}} deleted drafts are in the bin.',
  notBinned_one: 'One deleted draft did not fit into the bin and is among the drafts instead.',
  notBinned_other:
    '{{count}} deleted drafts did not fit into the bin and are among the drafts instead.',
  addedSigners_one: 'One known fingerprint was added.',
  addedSigners_other: '{{count}} known fingerprints were added.',
  statesNotKept_one:
    'One earlier state could not be taken in. It is still in the file: keep that, and read it again when the browser has room.',
  statesNotKept_other:
    '{{count}} earlier states could not be taken in. They are still in the file: keep that, and read it again when the browser has room.',
  signersNotStored:
    'The known fingerprints could not be stored and are here only until the page is closed. They are still in the file.',
  notStored_one:
    'One of them does not fit into the browser and is here only until the page is closed. Open it and save it to a file.',
  notStored_other:
    '{{count}} of them do not fit into the browser and are here only until the page is closed. Open them and save them to files.',
  notRestored:
    'Reading was interrupted. What had come in is among the drafts, and nothing that was here has changed. Read the file again: what is here already does not come twice.',
  problems: {
    notOurs:
      '“{{name}}” is not a backup. If it is an assessment, open it from the start page. Nothing has changed.',
    damaged:
      '“{{name}}” is damaged and cannot be read. It may have been cut off when it was copied: try another copy of the file. Nothing has changed.',
    tooNew:
      '“{{name}}” was saved with a newer version of the app. Update the app and read the file again. Nothing has changed.',
    tooLarge:
      '“{{name}}” is too large to be a backup from here. Check that you chose the right file. Nothing has changed.',
    unreadable:
      '“{{name}}” could not be read from the disk. Check that the file is still there. Nothing has changed.',
  },
};
