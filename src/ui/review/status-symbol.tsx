import type { ReviewStatus } from '#src/signature/review.ts';

const shapes: Readonly<Record<ReviewStatus, { readonly edge: string; readonly sign: string }>> = {
  /** A ring with a tick. */
  green: { edge: 'M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20z', sign: 'M7 12.5l3.5 3.5l6.5-7.5' },
  /** A triangle with an exclamation mark. */
  amber: { edge: 'M12 2.5l10.5 18.5h-21z', sign: 'M12 9v6M12 17.6v.6' },
  /** An octagon with a cross. */
  red: { edge: 'M8 2h8l6 6v8l-6 6h-8l-6-6v-8z', sign: 'M8.5 8.5l7 7M15.5 8.5l-7 7' },
};

/** Told apart by shape; the word stands beside it. */
export function StatusSymbol(props: { status: ReviewStatus }) {
  const { edge, sign } = shapes[props.status];
  return (
    <svg className="status-symbol" viewBox="0 0 24 24" aria-hidden="true">
      <path d={edge} />
      <path d={sign} />
    </svg>
  );
}
