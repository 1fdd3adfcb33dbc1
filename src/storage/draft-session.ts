import type { Answers } from '#src/domain/answers.ts';
import { type Assessment, withAnswers } from '#src/domain/assessment.ts';
import { bumped } from '#src/domain/lineage.ts';
import { isSignedOff, signOff } from '#src/domain/sign-off.ts';
import {
  type DraftId,
  type DraftStore,
  isElsewhere,
  type LoadedDraft,
  type Save,
  type SaveFailure,
} from './draft-store.ts';

/** What has become of everything that was written; `saved` only when nothing newer waits. */
export type SaveStatus =
  | {
      readonly kind: 'saved';
      /** ISO date-time. */
      readonly at: string;
      /** Survives a browser that is killed. */
      readonly durable: boolean;
    }
  | {
      /** The journal has it, and localStorage refuses it: safe, but some room should be made. */
      readonly kind: 'reserve';
      readonly reason: SaveFailure;
    }
  | { readonly kind: 'saving' }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'failed'; readonly reason: SaveFailure };

/** Whether what is written here is saved, or another tab writes the draft and this one reads along. */
export type SessionMode = 'writing' | 'reading';

/** What became of a sign-off; a refused one has changed nothing, and the draft can be written on. */
export type SignOffResult =
  | {
      readonly ok: true;
      /** Survives a browser that is killed. */
      readonly durable: boolean;
    }
  | { readonly ok: false; readonly reason: SaveFailure };

/**
 * From the first change that is not saved to the start of its save. With the time the journal takes, at
 * most half a second of writing is at stake, also while somebody types without pause.
 */
const saveAfter = 250;

const retryAfter = 5000;

/** One open draft: what is on the screen, and its way to the store. */
export class DraftSession {
  readonly id: DraftId;
  readonly #store: DraftStore;
  readonly #now: () => Date;
  readonly #listeners = new Set<() => void>();
  /** What is on the screen. Its revision is that of the last state that was handed to the store. */
  #assessment: Assessment;
  #generation = 0;
  #mode: SessionMode = 'writing';
  #hasNewAnswers = false;
  /** The state last handed to the store has not been taken. */
  #isRefused: boolean;
  /** But the journal has it. */
  #isInReserve = false;
  #stored: string | null;
  #latest: Promise<void> | undefined;
  #status: SaveStatus;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isDue = false;

  constructor(store: DraftStore, draft: LoadedDraft, now: () => Date) {
    this.id = draft.id;
    this.#store = store;
    this.#now = now;
    this.#assessment = draft.assessment;
    this.#stored = draft.stored;
    this.#isRefused = !draft.isStored;
    this.#status = draft.isStored
      ? { kind: 'saved', at: draft.assessment.changedAt, durable: store.isDurable }
      : { kind: 'unsaved' };
    if (this.#isRefused) {
      this.#saveIn(saveAfter);
    }
  }

  /** What is on the screen, saved or not; the same object until something changes. */
  get assessment(): Assessment {
    return this.#assessment;
  }

  /** Rises when what is on the screen was replaced by what came from elsewhere: forms are drawn anew. */
  get generation(): number {
    return this.#generation;
  }

  get mode(): SessionMode {
    return this.#mode;
  }

  /**
   * Takes all answers as they now are; they are saved soon, many changes at once. Those of a signed-off
   * draft stay as they are.
   */
  change(answers: Answers): void {
    if (answers === this.#assessment.answers || isSignedOff(this.#assessment)) {
      return;
    }
    this.#assessment = { ...this.#assessment, answers };
    if (!this.#hasNewAnswers) {
      this.#hasNewAnswers = true;
      this.#saveIn(saveAfter);
    }
    // Told once, not at every key: who shows the assessment learns of the rest when it is saved.
    if (this.#status.kind === 'saved' || this.#status.kind === 'reserve') {
      this.#show({ kind: 'unsaved' });
    }
  }

  /** Whether closing the page may lose something that is on the screen. */
  get isAtRisk(): boolean {
    return this.#hasNewAnswers || (this.#isRefused && !this.#isInReserve);
  }

