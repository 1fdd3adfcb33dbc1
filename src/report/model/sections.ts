import { principleNumbers } from '#questionnaire/articles.ts';
import type { ArticlesQuestion, Question, RecordsQuestion, Step } from '#questionnaire/schema.ts';
import { matrixFields } from '#src/domain/alternatives/fields.ts';
import {
  type Answers,
  type ArticleComment,
  answerTo,
  hasContent,
  isCommented,
  isShown,
  recordTitle,
} from '#src/domain/answers.ts';
import type { Part } from '#src/domain/parts.ts';
import { isEmptyRichText, type RichText } from '#src/domain/rich-text.ts';
import { alternativesInWords } from './alternatives.ts';
import { answerText, formerAnswers, paragraph } from './answer-text.ts';
import { untitledRecord, writtenRecords } from './record-titles.ts';
import type { ReportArticle, ReportBlock, ReportRecord, ReportSection } from './report-data.ts';
import { articleName, effectSymbols, labelOf, type Wording } from './wording.ts';

/** One step in words. `phase` is given with the first step of a phase. */
export function stepSection(
  step: Step,
  phase: Step['phase'] | undefined,
  answers: Answers,
  wording: Wording,
): ReportSection {
  return {
    id: step.id,
    kind: 'step',
    number: step.number,
    heading: wording.texts.steps[step.id]?.heading ?? step.id,
    ...(phase === undefined ? {} : { phase: wording.texts.phases[phase] }),
    blocks: questionBlocks(step.questions, answers, wording),
  };
}

/** The screening, the letters, or the outcome, in words. */
export function sheetSection(
  part: Part & { readonly kind: 'screening' | 'letters' | 'outcome' },
  answers: Answers,
  wording: Wording,
): ReportSection {
  return {
    id: part.id,
    kind: part.kind,
    heading: wording.texts[part.kind].heading,
    blocks: questionBlocks(part.questions, answers, wording),
  };
}

function questionBlocks(
  questions: readonly Question[],
  answers: Answers,
  wording: Wording,
): ReportBlock[] {
  const asked = questions.filter(
    (question) =>
      isShown(question, answers, wording.depth) &&
      (question.prompts === undefined || hasContent(answerTo(answers, question))),
  );
  return asked.map((question, index) => {
    const block = questionBlock(question, answers, wording);
    // The step's own heading says what its free text is about.
    const isLead = question.role === 'freeText' && index === 0;
    return isLead && block.type === 'text' ? { ...block, label: '' } : block;
  });
}

function questionBlock(question: Question, answers: Answers, wording: Wording): ReportBlock {
  const label = labelOf(question, wording.prose);
  const unanswered: ReportBlock = {
    type: 'unanswered',
    label,
    note: wording.strings.notAnswered,
  };
  if (question.type === 'records') {
    const fields = matrixFields(question);
    const records = recordModels(question, answers, wording, fields?.effects);
    if (records.length === 0) {
      return unanswered;
    }
    if (fields === undefined) {
      return { type: 'records', label, records };
    }
    const written = writtenRecords(question, answers);
    const names = written.map(
      (record, index) =>
        recordTitle(question, record) ||
        untitledRecord(question, index + 1, wording.prose, wording.strings),
    );
    const alternatives = alternativesInWords(fields, written, records, names, wording);
    return { type: 'alternatives', label, alternatives };
  }
  if (question.type === 'articles') {
    return { type: 'articles', label, articles: articleModels(question, answers, wording) };
  }
  const text = answerText(question, answers, wording);
  return text.length > 0 ? { type: 'text', label, text, short: isShort(question) } : unanswered;
}

function isShort(question: Question): boolean {
  return (
    question.type === 'date' ||
    (question.type === 'text' && question.lines === 'one') ||
    (question.type === 'choice' && !question.multiple)
  );
}

function recordModels(
  question: RecordsQuestion,
  answers: Answers,
  wording: Wording,
  /** Told in another place. */
  apart?: Question,
): ReportRecord[] {
  return writtenRecords(question, answers).map((record, index) => {
    const [first, ...others] = question.fields;
    const title = first ? answerText(first, record.answers, wording) : [];
    const fields = others
      .filter((field) => field !== apart && isShown(field, record.answers, wording.depth))
      .map((field) => ({
        label: labelOf(field, wording.prose),
        text: answerText(field, record.answers, wording),
      }));
    const isTitled = title.length > 0;
    return {
      ...(question.numbered === true && isTitled ? { marker: `${index + 1}.` } : {}),
      title: isTitled
        ? title
        : [paragraph(untitledRecord(question, index + 1, wording.prose, wording.strings))],
      fields: [
        ...fields.filter(({ text }) => text.length > 0),
        ...formerAnswers(question.fields, record.answers, wording),
      ],
    };
  });
}

/** The four principles, commented or not, then whatever else has a comment, in number order. */
function articleModels(
  question: ArticlesQuestion,
  answers: Answers,
  wording: Wording,
): ReportArticle[] {
  const written = answerTo(answers, question).value.filter(isCommented);
  const principles = principleNumbers.flatMap((number) => {
    const comments = written.filter(({ article }) => article === number);
    return comments.length > 0 ? comments : [{ article: number, effect: null, comment: [] }];
  });
  const others = written
    .filter(({ article }) => !principleNumbers.includes(article))
    .sort((a, b) => a.article - b.article);
  return [...principles, ...others].map((comment) => articleModel(comment, wording));
}

function articleModel(
  { article, effect, comment }: ArticleComment,
  wording: Wording,
): ReportArticle {
  const { texts, strings } = wording;
  const text: RichText = isEmptyRichText(comment) ? [] : comment;
  return {
    name: articleName(article, texts, strings),
    ...(effect ? { effect: `${effectSymbols[effect]} ${strings.effects[effect]}` } : {}),
    text,
    ...(effect === null && text.length === 0 ? { note: strings.notAnswered } : {}),
  };
}
