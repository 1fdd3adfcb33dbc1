import type { ListKind } from './line.ts';

const numberMark = /^\(?(?:\d{1,3}(?:\.\d{1,3})*\.?|[a-zåäö]\b|[ivxlcdm]{1,6}\b)[.):]*$/i;

/** Whether a mark counts (`1.`, `a)`, `(iv)`) or only points (`•`, `–`, and Word's `o`, `§`, `Ø`). */
export function kindOfMark(mark: string): ListKind {
  const counts = numberMark.test(mark) && (/\d/.test(mark) || /[.):]/.test(mark));
  return counts ? 'orderedList' : 'bulletList';
}

/** The number a mark stands for: 3 for `3.`, `2.3` and `c)`; undefined where it is not plain. */
export function numberOfMark(mark: string): number | undefined {
  const digits = /(\d{1,3})\D*$/.exec(mark)?.[1];
  if (digits !== undefined) {
    return Number(digits);
  }
  const letter = /^\(?([a-z])[.):]*$/i.exec(mark)?.[1];
  return letter === undefined ? undefined : letter.toLowerCase().charCodeAt(0) - 96;
}
