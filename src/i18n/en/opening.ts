import type { opening as swedish } from '../sv/opening.ts';

export const opening: typeof swedish = {
  heading: 'Files you opened',
  waiting: 'Waiting for its turn.',
  reading: 'Being read …',
  cancelled: 'Not opened: you cancelled.',
  opened: 'Opened as the draft',
  close: 'Close the list',
  signers: {
    found_one:
      'A list with one known fingerprint. Take it over only if it comes from somebody you trust.',
    found_other:
      'A list with {{count}} known fingerprints. Take it over only if it comes from somebody you trust.',
    take: 'Take over the list',
    taken_zero: 'No fingerprints were added: you knew them already.',
    taken_one: 'One fingerprint was added.',
    taken_other: '{{count}} fingerprints were added.',
    otherNames_one: 'One that you already know has another name in the list and keeps its own.',
    otherNames_other:
      '{{count}} that you already know have other names in the list and keep their own.',
    notStored: 'The browser could not save the list, so it holds only until the page is closed.',
    show: 'Show under Signatures',
  },
};
