import { principleNumbers, templateArticleNumbers } from '#questionnaire/articles.ts';
import type {
  ArticlesQuestion,
  ChoiceQuestion,
  Question,
  RecordsQuestion,
} from '#questionnaire/schema.ts';
import { effectSchema } from '#src/domain/answers.ts';
import type { BlankAnswer, BlankArticle, BlankField } from './blank-form-data.ts';
import { untitledRecord } from './record-titles.ts';
import {
  articleName,
  fill,
  labelOf,
  proseOf,
  type QuestionProse,
  type ReportStrings,
  type Wording,
} from './wording.ts';

/** Words of the blank form that no questionnaire holds; `{{name}}` stands for a value. */
export interface BlankFormStrings {
  readonly title: string;
  readonly instructions: readonly string[];
  readonly preamble: string;
  readonly condition: string;
  readonly quoted: string;
  readonly date: string;
  readonly chooseOne: string;
  readonly chooseSeveral: string;
  readonly articleHeadings: {
    readonly article: string;
    readonly effect: string;
    readonly comment: string;
  };
  readonly ownArticle: string;
  readonly spoken: { readonly writingLines: string; readonly checkBox: string };
}

export type BlankWording = Pick<Wording, 'texts' | 'prose'> & {
  readonly strings: ReportStrings;
  readonly blank: BlankFormStrings;
};

/**
 * How much room an answer gets. A group writes by hand about eight words on a line; what does not fit goes on a
 * sheet of its own, which costs less than thirty copies of empty pages.
 */
const lines = { free: 6, long: 4, some: 3, inCard: { long: 3, some: 2 }, inTable: 2 };

/** Two show that there may be several; proposals come in greater numbers, and a group has up to seven members. */
const copies = { cards: 2, numbered: 3, rows: 3, group: 7 };

const articleLines = { principle: 3, other: 2, own: 2 };
const ownArticles = 2;

/** Where nothing but words is asked for, at most this many columns leave room to write in each. */
const mostColumns = 4;

export function blankAnswer(question: Question, wording: BlankWording): BlankAnswer {
  switch (question.type) {
    case 'text':
      return { type: 'lines', lines: question.lines === 'one' ? 1 : lines.some };
    case 'richText':
      return { type: 'lines', lines: question.role === 'freeText' ? lines.free : lines.long };
    case 'date':
      return { type: 'lines', lines: 1 };
    case 'choice':
      return choiceAnswer(question, wording);
    case 'articles':
      return articlesAnswer(question, wording);
    case 'records':
      return isTable(question) ? tableAnswer(question, wording) : cardsAnswer(question, wording);
  }
}

/** The question as it is put on paper, where no calendar opens beside it. */
export function blankLabel(question: Question, { prose, blank }: BlankWording): string {
  const label = labelOf(question, prose);
  return question.type === 'date' ? fill(blank.date, { label }) : label;
}

/** "Besvaras om svaret på ”…” är ”Ja”." Empty for a question that is always asked. */
export function conditionOf(
  { showIf }: Question,
  beside: readonly Question[],
  { prose, strings, blank }: BlankWording,
): string {
  const asked = beside.find(({ id }) => id === showIf?.question);
  if (showIf === undefined || asked?.type !== 'choice' || asked.choices.from !== 'list') {
    return '';
  }
  const labels = choiceLabels(asked, prose);
  const answers = asked.choices.ids.flatMap((id, index) =>
    showIf.isOneOf.includes(id) ? [fill(blank.quoted, { text: labels[index] ?? id })] : [],
  );
  return fill(blank.condition, {
    question: fill(blank.quoted, { text: labelOf(asked, prose) }),
    answers: new Intl.ListFormat(strings.language, { type: 'disjunction' }).format(answers),
  });
}

function choiceAnswer(question: ChoiceQuestion, { prose }: BlankWording): BlankAnswer {
  const choices = choiceLabels(question, prose);
  return choices.length > 0
    ? { type: 'choices', choices }
    : { type: 'lines', lines: lines.inTable };
}

/** What the question's help does not say because the screen shows it: how many boxes may be ticked. */
export function choiceHint(question: Question, { blank }: BlankWording): string {
  if (question.type !== 'choice' || question.choices.from !== 'list') {
    return '';
  }
  return question.multiple ? blank.chooseSeveral : blank.chooseOne;
}

/** Articles and records are pointed at with a number or a word on a line; only a short list is printed to tick. */
export function choiceLabels(question: ChoiceQuestion, prose: QuestionProse): string[] {
  const { choices } = question;
  const labels = proseOf(question, prose)?.choices ?? {};
  return choices.from === 'list' ? choices.ids.map((id) => labels[id] ?? id) : [];
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
  return fields.length <= mostColumns && fields.every((field) => isBrief(field));
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
      weight: field.type === 'text' && field.lines === 'many' ? 2 : 1,
    })),
    rows: question.role === 'person' ? copies.group : copies.rows,
    lines: isList ? 1 : lines.inTable,
  };
}

function cardsAnswer(question: RecordsQuestion, wording: BlankWording): BlankAnswer {
  const count = question.numbered === true ? copies.numbered : copies.cards;
  return {
    type: 'cards',
    titles: Array.from({ length: count }, (_, index) =>
      untitledRecord(question, index + 1, wording.prose, wording.strings),
    ),
    fields: blankFields(question.fields, wording),
  };
}

/** Questions as labelled cells, one below the other or side by side. */
export function blankFields(questions: readonly Question[], wording: BlankWording): BlankField[][] {
  return sideBySide(questions).map((row) =>
    row.map((field) => ({
      label: fieldLabel(field, questions, wording),
      lines: fieldLines(field),
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

function fieldLines(field: Question): number {
  switch (field.type) {
    case 'richText':
    case 'records':
    case 'articles':
      return lines.inCard.long;
    case 'text':
      return field.lines === 'one' ? 1 : lines.inCard.some;
    case 'date':
    case 'choice':
      return 1;
  }
}
