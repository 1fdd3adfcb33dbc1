import type { merge as swedish } from '../sv/merge.ts';

export const merge: typeof swedish = {
  heading: 'Merge',
  back: 'Back to the draft',
  openAsOwn: 'Open as a draft of its own',
  choose: {
    heading: 'Bring in a copy',
    lead: 'Has a colleague carried on writing in a copy of this assessment? Choose the file, and the app shows how the copy differs from your draft. Nothing changes until you say yes.',
    file: 'Choose the file',
    drafts: 'Or take another draft of the same assessment in this browser',
    draft: '{{title}}, changed {{when}}',
    sealed:
      '“{{name}}” is locked with a passphrase. Open the file from the start page and unlock it there: then it is a draft of its own, which can be chosen here. This draft is untouched.',
    gone: 'The draft could not be read. It may have been removed in another tab. This draft is untouched.',
  },
  lead: {
    same: {
      file: '“{{name}}” says exactly the same as your draft. There is nothing to merge.',
      copy: '“{{name}}” says exactly the same as this draft. There is nothing to merge.',
      tab: 'The other tab says exactly the same as this one. There is nothing to merge.',
    },
    older: {
      file: '“{{name}}” is an earlier state of your draft, changed {{when}}. You have everything in it already, and have changed more since. There is nothing to merge.',
      copy: '“{{name}}” is an earlier state of this draft, changed {{when}}. There is nothing to merge.',
      tab: 'The other tab has an earlier state of the draft. There is nothing to merge.',
    },
    newer: {
      file: '“{{name}}”, changed {{when}}, continues from your draft. You have changed nothing since, so it can take your draft’s place.',
      copy: '“{{name}}”, changed {{when}}, continues from this draft, which has not been changed since.',
      tab: 'The other tab continues from what is here.',
    },
    apart: {
      file: 'You and a colleague have been writing separately: you in the draft, your colleague in “{{name}}”, changed {{when}}. Here the two become one. Nothing changes until you say yes.',
      copy: 'This draft and “{{name}}”, changed {{when}}, have been changed separately. Here the two become one. Nothing changes until you say yes.',
      tab: 'The draft has been changed separately in two tabs. Here the two become one. Nothing changes until you say yes.',
    },
  },
  noBase: {
    file: 'The app does not know what the assessment looked like before you each wrote your own copy. So it removes nothing, and asks about everything that differs.',
    copy: 'The app does not know what the assessment looked like before the drafts diverged. So it removes nothing, and asks about everything that differs.',
    tab: 'The app does not know what the assessment looked like before the tabs diverged. So it removes nothing, and asks about everything that differs.',
  },
  taken: {
    file_one: 'One answer is taken from your colleague',
    file_other: '{{count}} answers are taken from your colleague',
    copy_one: 'One answer is taken from the other draft',
    copy_other: '{{count}} answers are taken from the other draft',
    tab_one: 'One answer is taken from the other tab',
    tab_other: '{{count}} answers are taken from the other tab',
  },
  kept: {
    file_one: 'One answer stays as you have written it',
    file_other: '{{count}} answers stay as you have written them',
    copy_one: 'One answer stays as in this draft',
    copy_other: '{{count}} answers stay as in this draft',
    tab_one: 'One answer stays as in this tab',
    tab_other: '{{count}} answers stay as in this tab',
  },
  nothingTaken: {
    file: 'Your colleague has changed nothing but what you see below.',
    copy: 'The other draft has nothing new but what you see below.',
    tab: 'The other tab has nothing new but what you see below.',
  },
  conflicts: {
    heading: 'Choose what to keep',
    lead: {
      file: 'Here you have both changed the same thing. What differs is marked.',
      copy: 'Here the same thing was changed in both drafts. What differs is marked.',
      tab: 'Here the same thing was changed in both tabs. What differs is marked.',
    },
    number: '{{number}} of {{total}}',
  },
  sides: {
    file: { mine: 'Your text', theirs: 'Your colleague’s text' },
    copy: { mine: 'This draft', theirs: 'The other draft' },
    tab: { mine: 'This tab', theirs: 'The other tab' },
  },
  choices: {
    file: { mine: 'Keep mine', theirs: 'Take my colleague’s', both: 'Keep both' },
    copy: { mine: 'Keep this draft’s', theirs: 'Take the other draft’s', both: 'Keep both' },
    tab: { mine: 'Keep this tab’s', theirs: 'Take the other tab’s', both: 'Keep both' },
  },
  differs: 'differs:',
  nothing: 'Empty: the answer has been removed.',
  before: 'What it said before',
  unnamedRecord: 'without a name',
  removal: {
    keep: 'Keep it',
    remove: 'Remove it',
    file: {
      mine: {
        changed: 'You have removed this entry, but your colleague has changed it:',
        pointedAt: 'You have removed this entry, but your colleague refers to it elsewhere:',
      },
      theirs: {
        changed: 'Your colleague has removed this entry, but you have changed it:',
        pointedAt: 'Your colleague has removed this entry, but you refer to it elsewhere:',
      },
    },
    copy: {
      mine: {
        changed: 'This entry is removed in this draft, but changed in the other:',
        pointedAt: 'This entry is removed in this draft, but the other refers to it elsewhere:',
      },
      theirs: {
        changed: 'This entry is removed in the other draft, but changed in this one:',
        pointedAt: 'This entry is removed in the other draft, but this one refers to it elsewhere:',
      },
    },
    tab: {
      mine: {
        changed: 'This entry is removed in this tab, but changed in the other:',
        pointedAt: 'This entry is removed in this tab, but the other refers to it elsewhere:',
      },
      theirs: {
        changed: 'This entry is removed in the other tab, but changed in this one:',
        pointedAt: 'This entry is removed in the other tab, but this one refers to it elsewhere:',
      },
    },
  },
  remaining: { heading: 'Make the same choice for all {{count}} that are left:' },
  progress_one: '{{chosen}} of {{count}} chosen.',
  progress_other: '{{chosen}} of {{count}} chosen.',
  missing_one: 'Choose for one more.',
  missing_other: 'Choose for {{count}} more.',
  chooseOne: 'Choose what to keep here.',
  apply: 'Merge',
  applyAnyway: 'Merge anyway',
  update: 'Update the draft',
  updateAnyway: 'Update anyway',
  notKept:
    'The browser could not keep the draft as it is now as an earlier state. The draft is untouched. Use “Save to file” first if you want to be able to go back, or carry on anyway.',
  stateName: 'The copy that was brought in: {{name}}',
  notInSignedOff:
    'This version is signed off and does not change any more. Make a new version of it, and bring the copy in there.',
  notWhileReading:
    'The draft is being written in another tab, and this one reads along. Choose “Write here instead” to bring in a copy here.',
  refused: {
    otherAssessment:
      '“{{name}}” is another assessment, not a copy of this one. Open it by itself. The draft is untouched.',
    otherQuestionnaire:
      '“{{name}}” was made with another questionnaire and cannot be merged with the draft. Open it by itself. The draft is untouched.',
    signedOff:
      '“{{name}}” is signed off. What is signed off does not change any more, so it is not merged with a draft. Open it by itself. The draft is untouched.',
  },
  done: {
    heading: 'Merged',
    body: {
      file: 'The draft now holds what you have both written, as you chose. Save it to a file and send it to your colleague, so that you both carry on from the same text.',
      copy: 'This draft now holds what both drafts say, as you chose. The other draft is untouched.',
      tab: 'The draft now holds what both tabs say, as you chose.',
    },
    history: 'The state before and the copy are still in the history.',
    toHistory: 'Show the history',
    toDraft: 'To the draft',
  },
};
