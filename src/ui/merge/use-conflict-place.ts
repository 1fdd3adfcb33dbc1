import { useTranslation } from 'react-i18next';
import type { Question, Questionnaire } from '#questionnaire/schema.ts';
import type { MergePlace } from '#src/domain/merge/conflicts.ts';
import { type CompareWords, textsOf } from '../compare/compare-words.ts';
import { isOf, useParts } from '../compare/parts.ts';
import { useTexts } from '../texts.tsx';

export interface ConflictPlace {
  /** The question, the field or the article. */
  readonly heading: string;
  /** What it lies in: the step, the question of a record and the record, from the outermost in. */
  readonly within: readonly string[];
  /** Undefined for what is not asked any more. */
  readonly question: Question | undefined;
  readonly words: CompareWords;
}

/** Where a conflict is, in words. */
export function useConflictPlace(
  questionnaire: Questionnaire,
  place: MergePlace,
  titles: ReadonlyMap<string, string>,
): ConflictPlace {
  const { t } = useTranslation();
  const { articles } = useTexts();
  const top = place.records[0]?.questionId ?? place.questionId;
  const part = useParts(questionnaire).find(({ questions }) => isOf(questions, top));
  const words: CompareWords = { prose: part?.prose ?? {}, titles };
  let questions: readonly Question[] = part?.questions ?? [];
  const labelOf = (id: string) => {
    const question = questions.find((one) => one.id === id);
    return { question, label: textsOf(question, words)?.label ?? id };
  };
  const within = [part?.heading ?? t('compare.former')];
  for (const { questionId, recordId } of place.records) {
    const { question, label } = labelOf(questionId);
    within.push(label, titles.get(recordId) ?? t('merge.unnamedRecord'));
    questions = question?.type === 'records' ? question.fields : [];
  }
  const { question, label } = labelOf(place.questionId);
  if (place.article === undefined) {
    return { heading: label, within, question, words };
  }
  const title = articles[place.article]?.title ?? '';
  return {
    heading: t('questions.articles.heading', { number: place.article, title }),
    within: [...within, label],
    question,
    words,
  };
}
