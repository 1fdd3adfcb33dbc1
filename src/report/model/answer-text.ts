import type { ChoiceQuestion, Question, RecordsQuestion } from '#questionnaire/schema.ts';
import {
  type Answer,
  type Answers,
  type ArticleComment,
  answerTo,
  hasContent,
  isCommented,
  isShown,
  isWrittenRecord,
} from '#src/domain/answers.ts';
import type { Block, RichText } from '#src/domain/rich-text.ts';
import { linkSchema, richTextFromPlain } from '#src/domain/rich-text.ts';
import { quoteText } from './quotes-text.ts';
import { writtenRecords } from './record-titles.ts';
import type { LabelledText } from './report-data.ts';
import { articleName, effectSymbols, labelOf, labelOfChoice, type Wording } from './wording.ts';

/** Titles of records longer than this (characters) stand on lines of their own. */
const longestName = 80;

/** The answer to a question of any type as rich text; empty when there is nothing to print. */
export function answerText(question: Question, answers: Answers, wording: Wording): RichText {
  switch (question.type) {
    case 'text': {
      const { value } = answerTo(answers, question);
      return question.format === 'link' ? linkText(value) : richTextFromPlain(value);
    }
    case 'richText': {
      const answer = answerTo(answers, question);
      return hasContent(answer) ? answer.value : [];
    }
    case 'date':
      return richTextFromPlain(answerTo(answers, question).value);
    case 'choice':
      return listOfLines(chosenLabels(question, answerTo(answers, question).value, wording));
    case 'articles':
      return articlesText(answerTo(answers, question).value, wording);
    case 'records':
      return question.role === 'hearingQuote'
        ? quotesText(question, answers, wording)
        : recordsText(question, answers, wording);
  }
}

/** An answer whose question is not at hand: told by its own type. Record ids are resolved, others stand as they are. */
export function answerTextWithoutQuestion(answer: Answer, wording: Wording): RichText {
  switch (answer.type) {
    case 'text':
    case 'date':
      return richTextFromPlain(answer.value);
    case 'richText':
      return hasContent(answer) ? answer.value : [];
    case 'choice':
      return listOfLines(answer.value.map((id) => wording.recordTitles.get(id) ?? id));
    case 'articles':
      return articlesText(answer.value, wording);
    case 'records':
      return bulletList(
        answer.value
          .filter(isWrittenRecord)
          .map((record) =>
            Object.values(record.answers).flatMap((field) =>
              answerTextWithoutQuestion(field, wording),
            ),
          ),
      );
  }
}

export function paragraph(text: string): Block {
  return { type: 'paragraph', content: text === '' ? [] : [{ type: 'text', text }] };
}

function linkText(value: string): RichText {
  const address = value.trim();
  if (!/^https?:/i.test(address) || !linkSchema.safeParse(address).success) {
    return richTextFromPlain(value);
  }
  return [{ type: 'paragraph', content: [{ type: 'text', text: address, link: address }] }];
}

/**
 * Labels of the chosen ids, articles on one line: their titles are short and return in most records. A pointer to a
 * record that is gone has nothing to say and is left out.
 */
function chosenLabels(
  question: ChoiceQuestion,
  ids: readonly string[],
  wording: Wording,
): string[] {
  const { choices } = question;
  switch (choices.from) {
    case 'articles':
      return [ids.map((id) => articleName(id, wording.texts, wording.strings)).join('; ')];
    case 'records':
      return onOneLine(ids.flatMap((id) => wording.recordTitles.get(id) ?? []));
    case 'list':
      return onOneLine(ids.map((id) => labelOfChoice(question, id, wording.prose)));
  }
}

/** Names of groups and short choices return in most records and are read at a glance; longer ones are a list. */
function onOneLine(titles: readonly string[]): string[] {
  const areShort = titles.length > 0 && titles.every((title) => title.length <= longestName);
  return areShort ? [titles.join('; ')] : [...titles];
}

function listOfLines(lines: readonly string[]): RichText {
  const [only] = lines;
  if (only !== undefined && lines.length === 1) {
    return richTextFromPlain(only);
  }
  return bulletList(lines.map((line) => [paragraph(line)]));
}

function bulletList(items: readonly Block[][]): RichText {
  const written = items.filter((item) => item.length > 0);
  return written.length === 0 ? [] : [{ type: 'bulletList', items: written }];
}

function articlesText(comments: readonly ArticleComment[], wording: Wording): RichText {
  const { texts, strings } = wording;
  return bulletList(
    comments.filter(isCommented).map(({ article, effect, comment }) => {
      const name = articleName(article, texts, strings);
      const head = effect ? `${name} · ${effectSymbols[effect]} ${strings.effects[effect]}` : name;
      return [paragraph(head), ...comment];
    }),
  );
}

/** Records within a record: an item each, first its title, then its other fields. */
function recordsText(question: RecordsQuestion, answers: Answers, wording: Wording): RichText {
  const items = writtenRecords(question, answers).map((record) => {
    const [first, ...others] = question.fields;
    return [
      ...(first ? answerText(first, record.answers, wording) : []),
      ...others
        .filter((field) => isShown(field, record.answers, wording.depth))
        .flatMap((field) => {
          const text = answerText(field, record.answers, wording);
          return text.length > 0 ? [paragraph(labelOf(field, wording.prose)), ...text] : [];
        }),
      ...formerAnswers(question.fields, record.answers, wording).flatMap(({ label, text }) => [
        paragraph(label),
        ...text,
      ]),
    ];
  });
  const written = items.filter((item) => item.length > 0);
  if (written.length === 0) {
    return [];
  }
  return [{ type: question.numbered === true ? 'orderedList' : 'bulletList', items: written }];
}

/** Quotations one below the other, none of them an item of a list. */
function quotesText(question: RecordsQuestion, answers: Answers, wording: Wording): RichText {
  return writtenRecords(question, answers).flatMap((record) => [
    ...quoteText(question, record, wording.strings),
    ...formerAnswers(question.fields, record.answers, wording).flatMap(({ text }) => text),
  ]);
}

/** Answers that none of the questions asks for, or asks for in another type: written once, so printed still. */
export function formerAnswers(
  questions: readonly Question[],
  answers: Answers,
  wording: Wording,
): LabelledText[] {
  return Object.entries(answers).flatMap(([id, answer]) => {
    const question = questions.find((candidate) => candidate.id === id);
    if (question?.type === answer.type || !hasContent(answer)) {
      return [];
    }
    const label = question === undefined ? id : labelOf(question, wording.prose);
    return [{ label, text: answerTextWithoutQuestion(answer, wording) }];
  });
}
