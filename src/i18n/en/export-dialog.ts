import type { exportDialog as swedish } from '../sv/export-dialog.ts';

export const exportDialog: typeof swedish = {
  heading: 'Export PDF',
  document: 'About what?',
  documents: {
    report: {
      label: 'The whole assessment',
      help: 'All fifteen steps, with the outcome last.',
    },
    followUp: {
      label: 'The follow-up',
      help: 'A few pages: what you expected, how it turned out and what happens now.',
    },
  },
  kind: 'What do you want to make?',
  kinds: {
    workingCopy: {
      label: 'Report (PDF)',
      help: 'The assessment goes with the file: whoever gets the report can open it here and work on.',
    },
    archive: {
      label: 'Report for the archive',
      help: 'The same report without an attached file. It can be read, but not opened here for changes.',
    },
  },
  draft: 'Mark every page DRAFT',
  draftHelp: 'Suggested until all steps are complete. Now {{complete}} of {{total}} are.',
  notLocked:
    'The PDF will not be locked, although the draft has a passphrase. Everyone who gets it can read it.',
  notSignedOff:
    'The report gets places for digital signatures only when the assessment is signed off.',
  toSignOff: 'Go to Sign off',
  create: 'Create PDF',
  beforehand: {
    heading: 'Some characters cannot be printed',
    intro:
      'The typefaces lack them, so in the PDF they become empty boxes. They are still in the draft. Go back to the text and write them with other letters, or export anyway.',
    introLocked:
      'The typefaces lack them, so in the PDF they become empty boxes. To write them with other letters you make a new version.',
    introBeforeSignOff:
      'The typefaces lack them, so in the report they become empty boxes. Go back to the text and write them with other letters if it matters.',
    places: 'Back to the text',
    placesLocked: 'Where they are',
    step: 'Step {{number}}: {{label}}',
    more: 'and {{count}} more',
    once: 'once',
    times: '{{count}} times',
  },
  createAnyway: 'Export anyway',
  working: 'The report is being made. You can cancel at any time; the draft is not affected.',
  stages: {
    start: 'Preparing …',
    fonts: 'Loading typefaces …',
    layout: 'Laying out the text on pages …',
    render: 'Writing the pages …',
  },
  page: 'Page {{page}} …',
  done: 'The report is ready: {{pages}} pages, {{size}}.',
  doneOne: 'The report is ready: one page, {{size}}.',
  download: 'Download again',
  openInTab: 'Open in a new tab',
  downloaded: 'The file “{{name}}” has been downloaded to the computer.',
  missing:
    'Some characters are not in the report’s typeface and are replaced by a box: {{characters}}. Replace them, or write them with other letters. They are still in the draft.',
  attachment: 'The assessment, which can be opened again in Barnrättsprövning',
  failed: {
    unwritable:
      'The report could not be made: something in the assessment keeps it from going with the file. The text is still in the draft. Choose “Report for the archive” instead, and ask for help.',
    overflow:
      'The report could not be made: some text did not fit on its page and would have been lost. The text is still in the draft. Divide the longest paragraph and try again.',
    fonts:
      'The report could not be made: the typefaces could not be loaded. Reload the page and try again. The text is still in the draft.',
    unknown:
      'The report could not be made. The text is still in the draft. Try again; if it happens again, save to a file and ask for help.',
  },
};
