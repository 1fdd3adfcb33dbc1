import { useTranslation } from 'react-i18next';
import { cellStates, type MatrixAlternative } from '#src/domain/alternatives/matrix.ts';
import { effectSchema } from '#src/domain/answers.ts';
import { EffectSymbol } from '../articles/effect-symbol.tsx';

/** How many articles an alternative does what to; never a sum. */
export function CountList({ counts }: Pick<MatrixAlternative, 'counts'>) {
  const { t } = useTranslation();
  return (
    <ul className="matrix-counts">
      {cellStates
        .filter((state) => state !== 'mixed' || counts.mixed > 0)
        .map((state) => {
          const effect = effectSchema.options.find((one) => one === state);
          return (
            <li key={state}>
              {effect && <EffectSymbol effect={effect} />}
              <span>{t(`alternatives.counts.${state}`, { count: counts[state] })}</span>
            </li>
          );
        })}
    </ul>
  );
}
