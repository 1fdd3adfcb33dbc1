import type { Assessment } from '#src/domain/assessment.ts';

/** Kept of each kind: enough to go back behind what two tabs wrote at once. */
const kept = 10;

/** The states that the one on the screen goes back to, as they lay in the browser: bases for a merge. */
export class KnownStates {
  #states: readonly { readonly state: Assessment; readonly isOwn: boolean }[] = [];

  /** `isOwn`: saved here. What came from elsewhere outlives a long row of own saves. */
  add(state: Assessment, isOwn: boolean): void {
    const same = this.#states.filter((one) => one.isOwn === isOwn);
    const tooOld = same.length < kept ? undefined : same[0];
    this.#states = [...this.#states.filter((one) => one !== tooOld), { state, isOwn }];
  }

  /** Oldest first. */
  list(): Assessment[] {
    return this.#states.map(({ state }) => state);
  }
}
