import { paths } from '../paths.ts';

/** A state that can be compared: an earlier one by its number, or the draft as it stands. */
export type StateRef = number | 'now';

export type HistoryPlace =
  | { readonly kind: 'list' }
  | { readonly kind: 'view'; readonly id: number }
  | { readonly kind: 'compare'; readonly before: StateRef; readonly after: StateRef };

const now = 'nu';
const comparison = new RegExp(`^jamfor/(\\d+|${now})/(\\d+|${now})$`);

/** What the rest of the history's address points at; what is unknown there is the list. */
export function historyPlaceFrom(rest: string): HistoryPlace {
  const compared = comparison.exec(rest);
  if (compared !== null) {
    return { kind: 'compare', before: refFrom(compared[1]), after: refFrom(compared[2]) };
  }
  return /^\d+$/.test(rest) ? { kind: 'view', id: Number(rest) } : { kind: 'list' };
}

function refFrom(part: string | undefined): StateRef {
  return part === now ? 'now' : Number(part);
}

export function viewPath(draftId: string, id: number): string {
  return `${paths.history(draftId)}/${id}`;
}

export function comparePath(draftId: string, before: StateRef, after: StateRef): string {
  const [from, to] = [before, after].map((ref) => (ref === 'now' ? now : ref));
  return `${paths.history(draftId)}/jamfor/${from}/${to}`;
}
