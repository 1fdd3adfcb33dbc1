import type { StepTexts } from '../../../schema.ts';

export const texts: StepTexts = {
  heading: 'What does the Convention say – which articles are concerned?',
  shortHeading: 'The Convention',
  help: {
    why: 'This is where you translate the matter into rights. The four general principles, articles 2, 3, 6 and 12, always apply and are commented on in every assessment. Bring in other articles where they matter, so that nothing children are entitled to drops out of sight before you weigh things up.',
    how: [
      'Say what the proposal does to the right: for which children, how and why.',
      'Point out what is unclear in the proposal or needs to change. You will use it in step 13.',
      'Go through the template’s nine other articles, and then add any that matter to these particular children.',
      'State whether the right is strengthened, weakened or left as it is (neutral). If you disagree, say what about.',
      'Read the summary beside the article, and go to the text of the law when the exact words matter.',
    ],
    mistakes: [
      'The comment repeats the article but does not say what it means in this matter.',
      'Article 12 is ticked off because a survey is planned. What counts is how children can influence this very decision.',
      'Every article gets the same cautious verdict, and no right is set against another.',
      'Demands made here are not taken up in the proposals.',
    ],
    example:
      'Article 2: On paper the rules are the same for everyone, but children in families without a car will have a much longer day than others. The right is weakened. Article 31: The public bus runs until 6 p.m., so pupils in Years 7–9 can stay for sports and homework help. The right is strengthened if the travel card is also valid after school hours, and the rules need to say so.',
  },
  questions: {
    'convention-description': {
      label: 'What matters most in the Convention here?',
      help: 'Optional: sum up how the articles hang together in this matter. You can paste comments from a document, lists included, and move them to the right article as you go.',
    },
    'article-comments': {
      label: 'What do the articles mean in this matter?',
      help: 'The four general principles are there from the start; add the other articles concerned. A sentence on why, and on what needs to be made clearer, goes a long way.',
    },
  },
};
