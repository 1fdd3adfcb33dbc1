export const helpPage = {
  heading: 'Help',
  lead: 'Look up words and articles, add your organisation’s own advice, or print all guidance.',
  lookUp: {
    heading: 'Look up',
    lead: 'The articles of the Convention in summary, and words that are used in assessments. Underlined words in the guidance lead here too.',
  },
  keys: {
    lookUp: {
      key: 'Shift + F2',
      does: 'Looks up, from every page. At an article, that is the one shown. Esc goes back.',
    },
    guidance: {
      key: 'Shift + F1',
      does: 'Goes to the guidance beside the questions, and back again.',
    },
    skip: { key: 'Tab', does: 'First on every page: skip to the content.' },
  },
  own: {
    heading: 'Your organisation’s help',
    lead: 'Your municipality, region or authority may have advice, contacts and words of its own in a file. Once added, they stand beside the app’s own, under the organisation’s name.',
    kept: 'The file is kept in this browser until you remove or replace it, or clear the computer. It is not part of the backup, nor of assessments that you save.',
    fromHost:
      'It comes with the app, from the site where you open it. A file that you add yourselves is shown in its place, in this browser.',
    add: 'Add your organisation’s help',
    replace: 'Replace it with another file',
    remove: 'Remove it',
    removed: 'The organisation’s help has been removed.',
    sample: 'Get a template',
    taken: 'The help from {{organisation}} has been added. It shows beside the questions.',
    notStored:
      'The browser could not keep it, so it lasts only until the page is closed. Make room under This computer and add it again.',
    unknownQuestions:
      'Some texts belong to questions that the app does not ask, so they are not shown. Check the names:',
    holds: '{{texts}}, {{terms}}.',
    texts_one: '{{count}} text for pages and questions',
    texts_other: '{{count}} texts for pages and questions',
    terms_one: '{{count}} word of its own',
    terms_other: '{{count}} words of its own',
  },
  names: {
    heading: 'What pages and questions are called in the file',
    lead: 'For whoever writes the file. The name of a page is also the end of its address.',
  },
  refused: {
    notOurs:
      '“{{name}}” is not a file with an organisation’s help. Nothing has changed. Start from the template if you write a new one.',
    damaged:
      '“{{name}}” does not keep to the format, so nothing of it has been added. Put this right and open the file again:',
    noJson:
      '“{{name}}” cannot be read. Often a comma, a quotation mark or a bracket is missing or one too many. Nothing has changed.',
    tooNew: '“{{name}}” is written for a newer version of the app. Nothing has changed.',
    tooLarge: '“{{name}}” is too large: the file may be 256 kB at most. Nothing has changed.',
    unreadable: '“{{name}}” could not be read from the disk. Try again.',
    line: 'Look at line {{line}} or just before it.',
    row: 'row {{number}}',
    more_one: 'And {{count}} more fault.',
    more_other: 'And {{count}} more faults.',
  },
  faults: {
    missing: 'is missing.',
    unknownKey: 'is nothing that the file can hold. Check the spelling.',
    empty: 'is empty.',
    tooLong: 'is too long, or has too many rows.',
    link: 'must be a web address that begins with https://.',
    links: 'has a link that does not begin with https://.',
    email: 'is not an e-mail address.',
    phone: 'must be a telephone number: digits, spaces and hyphens.',
    page: 'is not a page of the app. Write, for example, steg/5, behov, arendet or utfall.',
    questionId: 'is not the name of a question. The names stand further down.',
    lists: 'has lists within lists to too many levels.',
    wrongKind: 'is of the wrong kind. Compare with the template.',
  },
  glossary: {
    heading: 'Glossary',
    lead: '{{count}} words, explained in our own words. Press a word to read.',
  },
  guidance: {
    heading: 'All guidance on one page',
    lead: 'Why, how, common mistakes and examples for every page, to print for a course, for instance.',
    open: 'Show all guidance',
    print: 'Print',
    back: 'To help',
  },
};
