import type { blankForm as swedish } from '../sv/blank-form.ts';

export const blankForm: typeof swedish = {
  heading: 'Blank form',
  fileName: 'barnrattsprovning-blank-form.pdf',
  working: 'The form is being made. You can cancel at any time.',
  done: 'The form is ready: {{pages}} pages, {{size}}.',
  failed: {
    fonts:
      'The form could not be made: the fonts could not be loaded. Reload the page and try again. Your drafts are untouched.',
    unknown:
      'The form could not be made. Reload the page and try again. Your drafts are untouched.',
  },
  paper: {
    title: 'Form: {{name}}',
    instructions: [
      'Fill in the form by hand, preferably together in a group. Answer what matters in your case; not everything has to be filled in.',
      'Every step has room to write freely, and that may be enough. The boxes are for those who want to divide up the answer. If they run out, copy the page or write on a sheet of your own with the number of the step.',
      'Never write in such a way that an individual child can be recognised.',
      'The app Barnrättsprövning asks the same questions in the same order, so the answers can be typed in there afterwards.',
      'The form has the questions of a simple assessment and, in step 11, a table for comparing alternatives. An in-depth assessment has more questions; the app asks those.',
    ],
    preamble: 'What is an assessment of the best interests of the child?',
    condition: 'To be answered if the answer to {{question}} is {{answers}}.',
    orCondition: 'Also to be answered if the answer to {{question}} is {{answers}}.',
    quoted: '“{{text}}”',
    date: '{{label}} Date:',
    chooseOne: 'Tick one answer.',
    chooseSeveral: 'Tick what applies.',
    compareAlternatives: 'Tick what each alternative means for the right, compared with today.',
    articleHeadings: {
      article: 'Article',
      effect: 'The right is …',
      comment: 'Why the article is concerned and what needs to be clearer',
    },
    ownArticle: 'Article no.',
    spoken: { writingLines: 'Writing lines: {{label}}', checkBox: 'Check box' },
  },
};
