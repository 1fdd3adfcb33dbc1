/** Children heard, and quotations. */
export const hearings = {
  cards: {
    beside: 'Method cards: how to do it',
    allAges: 'choose ages above, and those that fit come first',
    forAges: 'for {{ages}}',
  },
  overview: {
    heading: 'The children heard, in brief',
    occasions_one: '{{count}} occasion',
    occasions_other: '{{count}} occasions',
    children: '{{number}} children',
    aboutChildren: 'about {{number}} children',
    counted: 'The numbers are added up: a child who took part several times counts each time.',
    uncounted: 'Not included, as the number is not a figure:',
    ages: 'Ages that are affected according to step 5 but have not been heard:',
    groups: 'Groups in step 5 that no occasion points at:',
    allGroups: 'All groups in step 5 have been heard.',
    noGroups:
      'Say on each occasion which groups the children belong to, and those who have not been heard show here.',
    withoutChange: 'It does not say what changed because of it:',
    withoutFeedback: 'The children are not among those who get feedback in step 15:',
  },
  occasion: {
    number_one: '{{count}} child',
    number_other: '{{count}} children',
    changed: 'What changed because of it',
    notChanged: 'It does not say what changed because of it.',
    more: 'How it was done',
  },
  quote: {
    name: '“{{words}}” looks like a name. Change it to “a classmate” or “my teacher”, say. If it is not a child you can leave it.',
    few_one:
      'Only {{count}} child took part, so it is clear who said it. Put it in your own words, or together with what others have said.',
    few_other:
      'Only {{count}} children took part, so those who know the group can work out who said it. Rewrite it, such as “a pupil in the middle years”, or put what several said in your own words.',
    combination:
      '“{{words}}”: together that may point out a child. Write more broadly, such as “a pupil in the middle years”, and leave the school or the difficulty unsaid.',
    within: 'In the quotation “{{quote}}”:',
  },
};
