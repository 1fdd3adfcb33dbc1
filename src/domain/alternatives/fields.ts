import type { ChoiceQuestion, Question, RecordsQuestion, Role } from '#questionnaire/schema.ts';

/** The questions that make a list of alternatives a matrix. */
export interface MatrixFields {
  /** The alternatives. */
  readonly list: RecordsQuestion;
  readonly kind: ChoiceQuestion | undefined;
  /** Within an alternative: what it does to the rights. Its first field is the comment. */
  readonly effects: RecordsQuestion;
  readonly article: ChoiceQuestion;
  readonly direction: ChoiceQuestion;
  readonly horizon: ChoiceQuestion | undefined;
  /** Whom an effect concerns. */
  readonly groups: ChoiceQuestion | undefined;
}

/** Undefined for any other list: of another role, or without articles and effects to compare by. */
export function matrixFields(list: Question): MatrixFields | undefined {
  if (list.type !== 'records' || list.role !== 'alternative') {
    return undefined;
  }
  const effects = list.fields.find(({ role }) => role === 'alternativeEffect');
  if (effects?.type !== 'records') {
    return undefined;
  }
  const article = choiceOf(effects, 'effectArticle');
  const direction = choiceOf(effects, 'effectDirection');
  if (article === undefined || direction === undefined) {
    return undefined;
  }
  return {
    list,
    kind: choiceOf(list, 'alternativeKind'),
    effects,
    article,
    direction,
    horizon: choiceOf(effects, 'effectHorizon'),
    groups: effects.fields.find(
      (field): field is ChoiceQuestion =>
        field.type === 'choice' && field.choices.from === 'records',
    ),
  };
}

function choiceOf({ fields }: RecordsQuestion, role: Role): ChoiceQuestion | undefined {
  return fields.find(
    (field): field is ChoiceQuestion => field.role === role && field.type === 'choice',
  );
}
