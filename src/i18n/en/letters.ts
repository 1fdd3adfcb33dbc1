export const letters = {
  notFound: 'The letter is not there. Somebody may have removed it.',
  allLetters: 'All letters',
  untitled: 'Letter {{number}}',
  noAge: 'No age chosen',
  new: 'Write a new letter',
  open: 'Write',
  read: 'Read',
  openFor: '{{action}}: {{letter}}',
  remove: 'Remove',
  removed: 'The letter “{{letter}}” has been removed.',
  undo: 'Undo',
  waiting: {
    heading: 'Heard, but without a letter so far',
    intro:
      'Age and recipients come along from step 9, so you do not start from blank paper. The text is for you to write.',
    write: 'Write a letter',
  },
  back: 'To step 15, follow-up and feedback',
  sources: {
    summary_one: 'What the assessment says ({{count}} place)',
    summary_other: 'What the assessment says ({{count}} places)',
    intro: 'Written for adults. Tell it in your own words, the way the children would say it.',
  },
  opening: 'A way to begin: {{opening}}',
  advice: {
    heading: 'Advice for {{age}}',
    choose: 'Choose an age to see advice for it.',
    limits:
      'As a guide: at most {{sentence}} words in a sentence, at most {{words}} words in the whole letter, and LIX at most {{lix}}.',
  },
  reading: {
    heading: 'How the letter reads',
    words_one: '{{count}} word',
    words_other: '{{count}} words',
    sentences_one: '{{count}} sentence',
    sentences_other: '{{count}} sentences',
    lix: 'LIX {{lix}}',
    tooShort: 'too short for LIX',
    whatLix:
      'LIX, a Swedish readability index, is the number of words per sentence plus the percentage of long words. Below 25 is easy for children, 40 is like a newspaper and above 50 is official prose. It measures length only, not whether the text can be understood. Read the letter to a child.',
    notBegun: 'Nothing is written yet.',
    good: 'Nothing to remark upon.',
    remarks_one: '{{count}} thing to look at',
    remarks_other: '{{count}} things to look at',
    more: 'And {{count}} more.',
    in: '{{part}}: {{remark}}',
    noAge: 'Choose an age. Then the app knows how long is long enough.',
    missing: 'nothing is written.',
    personalNumber:
      'There seems to be a personal identity number in the letter: {{masked}}. Remove it.',
    name: '“{{name}}” may be the name of a child.',
    tooMany: 'The letter has {{words}} words. For the age, {{most}} is about right.',
    heavy:
      'LIX is {{lix}}. For the age, {{most}} is about right. Shorten the sentences or choose simpler words.',
    longSentence: 'a long sentence, {{words}} words: “{{sentence}}”',
    official: '“{{word}}”, better: {{instead}}',
    longWord: '“{{word}}” is a long word.',
  },
  fit: {
    measuring: 'Measuring how much of the page the letter fills …',
    fits: 'The letter fits on one page. It fills {{percent}} per cent of it.',
    beyond_one:
      'The letter does not fit on one page. About one line has to go, some {{words}} words.',
    beyond_other:
      'The letter does not fit on one page. About {{count}} lines have to go, some {{words}} words.',
    failed: 'The letter could not be measured. What you have written is saved.',
  },
  sheet: {
    heading: 'How the letter looks',
    intro: 'This is roughly how the children read it. In the PDF it is a whole page.',
  },
  pdf: {
    button: 'Create PDF',
    buttonFor: 'Create PDF: {{letter}}',
    heading: 'Create a PDF of the letter',
    working: 'The letter is made on this computer. Nothing is sent anywhere.',
    done: 'The letter is ready: {{pages}} page, {{size}}.',
    doneLong:
      'The letter is ready, but it became {{pages}} pages ({{size}}). Nothing has been cut off. Shorten the text if it is to be one page.',
    failed: 'The letter could not be made. What you have written is saved.',
    failedFonts: 'The fonts could not be loaded. Reload the page and try again.',
  },
  paper: {
    title: 'Letter to children: {{to}}',
    untitled: 'Letter to children',
  },
};
