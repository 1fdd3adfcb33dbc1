import type { copyFound as swedish } from '../sv/copy-found.ts';

export const copyFound: typeof swedish = {
  heading: '“{{name}}” is a copy of an assessment that you have here already',
  same: '“{{title}}” says exactly the same.',
  newer: {
    text_one:
      'The file, changed {{when}}, continues from “{{title}}”, changed {{whenHere}}. One answer is new in it, and nothing else has been written here since.',
    text_other:
      'The file, changed {{when}}, continues from “{{title}}”, changed {{whenHere}}. {{count}} answers are new in it, and nothing else has been written here since.',
  },
  older: {
    text_one:
      'The file, changed {{when}}, is an earlier state of “{{title}}”, changed {{whenHere}}. One answer differs.',
    text_other:
      'The file, changed {{when}}, is an earlier state of “{{title}}”, changed {{whenHere}}. {{count}} answers differ.',
  },
  apart: {
    text_one:
      'The file, changed {{when}}, and “{{title}}”, changed {{whenHere}}, have been changed separately. One answer differs.',
    text_other:
      'The file, changed {{when}}, and “{{title}}”, changed {{whenHere}}, have been changed separately. {{count}} answers differ.',
  },
  update: 'Update the draft',
  merge: 'Merge with the draft',
  open: 'Open the draft',
  openAsOwn: 'Open as a draft of its own',
};
