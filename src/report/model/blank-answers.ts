import { principleNumbers, templateArticleNumbers } from '#questionnaire/articles.ts';
import type {
  ArticlesQuestion,
  ChoiceQuestion,
  Question,
  RecordsQuestion,
} from '#questionnaire/schema.ts';
import { effectSchema } from '#src/domain/answers.ts';
import { blankAlternatives } from './blank-alternatives.ts';
import type { BlankAnswer, BlankArticle, BlankField } from './blank-form-data.ts';
import { type BlankWording, blankLabel, choiceLabels, conditionOf } from './blank-wording.ts';
import { untitledRecord } from './record-titles.ts';
import { articleName } from './wording.ts';

/**
 * How much room an answer gets. A group writes by hand about eight words on a line; what does not fit goes on a
 * sheet of its own, which costs less than thirty copies of empty pages.
 */
const lines = { free: 6, long: 4, some: 3, inCard: { long: 3, some: 2 }, inTable: 2 };

/**
 * Two show that there may be several; proposals come in greater numbers, and a group has up to seven members. A card
 * that fills half a page is there once, to be copied: who works with pencils for a day seldom hears children twice.
 */
const copies = { cards: 2, tall: 1, numbered: 3, rows: 3, group: 7 };
const mostFieldsOfCopied = 8;

const articleLines = { principle: 3, other: 2, own: 2 };
const ownArticles = 2;

/** At most this many columns leave room to write in each: of a few words, and where one of them is to hold more. */
const mostColumns = { brief: 4, withLong: 3 };

export function blankAnswer(question: Question, wording: BlankWording): BlankAnswer {
  switch (question.type) {
    case 'text':
      return { type: 'lines', lines: question.lines === 'one' ? 1 : lines.some };
    case 'richText':
      return { type: 'lines', lines: linesOf(question) };
    case 'date':
      return { type: 'lines', lines: 1 };
    case 'choice':
      return choiceAnswer(question, wording);
    case 'articles':
      return articlesAnswer(question, wording);
    case 'records':
      return recordsAnswer(question, wording);
  }
}

/** What is asked only after a certain answer is a reason, and short. */
function linesOf({ role, showIf }: Question): number {
  if (role === 'freeText') {
    return lines.free;
  }
  return showIf === undefined ? lines.long : lines.some;
}

function recordsAnswer(question: RecordsQuestion, wording: BlankWording): BlankAnswer {
  if (question.role === 'alternative') {
    return blankAlternatives(question, wording);
  }
  return isTable(question) ? tableAnswer(question, wording) : cardsAnswer(question, wording);
}

function choiceAnswer(question: ChoiceQuestion, { prose }: BlankWording): BlankAnswer {
  const choices = choiceLabels(question, prose);
  return choices.length > 0
    ? { type: 'choices', choices }
    : { type: 'lines', lines: lines.inTable };
}

/** The template's thirteen, principles first, then rows for those that the group adds. */
function articlesAnswer(_: ArticlesQuestion, wording: BlankWording): BlankAnswer {
  const { texts, strings, blank } = wording;
  const printed = templateArticleNumbers.map((number) => ({
    name: articleName(number, texts, strings),
    isOwn: false,
    lines: principleNumbers.includes(number) ? articleLines.principle : articleLines.other,
  }));
  const own: BlankArticle = { name: blank.ownArticle, isOwn: true, lines: articleLines.own };
  return {
    type: 'articles',
    headings: blank.articleHeadings,
    effects: effectSchema.options.map((effect) => strings.effects[effect]),
    articles: [...printed, ...Array.from({ length: ownArticles }, () => own)],
  };
}

/** Records of a few short answers are rows of a table, as on any attendance list. */
function isTable({ fields }: RecordsQuestion): boolean {
  const long = fields.filter((field) => !isBrief(field));
  return long.length === 0
    ? fields.length <= mostColumns.brief
    : fields.length <= mostColumns.withLong && long.every(({ type }) => type === 'richText');
}

function isBrief(field: Question): boolean {
  return (
    field.type === 'text' ||
    field.type === 'date' ||
    (field.type === 'choice' && field.choices.from !== 'list')
  );
}

function tableAnswer(question: RecordsQuestion, wording: BlankWording): BlankAnswer {
  const isList = question.fields.every((field) => field.type === 'text' && field.lines === 'one');
  return {
    type: 'table',
    columns: question.fields.map((field) => ({
      label: fieldLabel(field, question.fields, wording),
      weight: takesMore(field) ? 2 : 1,
    })),
    rows: question.role === 'person' ? copies.group : copies.rows,
    lines: isList ? 1 : lines.inTable,
  };
}

function takesMore(field: Question): boolean {
  return field.type === 'richText' || (field.type === 'text' && field.lines === 'many');
}

function cardsAnswer(question: RecordsQuestion, wording: BlankWording): BlankAnswer {
  const { fields, numbered } = question;
  const several = numbered === true ? copies.numbered : copies.cards;
  const count = fields.length > mostFieldsOfCopied ? copies.tall : several;
  return {
    type: 'cards',
    titles: Array.from({ length: count }, (_, index) =>
      untitledRecord(question, index + 1, wording.prose, wording.strings),
    ),
    fields: blankFields(fields, wording),
  };
}

/** Questions as labelled cells, one below the other or side by side. */
export function blankFields(questions: readonly Question[], wording: BlankWording): BlankField[][] {
  return sideBySide(questions).map((row) =>
    row.map((field) => ({
      label: fieldLabel(field, questions, wording),
      lines: fieldLines(field, questions),
      choices: field.type === 'choice' ? choiceLabels(field, wording.prose) : [],
    })),
  );
}

/** Of a row: what a short answer takes in words, and what a pointer or a date takes. */
const share = { words: 1 / 2, mark: 1 / 3 };

/** Neighbours that need one line each share it; the record's title never does. */
function sideBySide([title, ...others]: readonly Question[]): Question[][] {
  const rows: Question[][] = title === undefined ? [] : [[title]];
  let room = 0;
  for (const field of others) {
    const width = shareOf(field);
    if (width <= room) {
      rows.at(-1)?.push(field);
      room -= width;
    } else {
      rows.push([field]);
      room = 1 - width;
    }
  }
  return rows;
}

function shareOf(field: Question): number {
  if (field.type === 'text') {
    return field.lines === 'one' ? share.words : 1;
  }
  return isBrief(field) ? share.mark : 1;
}

function fieldLabel(field: Question, beside: readonly Question[], wording: BlankWording): string {
  return `${blankLabel(field, wording)} ${conditionOf(field, beside, wording)}`.trim();
}

/** Of several long answers in a card, the first is what the card is about. */
function fieldLines(field: Question, beside: readonly Question[]): number {
  const { long, some } = lines.inCard;
  switch (field.type) {
    case 'richText':
      return beside.find(({ type }) => type === 'richText') === field ? long : some;
    case 'records':
    case 'articles':
      return long;
    case 'text':
      return field.lines === 'one' ? 1 : some;
    case 'date':
    case 'choice':
      return 1;
  }
}
