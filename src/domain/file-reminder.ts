/** Much writing: about a page. */
const muchWriting = 2000;
/** Enough to miss, when it has been there for days. */
export const someWriting = 200;
const day = 24 * 60 * 60 * 1000;

/** Characters that somebody has written, without what holds them together. */
export function writtenLength(answers: unknown): number {
  if (typeof answers !== 'object' || answers === null) {
    return 0;
  }
  return Object.entries(answers).reduce(
    (sum, [key, value]) =>
      sum +
      (typeof value === 'string' && (key === 'text' || key === 'value')
        ? value.length
        : writtenLength(value)),
    0,
  );
}

/** What was handed over of a draft as a file, or what it began with. */
export interface HandedOver {
  /** ISO date-time. */
  readonly at: string;
  readonly written: number;
}

/**
 * Whether it is time to save a draft to a file: much was written since it was last in one, or some of it on
 * another day.
 */
export function needsFile(
  draft: { readonly written: number; readonly changedAt: string },
  last: HandedOver,
): boolean {
  const since = Math.abs(draft.written - last.written);
  const days = Date.parse(draft.changedAt) - Date.parse(last.at);
  return since > muchWriting || (since > someWriting && days > day);
}
