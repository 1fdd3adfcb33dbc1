import type { fileLink as swedish } from '../sv/file-link.ts';

export const fileLink: typeof swedish = {
  kindOfFile: 'Assessment',
  menu: 'Save in a file …',
  heading: 'The file that the draft is saved in',
  none: 'The draft is saved only in the browser. If you save it in a file, the app keeps writing to the file while you work. If the file is in a folder that you share, several people can write in the same assessment: what a colleague has changed comes in automatically.',
  cannot:
    'This browser does not let the app keep writing to a file. Download a copy now and then, or use Edge or Chrome.',
  reading:
    'The draft is being written in another tab. That is where you choose which file it is saved in.',
  saveAsNew: 'Save as a new file …',
  join: 'Save in an existing file …',
  download: 'Download a copy',
  stop: 'Stop saving in the file',
  hints: {
    saveAsNew: 'Choose where to put the file, for example in the group’s folder.',
    join: 'Choose a file with the same assessment, for example one that a colleague has put in the group’s folder. What it says is merged with the draft.',
    download: 'A file with what is written now. It does not change afterwards.',
    stop: 'The file stays as it is. The draft stays in the browser.',
  },
  downloaded: 'A copy of the draft has been saved to a file.',
  status: {
    synced: 'Saved in {{name}}',
    last: ', last {{when}}',
    waiting: 'Saving in {{name}} …',
    never: 'Not saved in {{name}}',
    behind: 'Not everything is saved in {{name}}',
  },
  offer: {
    text: 'You opened the file “{{name}}” with this assessment. Should the app save to it as you write?',
    accept: 'Save in this file',
    decline: 'No, only in the browser',
  },
  notRemembered:
    'The browser does not remember the file “{{name}}”. The draft is saved in it now, but the next time you open the draft you have to choose the file again.',
  notForgotten:
    'The app has stopped saving in the file “{{name}}”, but the browser remembers it all the same. The next time you open the draft it is saved in the file again: then choose “Stop saving in the file” once more.',
  notAllowed:
    'The browser asks for your permission before the app saves in the file “{{name}}”. Until then everything is saved only in the browser.',
  resume: 'Keep saving in the file {{name}}',
  decide: 'Show and choose',
  openTheirs: 'Open the signed-off version',
  conflict:
    'In the file “{{name}}” a colleague has changed the same thing as you. Both texts are kept, and nothing is written to the file until you have chosen.',
  failed: {
    missing:
      'The file “{{name}}” is no longer in its place. It was moved, renamed or deleted. Everything is saved in the browser. Choose the file again or save as a new file.',
    full: 'Saving in the file “{{name}}” did not work: the disk or folder is full. Everything is saved in the browser.',
    busy: 'Saving in the file “{{name}}” did not work just now: it is read-only or in use by another program. The app tries again. Everything is saved in the browser.',
    slow: 'The folder of the file “{{name}}” does not answer. Check that you are connected to it. The app tries again. Everything is saved in the browser.',
    tooLarge:
      'The file “{{name}}” has become too large to be an assessment. Something else has written to it, so the app leaves it alone. Everything is saved in the browser.',
    unknown:
      'Saving in the file “{{name}}” did not work. The app tries again. Everything is saved in the browser.',
  },
  held: {
    notOurs:
      'The file “{{name}}” holds something other than an assessment. The app leaves it alone. Everything is saved in the browser.',
    damaged:
      'The file “{{name}}” is damaged: it was cut off or changed by another program. The app leaves it alone. Everything is saved in the browser.',
    tooNew:
      'The file “{{name}}” was written by a newer version of the app. Update the app to read it and save in it again. Everything is saved in the browser.',
    tooLarge:
      'The file “{{name}}” has become too large to be an assessment. The app leaves it alone. Everything is saved in the browser.',
    locked:
      'The file “{{name}}” is locked with a passphrase that is not the one in use here. The app leaves it alone. Everything is saved in the browser. Open the file from the start page to read it.',
    otherAssessment:
      'The file “{{name}}” holds another assessment. The app leaves it alone. Everything is saved in the browser.',
    otherQuestionnaire:
      'The assessment in the file “{{name}}” follows another questionnaire. The app leaves it alone. Everything is saved in the browser.',
    signedOffThere:
      'The file “{{name}}” now holds a signed-off version. It does not change. What you write here is saved in the browser; open the signed-off version and make a new version of it if the work is to go on.',
    signedOffHere:
      'This version is signed off, but somebody has written on in the file “{{name}}”. The app leaves the file alone. Save the signed-off version as a new file.',
  },
  reminder: {
    never:
      'What you have written is only in this browser. Save it to a file, and it will still be there if something happens to the computer.',
    since:
      'What you have written after {{when}} is only in this browser. Save it to a file, and it will still be there if something happens to the computer.',
    later: 'Remind me another day',
  },
  taken: {
    text_one: 'From the file “{{name}}” a colleague’s change to one question has come in.',
    text_other:
      'From the file “{{name}}” a colleague’s changes to {{count}} questions have come in.',
    show: 'Show what came in',
    heading: 'This came in from the file',
    before: 'The draft as it was',
    after: 'With your colleague’s changes, {{time}}',
  },
};
