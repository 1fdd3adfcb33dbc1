import type { history as swedish } from '../sv/history.ts';

export const history: typeof swedish = {
  heading: 'History',
  lead: 'Earlier states of the draft: see what it looked like, compare, or go back. You carry on writing in the draft as it is now.',
  leadSignedOff:
    'How version {{version}} came about. It is signed off and does not change, but you can read earlier states, compare them, and begin a new version from one of them.',
  leadReading:
    'The draft is being written in another tab. Here you can read and compare earlier states. Take over the writing if you want to restore one.',
  save: {
    label: 'Name of the state',
    hint: 'For example “Before the children’s hearing”. The name may be left empty.',
    button: 'Save this state',
    done: 'The state has been saved.',
    doneNamed: 'The state “{{name}}” has been saved.',
  },
  empty:
    'No states yet. The app saves the first one when you have been writing for a while, or the next time the draft is opened. You can also save one yourselves.',
  refused:
    'Earlier states cannot be saved here: the browser does not allow it, perhaps because the window is private. What you write in the draft is saved all the same. Save to file when you want to be able to go back.',
  trouble: {
    full: 'The latest state could not be saved, because there is no room left for the app on this computer. The draft itself is untouched, and all states in the list are still there. Remove states or old drafts that you do not need.',
    refused:
      'The latest state could not be saved, because the browser did not allow it. The draft itself is untouched, and all states in the list are still there.',
  },
  reasons: {
    automatic: 'Saved by the app',
    named: 'Saved by you',
    beforeMerge: 'Before a copy was brought in',
    beforeRestore: 'Before a state was restored',
    beforeUpdate: 'Before the app was updated',
    savedToFile: 'Saved to file',
    opened: 'As the file was when it was opened',
    exported: 'Exported as PDF',
    signedOff: 'Signed off, version {{version}}',
  },
  namedAt: '{{name}}, {{when}}',
  changes: {
    none: 'No answers changed since the state before',
    some_one: '{{count}} answer changed since the state before',
    some_other: '{{count}} answers changed since the state before',
    first: 'The oldest state that is left',
    unreadable: 'Cannot be read',
  },
  actions: {
    view: 'View',
    compare: 'Compare with now',
    compareOther: 'Compare with another state',
    restore: 'Restore',
    name: 'Name this state',
    rename: 'Rename',
    copy: 'Copy to a new draft',
    copyToVersion: 'Make a new version of this state',
    remove: 'Remove this state',
    more: 'More',
    actionFor: '{{action}}: {{state}}',
  },
  nameLabel: 'Name of the state',
  nameSave: 'Save the name',
  removed: 'The state “{{state}}” has been removed.',
  restored: 'The state “{{state}}” has been restored. What was there before is in the list.',
  restoredUnkept: 'The state “{{state}}” has been restored.',
  undone: 'Undone: the draft is as it was before the state was restored.',
  notKept: {
    question: 'Restore the state anyway?',
    body: 'What is in the draft now could not be saved as a state of its own, so this can only be undone until you leave the page. You may want to save the draft to file first.',
    yes: 'Restore anyway',
    no: 'Do not restore',
  },
  failed: {
    gone: 'The state is no longer there. It may have been removed in another tab, or thinned out. The draft is untouched.',
    refused:
      'The state cannot be read now: the browser does not give access to it. The draft is untouched. Reload the page and try again.',
    damaged:
      'The state is damaged and cannot be read. The draft and the other states are untouched.',
    notOurs:
      'The state is damaged and cannot be read. The draft and the other states are untouched.',
    tooLarge:
      'The state is damaged and cannot be read. The draft and the other states are untouched.',
    tooNew:
      'The state was written by a newer version of the app and cannot be read by this one. Reload the page to get the new one. The draft is untouched.',
    locked:
      'The state is locked with another passphrase than the draft has now, and cannot be read. The draft is untouched.',
    change: 'That did not work: the browser did not allow the change. Nothing has changed.',
    copy: 'A new draft could not be made. Nothing has changed.',
  },
  view: {
    heading: 'An earlier state',
    note: 'This is what the draft looked like {{when}}. It is only for reading.',
    back: 'To the history',
  },
  compare: {
    heading: 'Compare states',
    before: 'Before',
    after: 'After',
    now: 'As it is now',
  },
  copyTitle: '{{title}} (as of {{when}})',
  about: {
    heading: 'How states are saved',
    when: 'The app saves a state when the draft is opened, every ten minutes while you write, and before any major change. When colleagues’ changes come in from a file, it saves at most one state a minute.',
    thinning:
      'All states of the last hour are kept. Then they are thinned out: one an hour from the last day, one a day from the last month, and one a week beyond that.',
    pinned:
      'States that you have saved or named yourselves, and those that were saved to file, exported, opened from a file or signed off, are never removed by the app.',
    space:
      'The states take {{used}} of the {{budget}} that a draft may use. If they take more, the app removes the oldest of its own states.',
    overBudget:
      'The states take {{used}}, more than the {{budget}} that a draft may use. The app therefore keeps only the latest of its own states. Remove saved states that you do not need.',
    where:
      'The states are only in this browser. They are not included when the draft is saved to a file.',
  },
};
