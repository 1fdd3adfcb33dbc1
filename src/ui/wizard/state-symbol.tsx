import type { StepProgress } from '#src/domain/progress.ts';

/** Empty ring, half-filled ring, filled disc with a tick: told apart by shape. */
export function StateSymbol(props: { state: StepProgress }) {
  return (
    <svg
      className={`state-symbol state-${props.state}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
    >
      <circle className="state-ring" cx="8" cy="8" r="6.5" />
      {props.state === 'begun' && <path className="state-fill" d="M8 1.5a6.5 6.5 0 0 1 0 13Z" />}
      {props.state === 'complete' && (
        <>
          <circle className="state-fill" cx="8" cy="8" r="6.5" />
          <path className="state-tick" d="M4.8 8.3 7.1 10.6 11.3 5.8" />
        </>
      )}
    </svg>
  );
}
