import type { personalNumbers as swedish } from '../sv/personal-numbers.ts';

export const personalNumbers: typeof swedish = {
  heading_one: 'There seems to be a personal identity number in the text',
  heading_other: 'There seem to be {{count}} personal identity numbers in the text',
  reminder_one: 'It is included when you save to a file or export.',
  reminder_other: 'They are included when you save to a file or export.',
  why: 'An assessment usually becomes an official document that anybody may ask to read, and a Swedish personal identity number (personnummer) or coordination number (samordningsnummer) identifies one child. Write an age, a school year or a group instead.',
  what: {
    export: 'If that is a mistake, change the text first. Otherwise you can export all the same.',
    beforeSignOff:
      'If that is a mistake, change the text before you sign off. A signed-off version no longer changes.',
    locked: 'This version is signed off. To change the text, make a new version.',
  },
  drafts: 'There seem to be personal identity numbers in these drafts',
  show: 'Show where',
  places: 'Where it is',
  former: 'In an answer to a question that is no longer asked',
};
