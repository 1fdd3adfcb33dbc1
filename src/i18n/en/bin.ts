import type { bin as swedish } from '../sv/bin.ts';

export const bin: typeof swedish = {
  heading_one: 'Bin ({{count}} draft)',
  heading_other: 'Bin ({{count}} drafts)',
  lead: 'Deleted drafts stay here for {{days}} days, with their history. After that they are gone for good.',
  removedOn: 'Deleted {{when}}',
  daysLeft_one: '{{count}} day left',
  daysLeft_other: '{{count}} days left',
  untilClosed: 'Here until the page is closed',
  restore: 'Restore',
  remove: 'Delete for good',
  restored: '“{{title}}” is among the drafts again.',
  removed: '“{{title}}” has been deleted for good.',
  confirm: {
    question: 'Delete “{{title}}” for good?',
    body: 'The draft and its history cannot be brought back on this computer afterwards.',
    neverSaved:
      'It was never saved to a file from here. If there is no other copy, the text is gone.',
    changedSince: 'The file of {{when}} lacks what was written after it.',
    yes: 'Yes, delete for good',
    no: 'Keep',
  },
  failed: {
    gone: 'The draft is no longer in the bin. It may have been restored in another tab. Reload the page.',
    unknown:
      'The browser does not hand over the bin just now. Reload the page and try again. Nothing has changed.',
    damaged: 'The draft could not be restored: its text is damaged. It is still here.',
    unreadable:
      'The draft could not be restored: another state of it is among the drafts. It is still here.',
    full: 'The draft could not be restored: the browser’s storage is full. It is still here. Save older drafts to file, delete them and try again.',
    refused:
      'That did not work: the browser does not allow the app to save. The draft is still here.',
  },
};
