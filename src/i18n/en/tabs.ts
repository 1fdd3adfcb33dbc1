import type { tabs as swedish } from '../sv/tabs.ts';

export const tabs: typeof swedish = {
  reading: {
    elsewhere:
      'The draft is being written in another tab. You are reading along: what is written there appears here when it has been saved.',
    handedOver:
      'Another tab has taken over the draft. Everything written here has been saved, and you are reading along with what is written there.',
    taken:
      'Another tab took over the draft while this one did not answer. Everything written here has been saved, and you are reading along with what is written there.',
    unsaved:
      'The draft is being written in another tab. The last thing written here has not been saved, but is still on the screen. Choose “Write here instead” to have it put together with what is written there.',
  },
  takeOver: 'Write here instead',
  asking: 'Asking the other tab …',
  kept: 'The other tab cannot save what is written there, and so keeps the draft. Go to that tab: it says what has happened and what you can do.',
  label: 'Other tabs',
  nowWriting: 'You are now writing here.',
  status: 'Reading along',
  conflict:
    'The same answer has been changed both here and in another tab. Both texts are kept, but what you write here is not saved until you have chosen.',
  choose: 'Compare and choose',
  otherTab: 'another tab',
  removed:
    'The draft has been removed in another tab. Its text is still on the screen here. Put the draft back if you need it; it is also put back if you go on writing.',
  putBack: 'Put the draft back',
  openDraft: 'Open the draft',
  news: {
    merged:
      'The draft was changed in another tab too. What was written there has been put in here: {{places}}. Nothing that you have written here has been taken away.',
    movedOn:
      'The version was signed off in another tab. What you had written here that was not part of it is in a draft of version {{version}}.',
    putBack:
      'The draft was removed in another tab. It has been put back, with what is written here.',
  },
  screening: 'the screening',
  letters: 'the letters to children',
  outcome: 'the outcome',
  caseSheet: 'the case details',
  step: 'step {{number}}',
  signOffElsewhere:
    'The assessment is signed off in the tab where it is being written. Choose “Write here instead” if you want to sign it off here.',
};
