import type { personalNumbers as swedish } from '../sv/personal-numbers.ts';

export const personalNumbers: typeof swedish = {
  heading_one: 'There seems to be a personal identity number in the text',
  heading_other: 'There seem to be {{count}} personal identity numbers in the text',
  reminder_one: 'It comes along when you save to a file or export.',
  reminder_other: 'They come along when you save to a file or export.',
  why: 'An assessment usually becomes an official document that anybody may ask to read, and a Swedish personal identity number (personnummer) or coordination number (samordningsnummer) points out a single child. Rather write an age, a school year or a group.',
  what: {
    export: 'Change the text if that is not meant. Otherwise export all the same.',
    beforeSignOff:
      'Change the text before you sign off if that is not meant. A signed-off version is not changed any more.',
    locked: 'This version is signed off. To change the text, make a new version.',
  },
  drafts: 'There seem to be personal identity numbers in these drafts',
  show: 'Show where',
  places: 'Where it is',
  former: 'In an answer to a question that is asked no more',
};