  /**
   * Replaces all that is on the screen by what came from elsewhere (a merge, an earlier state), and saves it
   * as a new revision. What was on the screen and is not in it is gone: whoever calls has merged or kept it.
   */
  takeIn(assessment: Assessment): void {
    if (isSignedOff(this.#assessment) || isSignedOff(assessment)) {
      throw new Error(
        'What is signed off neither takes anything in nor is taken in; make a version of it',
      );
    }
    const revision = Math.max(this.#assessment.revision, assessment.revision);
    this.#assessment = { ...assessment, revision };
    this.#generation++;
    this.#hasNewAnswers = true;
    this.#save();
  }

  /** Saves now, and resolves when the newest state is as safe as this browser makes it, or was refused. */
  async flush(): Promise<SaveStatus> {
    this.#save();
    await this.#latest;
    return this.#status;
  }

  /**
   * Signs the draft off as it is on the screen, and resolves when that is as safe as this browser makes it.
   * Signed off is only what could be saved: where that is refused, all is as before.
   */
  async signOff(): Promise<SignOffResult> {
    this.#save();
    if (this.#status.kind === 'failed' || this.#status.kind === 'reserve') {
      return { ok: false, reason: this.#status.reason };
    }
    if (!isSignedOff(this.#assessment)) {
      const signedOff = bumped(signOff(this.#assessment, this.#now().toISOString()), this.id);
      const save = this.#store.signOff(this.id, signedOff, this.#stored);
      if (!save.ok) {
        return save;
      }
      this.#assessment = signedOff;
      this.#take(save);
    }
    const status = await this.flush();
    return { ok: true, durable: status.kind === 'saved' && status.durable };
  }

  /** For a page that is being hidden or closed: localStorage has it on return, the journal was begun. */
  flushSync(): void {
    this.#save();
  }

  /** Saves, and stops all timers. */
  dispose(): void {
    this.#save();
    clearTimeout(this.#timer);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getSnapshot = (): SaveStatus => this.#status;

  #saveIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // On a slow disk saves would pile up; the next one waits and takes all that came meanwhile.
      if (this.#latest === undefined) {
        this.#save();
      } else {
        this.#isDue = true;
      }
    }, milliseconds);
  }

  #save(): void {
    if (!this.#hasNewAnswers && !this.#isRefused) {
      return;
    }
    clearTimeout(this.#timer);
    this.#isDue = false;
    if (this.#hasNewAnswers) {
      const { answers } = this.#assessment;
      const changed = withAnswers(this.#assessment, answers, this.#now().toISOString());
      this.#assessment = bumped(changed, this.id);
      this.#hasNewAnswers = false;
    }
    this.#take(this.#store.save(this.id, this.#assessment, this.#stored));
  }

  #take(save: Save): void {
    this.#isRefused = !save.ok;
    this.#isInReserve = false;
    if (!save.ok) {
      this.#takeRefusal(save);
      return;
    }
    this.#stored = save.stored;
    this.#show({ kind: 'saving' });
    this.#whenDone(save.durable, (durable) =>
      this.#settle({ kind: 'saved', at: this.#now().toISOString(), durable }),
    );
  }

  #takeRefusal({ reason, reserve }: Extract<Save, { ok: false }>): void {
    // Another tab's text does not go away by itself: only the user can choose between the two.
    if (!isElsewhere(reason)) {
      this.#saveIn(retryAfter);
    }
    if (reserve === undefined || !this.#store.isDurable) {
      this.#latest = undefined;
      this.#show({ kind: 'failed', reason });
      return;
    }
    if (this.#status.kind !== 'failed' && this.#status.kind !== 'reserve') {
      this.#show({ kind: 'saving' });
    }
    this.#whenDone(reserve, (isInReserve) => {
      this.#isInReserve = isInReserve;
      this.#settle({ kind: isInReserve ? 'reserve' : 'failed', reason });
    });
  }

  /** Unless something newer is on its way by then. */
  #whenDone(promise: Promise<boolean>, then: (result: boolean) => void): void {
    const latest = promise.then((result) => {
      if (this.#latest === latest) {
        this.#latest = undefined;
        then(result);
      }
    });
    this.#latest = latest;
  }

  #settle(status: SaveStatus): void {
    if (this.#isDue) {
      this.#save();
    } else {
      const isBehind = this.#hasNewAnswers && status.kind !== 'failed';
      this.#show(isBehind ? { kind: 'unsaved' } : status);
    }
  }

  #show(status: SaveStatus): void {
    const isSameFailure =
      (status.kind === 'failed' || status.kind === 'reserve') &&
      status.kind === this.#status.kind &&
      status.reason === this.#status.reason;
    this.#status = isSameFailure ? this.#status : status;
    for (const listener of this.#listeners) {
      listener();
    }
  }
}
