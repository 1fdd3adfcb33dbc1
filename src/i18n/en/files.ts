import type { files as swedish } from '../sv/files.ts';

export const files: typeof swedish = {
  reading: 'Reading “{{name}}” …',
  kinds: 'Assessments and reports',
  drop: 'Drop the files to open them',
  place: '({{number}} of {{total}})',
  done: '{{opened}} of {{total}} files are open.',
  problems: {
    notOurs:
      '“{{name}}” is not an assessment from this app. Choose a file that somebody saved with “Save to file”, or a PDF that was exported from here. Your drafts are untouched.',
    damaged:
      '“{{name}}” is damaged and cannot be opened. It may have been cut off when it was sent or copied: ask the sender to save and send it again. Your drafts are untouched.',
    tooNew:
      '“{{name}}” was saved with a newer version of the app. Update the app and open the file again. Your drafts are untouched.',
    tooLarge:
      '“{{name}}” is too large to be an assessment. Check that you chose the right file. Your drafts are untouched.',
    unreadable:
      '“{{name}}” could not be read from the disk. Check that the file is still there and that you may open it. Your drafts are untouched.',
    folder:
      '“{{name}}” is a folder. Open the folder on the computer, select the files in it and drag them here. Your drafts are untouched.',
    certificate:
      '“{{name}}” is a certificate, not an assessment. Certificates are opened under “Signatures”. Your drafts are untouched.',
    organisationHelp:
      '“{{name}}” is an organisation’s own help, not an assessment. It is added under “Help”. Your drafts are untouched.',
    pdfWithoutAssessment:
      '“{{name}}” has no assessment in it that can be opened. A “Report for the archive” is made without one, and it is lost when a PDF is printed to a new file. Open the ordinary report (PDF) instead, or a file that somebody saved with “Save to file”. Your drafts are untouched.',
    pdfEncrypted:
      '“{{name}}” is protected by a password and cannot be opened here. Remove the password in the program where it was set, or ask for the report without one. Your drafts are untouched.',
    pdfTooLarge:
      '“{{name}}” is larger than {{limit}} MB, and no report is as large as that. Check that you chose the right file. If somebody has added more to the report, open the original instead. Your drafts are untouched.',
    pdfTooSlow:
      '“{{name}}” took too long to read, so the app stopped. Try once more. If it still does not work, the file is probably damaged: ask the sender to save and send it again. Your drafts are untouched.',
    pdfAltered:
      '“{{name}}” is signed but was changed afterwards, so its content cannot be trusted. Open it under “Review” to see what has happened. Your drafts are untouched.',
    pdfInsecureAddress:
      '“{{name}}” is signed, and the browser does not let the app check signatures at an address without https. Open the app from an address that begins with https, or ask whoever runs it for one. Your drafts are untouched.',
    pdfFailed:
      '“{{name}}” could not be read, because the app’s PDF reader is not working just now. Reload the page and try again. Your drafts are untouched.',
  },
  review: 'Open in Review',
  signatures: 'To Signatures',
  help: 'To Help',
  exampleFailed: 'The example could not be opened. Reload the page and try again.',
};
