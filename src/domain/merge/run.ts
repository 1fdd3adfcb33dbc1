import type { Question } from '#questionnaire/schema.ts';
import type { Answer } from '../answers.ts';
import { bothTexts, canStandTogether } from './both-texts.ts';
import {
  conflictId,
  type MergeChoice,
  type MergeConflict,
  type MergePlace,
  type Sides,
} from './conflicts.ts';

/** What the parts of one merge have in common. */
export interface MergeRun {
  /** Is told of each conflict, and says what to make of it. */
  readonly decide: (conflict: MergeConflict) => MergeChoice;
  /** What each side points at since the base. */
  readonly pointers: Readonly<Record<'mine' | 'theirs', ReadonlySet<string>>>;
}

/** What stands where both have changed an answer. */
export function decidedAnswer(
  question: Question | undefined,
  sides: Sides<Answer>,
  place: MergePlace,
  run: MergeRun,
): Answer | undefined {
  const choice = run.decide({
    ...sides,
    kind: 'answer',
    id: conflictId(place, 'answer'),
    place,
    canKeepBoth: canStandTogether(sides),
  });
  return choice === 'both' ? bothTexts(question, sides) : sides[choice];
}

/** What is made of a conflict that nobody has decided: as little is lost as can be. */
export function undecided(conflict: MergeConflict): MergeChoice {
  if (conflict.canKeepBoth) {
    return 'both';
  }
  if (conflict.kind === 'removal') {
    return conflict.removedBy === 'mine' ? 'theirs' : 'mine';
  }
  return conflict.mine === undefined ? 'theirs' : 'mine';
}
