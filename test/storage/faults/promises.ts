import type { Assessment } from '#src/domain/assessment.ts';
import { writeAssessmentFile } from '#src/domain/assessment-file/write.ts';
import type { DraftId, DraftStore } from '#src/storage/drafts/draft-store.ts';

/** What the app said of a draft when it said last that it is saved, or removed. */
interface Promised {
  /** The state is this one of those handed over, or a later one; undefined of a draft that is removed. */
  readonly state: number | undefined;
  /** How often a state had been on its way by then. */
  readonly handed: number;
  /** Not said of one that may be lost when the power fails. */
  readonly isDurable: boolean;
}

/**
 * What the app has told the user so far. After a restart all of it must be true: each draft that it said was
 * saved is there as it was then, or as it was made later; each that it said was removed is gone.
 */
export class Promises {
  readonly #states = new Map<DraftId, string[]>();
  readonly #handed = new Map<DraftId, number>();
  /** Of each draft the last promise, and the last that is said to outlive a power cut. */
  readonly #promised = new Map<DraftId, { last?: Promised; durable?: Promised }>();
  /** How many there are. */
  said = 0;
  /** What was refused may have been done all the same. */
  mayHaveDoneMore = false;
  /** Nothing is said by a browser that is dead. */
  isOver = false;

  /** A state that is on its way; it may be there afterwards, saved or not. */
  handed(id: DraftId, assessment: Assessment): void {
    const states = this.#states.get(id) ?? [];
    const text = writeAssessmentFile(assessment);
    if (states.at(-1) !== text) {
      states.push(text);
    }
    this.#states.set(id, states);
    this.touched(id);
  }

  /** Something was begun that may bring a removed draft back. */
  touched(id: DraftId): void {
    this.#handed.set(id, this.#handings(id) + 1);
  }

  saved(id: DraftId, assessment: Assessment, isDurable: boolean): void {
    this.handed(id, assessment);
    this.#promise(id, {
      state: (this.#states.get(id)?.length ?? 0) - 1,
      handed: this.#handings(id),
      isDurable,
    });
  }

  removed(id: DraftId, isDurable: boolean): void {
    this.#promise(id, { state: undefined, handed: this.#handings(id), isDurable });
  }

  /** What is not as it was promised, in words; `isKilled` counts only what was said to be durable. */
  broken(store: DraftStore, isKilled: boolean): string[] {
    return [...this.#promised].flatMap(([id, promises]) => {
      const promised = isKilled ? promises.durable : promises.last;
      const trouble = promised && this.#trouble(store, id, promised, promises.last);
      return trouble === undefined ? [] : [`${id.slice(-3)}: ${trouble}`];
    });
  }

  #promise(id: DraftId, promised: Promised): void {
    if (this.isOver) {
      return;
    }
    this.said += 1;
    const before = this.#promised.get(id);
    const durable = promised.isDurable ? promised : before?.durable;
    this.#promised.set(id, { last: promised, ...(durable && { durable }) });
  }

  #handings(id: DraftId): number {
    return this.#handed.get(id) ?? 0;
  }

  #trouble(
    store: DraftStore,
    id: DraftId,
    promised: Promised,
    last: Promised | undefined,
  ): string | undefined {
    const found = store.load(id);
    if (promised.state === undefined) {
      const isBroughtBack = this.#handings(id) > promised.handed;
      // Half a text that a failing write left behind may come up again, as one that cannot be read.
      return !found?.ok || isBroughtBack ? undefined : 'is there again after it was removed';
    }
    if (found === undefined) {
      return last?.state === undefined ? undefined : 'is gone';
    }
    if (!found.ok) {
      return `cannot be read (${found.problem})`;
    }
    const handed = this.#states.get(id)?.at(-1);
    const isMore =
      this.mayHaveDoneMore && found.assessment.revision > (handed ? revisionOf(handed) : 0);
    if (isMore) {
      return undefined;
    }
    const state = this.#states.get(id)?.lastIndexOf(writeAssessmentFile(found.assessment)) ?? -1;
    return state >= promised.state
      ? undefined
      : `has state ${state} of ${this.#states.get(id)?.length}, state ${promised.state} was promised`;
  }
}

function revisionOf(text: string): number {
  return JSON.parse(text).assessment.revision;
}
