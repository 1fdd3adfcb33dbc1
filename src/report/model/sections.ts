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
import type {
  RecordFieldText,
  ReportArticle,
  ReportBlock,
  ReportRecord,
  ReportSection,
} from './report-data.ts';
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
    blocks: [
      ...questionBlocks(
        step.questions.filter(({ prompts }) => prompts === undefined),
        answers,
        wording,
      ),
      ...promptBlocks(step, answers, wording),
    ],
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
  const asked = questions.filter((question) => isShown(question, answers, wording.depth));
  return asked.map((question, index) => {
    const block = questionBlock(question, answers, wording);
    // The step's own heading says what its free text is about.
    const isLead = question.role === 'freeText' && index === 0;
    return isLead && block.type === 'text' ? { ...block, label: '' } : block;
  });
}

/** What was written under prompts, together under the heading that they stand under; nothing of the others. */
function promptBlocks(step: Step, answers: Answers, wording: Wording): ReportBlock[] {
  const kinds = new Set(step.questions.flatMap(({ prompts }) => prompts ?? []));
  return [...kinds].flatMap((kind): ReportBlock[] => {
    const written = step.questions.filter(
      (question) => question.prompts === kind && hasContent(answerTo(answers, question)),
    );
    const records = written.map((question) => ({
      title: [
        paragraph(labelOf(question, wording.prose)),
        ...answerText(question, answers, wording),
      ],
      fields: [],
    }));
    const label = wording.texts.steps[step.id]?.prompts?.[kind]?.heading ?? kind;
    return records.length === 0 ? [] : [{ type: 'records', label, records }];
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
        ...lookOf(field),
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

/** What children said in their own words, and what it changed, is what a reader looks for at an occasion. */
function lookOf({ role }: Question): Pick<RecordFieldText, 'look'> {
  return role === 'hearingQuote'
    ? { look: 'quotes' }
    : role === 'hearingChange'
      ? { look: 'strong' }
      : {};
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
