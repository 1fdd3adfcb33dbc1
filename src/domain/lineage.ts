import type { Assessment, Copies } from './assessment.ts';
import { isEqual } from './comparison/equal.ts';
import { prunedAnswers } from './form-answers.ts';

/**
 * How copies of a prövning go on from each other. Each draft counts its own saves in `copies`, so that two
 * states can be told apart from one that follows from the other, whatever the clocks of their computers say.
 */

/** The state as saved by a draft. To be called wherever a new revision is made. */
export function bumped<State extends Assessment>(assessment: State, draftId: string): State {
  return { ...assessment, copies: { ...assessment.copies, [draftId]: assessment.revision } };
}

/**
 * The state as a new draft begins with it: as it was opened, or with its revision noted as the draft's where
 * that was made for it (a new version, another title).
 */
export function claimed<State extends Assessment>(assessment: State, draftId: string): State {
  const isNoted =
    assessment.revision === 0 || Object.values(assessment.copies).includes(assessment.revision);
  return isNoted ? assessment : bumped(assessment, draftId);
}

/**
 * A name for the saves of a tab beside those that another tab of the same draft may be making: the draft's id
 * with other digits, marked as a name of its own kind (version 8 of UUIDs).
 */
export function forkName(draftId: string, newId: string): string {
  return `${draftId.slice(0, 14)}8${newId.slice(15)}`;
}

/**
 * In whose name a draft goes on counting its saves: the draft's own until tabs have written it side by side,
 * then that of the tab from which it goes on. The others may still have saves to tell of.
 */
export function savesName({ copies }: Assessment, draftId: string): string {
  const forks = Object.keys(copies).filter(
    (name) => name.startsWith(draftId.slice(0, 14)) && name.charAt(14) === '8',
  );
  const countOf = (name: string) => copies[name] ?? -1;
  return [draftId, ...forks].reduce((last, name) => (countOf(name) > countOf(last) ? name : last));
}

/** All that two states have in them of each copy. */
export function joined(mine: Copies, theirs: Copies): Copies {
  const names = [...Object.keys(mine), ...Object.keys(theirs)];
  return Object.fromEntries(
    names.map((name) => [name, Math.max(mine[name] ?? 0, theirs[name] ?? 0)]),
  );
}

/** Whether a state has in it all that another one had: it is the same, or follows from it. */
export function includes(later: Copies, former: Copies): boolean {
  return Object.entries(former).every(([name, revision]) => (later[name] ?? -1) >= revision);
}

/** `newer`: theirs follows from mine; `older`: mine follows from theirs; `apart`: both were changed. */
export type Relation = 'same' | 'newer' | 'older' | 'apart';

/**
 * What their state is, seen from mine. What says the same is the same, whoever wrote it; and two that noted
 * the same saves but differ (a draft written in two tabs at once) are apart.
 */
export function relationOf(mine: Assessment, theirs: Assessment): Relation {
  if (isEqual(contentOf(mine), contentOf(theirs))) {
    return 'same';
  }
  const [isLater, isFormer] = [
    includes(theirs.copies, mine.copies),
    includes(mine.copies, theirs.copies),
  ];
  if (isLater === isFormer) {
    return 'apart';
  }
  return isLater ? 'newer' : 'older';
}

/** What a reader sees of it: an empty answer is as good as none. */
function contentOf({ id, version, signedOffAt, answers }: Assessment): unknown {
  return { id, version, signedOffAt, answers: prunedAnswers(answers) };
}
