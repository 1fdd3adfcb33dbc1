import { useTranslation } from 'react-i18next';
import type { MatrixFields } from '#src/domain/alternatives/fields.ts';
import type {
  MatrixAlternative,
  MatrixCell,
  MatrixEffect,
} from '#src/domain/alternatives/matrix.ts';
import { effectSchema } from '#src/domain/answers.ts';
import { capitalised, useRecordOptions } from '../../other-answers.tsx';
import { useQuestionTexts, useTexts } from '../../texts.tsx';

export type MatrixWords = ReturnType<typeof useMatrixWords>;

/** What the parts of a matrix are called, found once for all its cells. */
export function useMatrixWords({ list, groups: asked }: MatrixFields) {
  const { t } = useTranslation();
  const { articles } = useTexts();
  const one = capitalised(useQuestionTexts(list).record?.one ?? '');
  const { options } = useRecordOptions(
    asked?.choices.from === 'records' ? asked.choices.questions : [],
  );

  const article = (number: number | null) =>
    number === null
      ? t('alternatives.noArticle')
      : t('questions.articles.heading', { number, title: articles[number]?.title ?? '' });

  const alternative = ({ title, number }: MatrixAlternative) =>
    title || t('questions.records.unnamed', { record: one, number });

  const state = ({ direction }: MatrixEffect) =>
    t(`alternatives.states.${direction ?? 'notAssessed'}`);

  /** Whom an effect concerns. */
  const groups = (effect: MatrixEffect) =>
    options
      .filter(({ id }) => effect.groups.includes(id))
      .map(({ title }) => title)
      .join('; ');

  /** Empty where nobody has said when. */
  const horizon = ({ horizons }: MatrixEffect) => {
    const [short, long] = [horizons.includes('short'), horizons.includes('long')];
    return short && long
      ? t('alternatives.horizons.both')
      : short
        ? t('alternatives.horizons.short')
        : long
          ? t('alternatives.horizons.long')
          : '';
  };

  /** "Försvagas (kort sikt), Stärks (lång sikt)" */
  const effects = (cell: MatrixCell) =>
    cell.effects.length === 0
      ? t('alternatives.states.notAssessed')
      : cell.effects
          .map((effect) =>
            horizon(effect) === ''
              ? state(effect)
              : t('alternatives.picture.effect', {
                  state: state(effect),
                  horizon: horizon(effect),
                }),
          )
          .join(', ');

  return { article, alternative, state, groups, horizon, effects };
}

/** The direction that a key stands for, in the language spoken. */
export function useEffectKeys() {
  const { t } = useTranslation();
  const signs = { strengthens: ['+'], neutral: ['0'], weakens: ['-', '−'] };
  return (key: string) =>
    effectSchema.options.find((effect) =>
      [t(`alternatives.keys.${effect}`), ...signs[effect]].includes(key.toLowerCase()),
    );
}
