import { useTranslation } from 'react-i18next';
import type { Effect } from '#src/domain/answers.ts';
import type { Sides } from '#src/domain/merge/conflicts.ts';
import type { HeldCopy } from '../copy-in-hand.ts';
import { BothTexts } from './both-texts.tsx';

/** What both say that the proposal means for the rights of an article. */
export function EffectSides(props: { sides: Sides<Effect>; source: HeldCopy['source']['kind'] }) {
  const { t } = useTranslation();
  const { base, mine, theirs } = props.sides;
  const nameOf = (effect: Effect | undefined) =>
    effect === undefined
      ? t('questions.articles.noEffect')
      : t(`questions.articles.effects.${effect}`);
  return (
    <>
      <p>{t('compare.effect')}</p>
      <BothTexts
        base={nameOf(base)}
        mine={nameOf(mine)}
        theirs={nameOf(theirs)}
        source={props.source}
      />
    </>
  );
}
