import type { Effect } from '#src/domain/answers.ts';

const shapes: Record<Effect, string> = {
  strengthens: 'M8 2 14.5 13.5H1.5Z',
  neutral: 'M2 5.5h12v5H2Z',
  weakens: 'M8 14 1.5 2.5h13Z',
};

/** Up, level, down: told apart by shape, always beside the word. */
export function EffectSymbol(props: { effect: Effect }) {
  return (
    <svg
      className={`effect-symbol effect-${props.effect}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
    >
      <EffectMark effect={props.effect} />
    </svg>
  );
}

/** The shape alone, in a drawing of 16 by 16. */
export function EffectMark(props: { effect: Effect }) {
  return <path className={`effect-${props.effect}`} d={shapes[props.effect]} fill="currentColor" />;
}
