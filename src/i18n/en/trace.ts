import type { trace as swedish } from '../sv/trace.ts';

export const trace: typeof swedish = {
  heading: 'How it hangs together',
  intro:
    'From the children to what is done: which rights are concerned, what may happen, what you propose and how it is followed up. All of it comes from what you have chosen in the steps.',
  empty:
    'Nothing to show yet. As you point at groups, articles and consequences in the steps, the picture grows here.',
  untitled: 'Untitled',
  article: 'Article {{number}} {{title}}',
  columns: {
    childGroup: 'Children',
    article: 'Rights',
    consequence: 'Consequences',
    decision: 'Proposals and measures',
    followUp: 'Follow-up',
  },
  kindOf: '{{kind}}:',
  kinds: {
    childGroup: 'Group of children',
    article: 'Article',
    negative: 'Negative consequence',
    positive: 'Positive consequence',
    proposal: 'Proposal',
    measure: 'Measure',
    followUp: 'Follow-up',
  },
  loose: {
    heading: 'Loose ends',
    none: 'None. Every consequence has grounds and an answer, and every proposal and measure is followed up.',
    ungrounded: 'Consequences without group or article',
    unanswered: 'Negative consequences that no proposal or measure answers',
    untied: 'Proposals and measures without consequence or article',
    unfollowed: 'Proposals and measures that nobody follows up',
    unused: 'Children and rights that no consequence names',
  },
  picture: {
    heading: 'The picture',
    intro:
      'Choose a box to see what it hangs together with. The arrow keys follow the threads. A dashed frame means that something is missing.',
    loose: 'Loose end',
    tied: 'Tied backwards to: {{before}}. Forwards to: {{after}}.',
  },
  table: {
    heading: 'The same in a table',
    empty: 'No consequences yet. They are written in step 11.',
    nothing: 'Nothing',
  },
};
