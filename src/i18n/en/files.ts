import type { files as swedish } from '../sv/files.ts';

export const files: typeof swedish = {
  problems: {
    notOurs:
      '“{{name}}” is not an assessment from this app. Choose a file that somebody saved with “Save to file”. Your drafts are untouched.',
    damaged:
      '“{{name}}” is damaged and cannot be opened. It may have been cut off when it was sent or copied: ask the sender to save and send it again. Your drafts are untouched.',
    tooNew:
      '“{{name}}” was saved with a newer version of the app. Update the app and open the file again. Your drafts are untouched.',
    tooLarge:
      '“{{name}}” is too large to be an assessment. Check that you chose the right file. Your drafts are untouched.',
    unreadable:
      '“{{name}}” could not be read from the disk. Check that the file is still there and that you may open it. Your drafts are untouched.',
  },
  exampleFailed: 'The example could not be opened. Reload the page and try again.',
};
