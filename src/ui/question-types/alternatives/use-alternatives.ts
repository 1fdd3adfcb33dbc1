import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { ChoiceQuestion } from '#questionnaire/schema.ts';
import {
  effectsToRemove,
  firstAlternatives,
  isBlankEffect,
  newEffect,
  type RemovedEffect,
  withChoice,
  withEffects,
  withEffectsBack,
  withoutEffects,
} from '#src/domain/alternatives/edits.ts';
import type { MatrixFields } from '#src/domain/alternatives/fields.ts';
import { alternativesMatrix, type MatrixCell } from '#src/domain/alternatives/matrix.ts';
import { answerTo, type RecordEntry } from '#src/domain/answers.ts';
import { emptyRecord } from '#src/domain/form-answers.ts';
import { useArticlesAtStake } from '../../other-answers.tsx';
import { useServices } from '../../services.tsx';

/** What was taken out of the matrix, the last first to come back. */
export type Removed =
  | { readonly kind: 'effects'; readonly effects: readonly RemovedEffect[]; readonly where: string }
  | {
      readonly kind: 'alternative';
      readonly record: RecordEntry;
      readonly index: number;
      readonly title: string;
    };

export type Alternatives = ReturnType<typeof useAlternatives>;

/** The alternatives in the form as a matrix, and everything that can be done with them. */
export function useAlternatives(fields: MatrixFields, name: string) {
  const { newId } = useServices();
  const form = useFormContext();
  const path = `${name}.value`;
  const watched: unknown = useWatch({ name: path });
  const atStake = useArticlesAtStake();
  /** Rows stay while the page is open, also when their last cell is emptied. */
  const [kept, setKept] = useState<readonly number[]>([]);
  const [removed, setRemoved] = useState<readonly Removed[]>([]);

  const alternatives = Array.isArray(watched) ? (watched as RecordEntry[]) : [];
  const current = (): RecordEntry[] => form.getValues(path) ?? [];
  const put = (next: readonly RecordEntry[]) => form.setValue(path, next);
  const matrix = alternativesMatrix(fields, alternatives, [...atStake, ...kept]);

  /** Path of an effect's answers in the form. */
  function pathOf(alternativeId: string, effectId: string): string | undefined {
    const index = alternatives.findIndex(({ id }) => id === alternativeId);
    const effects = answerTo(alternatives[index]?.answers ?? {}, fields.effects).value;
    const position = effects.findIndex(({ id }) => id === effectId);
    return position === -1
      ? undefined
      : `${path}.${index}.answers.${fields.effects.id}.value.${position}.answers`;
  }

  function addEffect(alternativeId: string, article: number, choices: readonly Choice[] = []) {
    const blank = newEffect(fields, article, newId());
    const effect = choices.reduce(
      (record, [question, value]) => withChoice(record, question, value),
      blank,
    );
    put(withEffects(fields, current(), alternativeId, (effects) => [...effects, effect]));
    return effect.id;
  }

  function choose(alternativeId: string, effectId: string, [question, value]: Choice) {
    const at = pathOf(alternativeId, effectId);
    if (at !== undefined) {
      form.setValue(`${at}.${question.id}.value`, value);
    }
  }

  function removeEffects(ids: readonly string[], where: string) {
    const effects = effectsToRemove(fields, current(), new Set(ids));
    if (effects.length > 0) {
      const named = effects.flatMap(({ record }) => answerTo(record.answers, fields.article).value);
      setKept((all) => [...all, ...named.map(Number)]);
      put(withoutEffects(fields, current(), effects));
      setRemoved((all) => [...all, { kind: 'effects', effects, where }]);
    }
  }

  /** Takes away an effect that was begun and of which nothing was said. */
  function dropIfBlank(effectId: string) {
    const effects = effectsToRemove(fields, current(), new Set([effectId]));
    if (effects.every(({ record }) => isBlankEffect(fields, record))) {
      put(withoutEffects(fields, current(), effects));
    }
  }

  return {
    fields,
    matrix,
    atStake,
    removed,
    pathOf,
    alternativePath: (id: string) =>
      `${path}.${alternatives.findIndex((one) => one.id === id)}.answers`,
    addEffect,
    removeEffects,
    dropIfBlank,
    choose,
    /** Sets the direction, or turns a horizon on or off, of a cell with one effect or none. */
    setInCell({ alternativeId, effects: [only] }: MatrixCell, article: number, choice: Choice) {
      if (only === undefined) {
        addEffect(alternativeId, article, [choice]);
      } else {
        choose(alternativeId, only.record.id, choice);
      }
    },
    addArticle(article: number, alternativeId: string) {
      setKept((all) => [...all, article]);
      addEffect(alternativeId, article);
    },
    dropArticle(article: number, where: string) {
      removeEffects(
        matrix.rows
          .filter((row) => row.article === article)
          .flatMap(({ cells }) => cells.flatMap(({ effects }) => effects))
          .map(({ record }) => record.id),
        where,
      );
      setKept((all) => all.filter((one) => one !== article));
    },
    begin(names: Parameters<typeof firstAlternatives>[1]) {
      const first = firstAlternatives(fields, names, newId);
      put([...current(), ...first]);
      return first[0]?.id;
    },
    add() {
      const record = emptyRecord(fields.list, newId());
      put([...current(), record]);
      return record.id;
    },
    remove(id: string, title: string) {
      const index = current().findIndex((one) => one.id === id);
      const record = current()[index];
      if (record !== undefined) {
        put(current().toSpliced(index, 1));
        setRemoved((all) => [...all, { kind: 'alternative', record, index, title }]);
      }
    },
    /** Moves an alternative by a place; gives its new one, from 1, where it could be moved. */
    move(id: string, step: 1 | -1): number | undefined {
      const from = current().findIndex((one) => one.id === id);
      const record = current()[from];
      const to = from + step;
      if (record === undefined || to < 0 || to >= current().length) {
        return undefined;
      }
      put(current().toSpliced(from, 1).toSpliced(to, 0, record));
      return to + 1;
    },
    /** Brings back what was removed last, and gives it. */
    undo(): Removed | undefined {
      const last = removed.at(-1);
      if (last !== undefined) {
        put(
          last.kind === 'effects'
            ? withEffectsBack(fields, current(), last.effects)
            : current().toSpliced(last.index, 0, last.record),
        );
        setRemoved(removed.slice(0, -1));
      }
      return last;
    },
  };
}

/** A question of an effect, and what is chosen. */
type Choice = readonly [ChoiceQuestion, readonly string[]];
