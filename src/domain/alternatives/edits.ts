import type { ChoiceQuestion } from '#questionnaire/schema.ts';
import { type Answers, answerTo, hasContent, type RecordEntry } from '../answers.ts';
import { emptyRecord } from '../form-answers.ts';
import type { MatrixFields } from './fields.ts';

/** The proposal and no change, of which every comparison has both, by the ids of their kinds and their names. */
export function firstAlternatives(
  { list, kind }: MatrixFields,
  names: readonly { readonly kind: string; readonly name: string }[],
  newId: () => string,
): RecordEntry[] {
  return names.map(({ kind: chosen, name }) => {
    const record = emptyRecord(list, newId());
    const [title] = list.fields;
    const answers: Answers = { ...record.answers };
    if (title !== undefined) {
      answers[title.id] = { type: 'text', value: name };
    }
    if (kind !== undefined) {
      answers[kind.id] = { type: 'choice', value: [chosen] };
    }
    return { ...record, answers };
  });
}

/** A new effect on an article, of which nothing else is said yet. */
export function newEffect(fields: MatrixFields, article: number, id: string): RecordEntry {
  return withChoice(emptyRecord(fields.effects, id), fields.article, [String(article)]);
}

export function withChoice(
  record: RecordEntry,
  question: ChoiceQuestion,
  value: readonly string[],
): RecordEntry {
  return {
    ...record,
    answers: { ...record.answers, [question.id]: { type: 'choice', value: [...value] } },
  };
}

/** The alternatives with the effects of one of them changed. */
export function withEffects(
  { effects }: MatrixFields,
  alternatives: readonly RecordEntry[],
  alternativeId: string,
  change: (effects: readonly RecordEntry[]) => readonly RecordEntry[],
): RecordEntry[] {
  return alternatives.map((alternative) =>
    alternative.id === alternativeId
      ? {
          ...alternative,
          answers: {
            ...alternative.answers,
            [effects.id]: {
              type: 'records',
              value: [...change(answerTo(alternative.answers, effects).value)],
            },
          },
        }
      : alternative,
  );
}

/** What was taken out, and where it stood. */
export interface RemovedEffect {
  readonly alternativeId: string;
  readonly record: RecordEntry;
  readonly index: number;
}

/** The effects of these ids, wherever they stand, in order. */
export function effectsToRemove(
  { effects }: MatrixFields,
  alternatives: readonly RecordEntry[],
  ids: ReadonlySet<string>,
): RemovedEffect[] {
  return alternatives.flatMap((alternative) =>
    answerTo(alternative.answers, effects).value.flatMap((record, index) =>
      ids.has(record.id) ? [{ alternativeId: alternative.id, record, index }] : [],
    ),
  );
}

export function withoutEffects(
  fields: MatrixFields,
  alternatives: readonly RecordEntry[],
  removed: readonly RemovedEffect[],
): RecordEntry[] {
  const ids = new Set(removed.map(({ record }) => record.id));
  return [...new Set(removed.map(({ alternativeId }) => alternativeId))].reduce(
    (all, id) =>
      withEffects(fields, all, id, (effects) => effects.filter((effect) => !ids.has(effect.id))),
    [...alternatives],
  );
}

/** Back in their places; those of an alternative that has gone since stay away. */
export function withEffectsBack(
  fields: MatrixFields,
  alternatives: readonly RecordEntry[],
  removed: readonly RemovedEffect[],
): RecordEntry[] {
  return removed.reduce(
    (all, { alternativeId, record, index }) =>
      withEffects(fields, all, alternativeId, (effects) => effects.toSpliced(index, 0, record)),
    [...alternatives],
  );
}

/** Whether an effect says nothing but which article it is about. */
export function isBlankEffect({ article }: MatrixFields, { answers }: RecordEntry): boolean {
  return Object.entries(answers).every(([id, answer]) => id === article.id || !hasContent(answer));
}
