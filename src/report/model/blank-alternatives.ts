import { principleNumbers } from '#questionnaire/articles.ts';
import type { ChoiceQuestion, Question, RecordsQuestion, Role } from '#questionnaire/schema.ts';
import type { BlankAnswer, BlankArticle } from './blank-form-data.ts';
import { type BlankWording, choiceLabels } from './blank-wording.ts';
import { articleName, labelOf } from './wording.ts';

/** Below each alternative, to say what it is. */
const linesOfDescription = 3;
const ownArticles = 2;

/** The alternatives side by side: one column for each kind, one row for each article, a box for each effect. */
export function blankAlternatives(question: RecordsQuestion, wording: BlankWording): BlankAnswer {
  const { texts, prose, strings, blank } = wording;
  const fields = question.fields.flatMap((field) =>
    field.type === 'records' ? [field, ...field.fields] : [field],
  );
  const kind = choiceOf(fields, 'alternativeKind');
  const direction = choiceOf(fields, 'effectDirection');
  const description = fields.find(({ type }) => type === 'richText');
  const own: BlankArticle = { name: blank.ownArticle, isOwn: true, lines: 1 };
  return {
    type: 'alternatives',
    corner: blank.articleHeadings.article,
    alternatives: kind === undefined ? [] : choiceLabels(kind, prose),
    description: {
      label: description === undefined ? '' : labelOf(description, prose),
      lines: linesOfDescription,
    },
    effects: direction === undefined ? [] : choiceLabels(direction, prose),
    articles: [
      ...principleNumbers.map((number) => ({
        name: articleName(number, texts, strings),
        isOwn: false,
        lines: 1,
      })),
      ...Array.from({ length: ownArticles }, () => own),
    ],
  };
}

function choiceOf(fields: readonly Question[], role: Role): ChoiceQuestion | undefined {
  return fields.find(
    (field): field is ChoiceQuestion => field.type === 'choice' && field.role === role,
  );
}
