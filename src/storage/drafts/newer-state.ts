import { type AtRest, type Head, holdTheSame, problemAtRest } from '../passphrase/at-rest.ts';
import { liesOpen } from '../passphrase/lying-open.ts';
import type { DraftId } from './draft-store.ts';

/** A draft's two states, which differ, and what else this browser knows of them. */
export interface TwoStates {
  readonly id: DraftId;
  readonly stored: string;
  readonly journalled: string;
  /** The stored state was written on from this revision without knowing what the journal held then. */
  readonly alone: number | undefined;
}

/**
 * What becomes of two states. `journal`, `stored`: the one follows from the other. `both`: each has what the
 * other lacks. `storedAside`, `journalAside`: it cannot be read. `leave`: it cannot be told now.
 */
export type Verdict = 'journal' | 'stored' | 'both' | 'storedAside' | 'journalAside' | 'leave';

/**
 * The newer of two states is the one with the higher revision, whatever the clock says; but what is signed
 * off stands, and changes made elsewhere without knowing of it become a draft of their own.
 */
export function newerOf(states: TwoStates, atRest: AtRest): Verdict {
  const [stored, journalled] = [atRest.head(states.stored), atRest.head(states.journalled)];
  if (stored !== undefined && journalled !== undefined) {
    return newerOfReadable(states, { stored, journalled }, atRest);
  }
  const problem = (text: string) => problemAtRest(atRest, states.id, text);
  const isLater = (text: string) => ['tooNew', 'locked'].includes(problem(text) ?? '');
  if (journalled !== undefined) {
    // A later version of the app wrote what is too new, after all that this one can read.
    return isLater(states.stored) ? 'leave' : 'storedAside';
  }
  return stored === undefined && isLater(states.journalled) && !isLater(states.stored)
    ? 'storedAside'
    : 'journalAside';
}

function newerOfReadable(
  { id, alone, ...texts }: TwoStates,
  { stored, journalled }: { readonly stored: Head; readonly journalled: Head },
  atRest: AtRest,
): Verdict {
  if (stored.isSignedOff !== journalled.isSignedOff) {
    if (journalled.isSignedOff) {
      return 'journal';
    }
    return journalled.revision < stored.revision ? 'stored' : 'both';
  }
  const difference = journalled.revision - stored.revision;
  if (difference !== 0) {
    const isApart = alone !== undefined && journalled.revision > alone;
    const newer = difference > 0 ? 'journal' : 'stored';
    return isApart || stored.isSignedOff ? 'both' : newer;
  }
  if (!isSameState(id, texts, { stored, journalled }, atRest)) {
    return 'both';
  }
  // One text in two forms: the journal has what was done last, unless that would open what is sealed.
  return liesOpen(texts.journalled) && !liesOpen(texts.stored) ? 'stored' : 'journal';
}

function isSameState(
  id: DraftId,
  { stored, journalled }: Pick<TwoStates, 'stored' | 'journalled'>,
  heads: { readonly stored: Head; readonly journalled: Head },
  atRest: AtRest,
): boolean {
  const canCompare = atRest.open(id, stored).ok && atRest.open(id, journalled).ok;
  return canCompare
    ? holdTheSame(atRest, id, stored, journalled)
    : heads.stored.changedAt === heads.journalled.changedAt;
}
