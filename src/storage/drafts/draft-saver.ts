import type { Answers } from '#src/domain/answers.ts';
import { type Assessment, withAnswers } from '#src/domain/assessment.ts';
import { bumped } from '#src/domain/lineage.ts';
import { isSignedOff, signOff } from '#src/domain/sign-off.ts';
import {
  type DraftStore,
  isElsewhere,
  type LoadedDraft,
  type Save,
  type SaveFailure,
} from './draft-store.ts';
import type { SaveStatus, SignOffResult } from './session-status.ts';

/**
 * From the first change that is not saved to the start of its save. With the time the journal takes, at
 * most half a second of writing is at stake, also while somebody types without pause.
 */
const saveAfter = 250;

const retryAfter = 5000;

/** A save that comes later than this after its time was held up, as by a browser that put the tab to sleep. */
const lateAfter = 1000;

export interface SaverHooks {
  /** Something that is shown has changed. */
  readonly tell: () => void;
  /** A state was taken by the store. */
  readonly saved: (assessment: Assessment) => void;
  /** Another tab's text lies there: it can be taken in at once, and then there is nothing to tell. */
  readonly elsewhere: () => void;
  /** Whether this tab may still write, after it was asleep. */
  readonly isHeld: () => Promise<boolean>;
}

/** What is on the screen of one draft, and its way to the store. */
export class DraftSaver {
  readonly #draftId: string;
  readonly #store: DraftStore;
  readonly #now: () => Date;
  readonly #hooks: SaverHooks;
  /** In whose name saves are counted (`savesName`). */
  #copy: string;
  /** False where another tab writes: what is not saved then waits. */
  #mayWrite = true;
  /** This tab slept: over when it has heard whether it may still write, kept where it may not. */
  #asking: Promise<void> | undefined;
  /** What is on the screen. Its revision is that of the last state that was handed to the store. */
  #assessment: Assessment;
  #hasNewAnswers = false;
  /** The state last handed to the store has not been taken. */
  #isRefused: boolean;
  /** Why not, where it was the store that refused. */
  #refusal: SaveFailure | undefined;
  #stored: string | null;
  #latest: Promise<void> | undefined;
  #status: SaveStatus;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When a save is to begin, in milliseconds since 1970. */
  #dueAt = Number.POSITIVE_INFINITY;
  #isDue = false;

  constructor(store: DraftStore, draft: LoadedDraft, now: () => Date, hooks: SaverHooks) {
    this.#draftId = draft.id;
    this.#store = store;
    this.#now = now;
    this.#hooks = hooks;
    this.#copy = draft.id;
    this.#assessment = draft.assessment;
    this.#stored = draft.stored;
    this.#isRefused = !draft.isStored;
    this.#status = draft.isStored
      ? { kind: 'saved', at: draft.assessment.changedAt, durable: store.isDurable }
      : { kind: 'unsaved' };
    if (this.#isRefused) {
      this.saveIn(saveAfter);
    }
    if (draft.guarding !== undefined) {
      this.#status = { kind: 'saving' };
      this.#whenDone(draft.guarding, (durable) =>
        this.#settle({ kind: 'saved', at: draft.assessment.changedAt, durable }),
      );
    }
  }

  get assessment(): Assessment {
    return this.#assessment;
  }

  get status(): SaveStatus {
    return this.#status;
  }

  /** The text that this tab last read or wrote; null where there was none. */
  get stored(): string | null {
    return this.#stored;
  }

  get hasUnsaved(): boolean {
    return this.#hasNewAnswers || this.#isRefused;
  }

  /** What is on the screen is unsaved, and the store does not have it to save it by and by. */
  get isWaiting(): boolean {
    const isNobodys = this.#refusal === 'invalid' || this.#isElsewhere;
    return this.#hasNewAnswers || (this.#isRefused && isNobodys);
  }

  /** Resolves when a save that had to ask first is done; undefined where none has to. */
  get asking(): Promise<void> | undefined {
    return this.#asking;
  }

  /** What is on the screen, as the next save would have it. */
  get next(): Assessment {
    const { answers } = this.#assessment;
    return this.#hasNewAnswers
      ? withAnswers(this.#assessment, answers, this.#now().toISOString())
      : this.#assessment;
  }

  get #isElsewhere(): boolean {
    return this.#refusal !== undefined && isElsewhere(this.#refusal);
  }

  change(answers: Answers): void {
    this.#assessment = { ...this.#assessment, answers };
    if (!this.#hasNewAnswers) {
      this.#hasNewAnswers = true;
      this.saveIn(saveAfter);
    }
    // Told once, not at every key: who shows the assessment learns of the rest when it is saved.
    if (this.#status.kind === 'saved' || this.#status.kind === 'reserve') {
      this.#show({ kind: 'unsaved' });
    }
  }

  /** Puts a state in the place of the one on the screen, to be saved as a new revision. */
  replace(assessment: Assessment): void {
    const revision = Math.max(this.#assessment.revision, assessment.revision);
    this.#assessment = { ...assessment, revision };
    this.#hasNewAnswers = true;
    if (this.#status.kind === 'saved') {
      this.#show({ kind: 'unsaved' });
    }
  }

  /** Goes on from a state that lies in the browser: nothing is left to be saved. */
  follow(assessment: Assessment, stored: string | null): void {
    this.#assessment = assessment;
    this.#stored = stored;
    this.#hasNewAnswers = false;
    this.#isRefused = false;
    this.#refusal = undefined;
    // What comes of an earlier save is no news of this state.
    this.#latest = undefined;
    this.#isDue = false;
    this.pause();
    this.#show({ kind: 'saved', at: assessment.changedAt, durable: this.#store.isDurable });
  }

  /** What lies there has been read, and what is saved next has it in it. */
  goOver(stored: string | null): void {
    this.#stored = stored;
  }

  /** What is on the screen must be saved, whatever was saved before. */
  refuse(reason?: SaveFailure): void {
    this.#isRefused = true;
    this.#refusal = reason;
    this.#show(reason === undefined ? { kind: 'unsaved' } : { kind: 'failed', reason });
  }

  /** Resolves when the newest state is as safe as this browser makes it, or was refused. */
  async flush(): Promise<SaveStatus> {
    this.save();
    await this.#asking;
    await this.#latest;
    return this.#status;
  }

  async signOff(): Promise<SignOffResult> {
    this.save();
    if (this.#asking !== undefined) {
      await this.#asking;
    }
    const reason = this.#status.kind === 'failed' ? this.#status.reason : this.#refusal;
    if (reason !== undefined) {
      return { ok: false, reason };
    }
    if (this.hasUnsaved || !this.#mayWrite) {
      return { ok: false, reason: 'changedElsewhere' };
    }
    if (!isSignedOff(this.#assessment)) {
      const signedOff = bumped(signOff(this.#assessment, this.#now().toISOString()), this.#copy);
      const save = this.#store.signOff(this.#draftId, signedOff, this.#stored);
      if (!save.ok) {
        return save;
      }
      this.#assessment = signedOff;
      this.#take(save);
    }
    const status = await this.flush();
    return { ok: true, durable: status.kind === 'saved' && status.durable };
  }

  startWriting(copy: string): void {
    this.#copy = copy;
    this.#mayWrite = true;
    this.#asking = undefined;
  }

  /** What is not saved waits until this tab writes again. */
  stopWriting(): void {
    this.#mayWrite = false;
    this.pause();
  }

  /** Stops all timers; what is not saved waits for the next call of `save`. */
  pause(): void {
    clearTimeout(this.#timer);
    this.#dueAt = Number.POSITIVE_INFINITY;
  }

  /** Saves what is not saved: localStorage has it on return, the journal was begun. */
  save(): void {
    if (!this.hasUnsaved || !this.#mayWrite || this.#asking !== undefined) {
      return;
    }
    if (this.#now().getTime() - this.#dueAt > lateAfter) {
      this.#saveIfHeld();
      return;
    }
    this.pause();
    this.#isDue = false;
    if (this.#hasNewAnswers) {
      this.#assessment = bumped(this.next, this.#copy);
      this.#hasNewAnswers = false;
    }
    this.#take(this.#store.save(this.#draftId, this.#assessment, this.#stored));
  }

  /** Saves after some time what is not saved; sooner where `save` is called. */
  saveIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#dueAt = this.#now().getTime() + milliseconds;
    this.#timer = setTimeout(() => {
      // On a slow disk saves would pile up; the next one waits and takes all that came meanwhile.
      if (this.#latest === undefined) {
        this.save();
      } else {
        this.#isDue = true;
        this.#dueAt = Number.POSITIVE_INFINITY;
      }
    }, milliseconds);
  }

  /**
   * A tab that slept may have lost the draft to another without having heard of it, and what it sees of
   * localStorage may be as old: it asks before it writes.
   */
  #saveIfHeld(): void {
    this.pause();
    const asking = this.#hooks.isHeld().then((isHeld) => {
      if (isHeld && this.#asking === asking) {
        this.#asking = undefined;
        this.save();
      }
    });
    this.#asking = asking;
  }

  #take(save: Save): void {
    this.#isRefused = !save.ok;
    this.#refusal = save.ok ? undefined : save.reason;
    if (!save.ok) {
      this.#fail(save.reason, save.reserve);
      return;
    }
    this.#stored = save.stored;
    this.#hooks.saved(this.#assessment);
    this.#show({ kind: 'saving' });
    this.#whenDone(save.durable, (durable) =>
      this.#settle({ kind: 'saved', at: this.#now().toISOString(), durable }),
    );
  }

  #fail(reason: SaveFailure, reserve: Promise<boolean> | undefined): void {
    if (isElsewhere(reason)) {
      this.#hooks.elsewhere();
      if (!this.#isRefused) {
        return;
      }
    }
    // Another tab's text does not go away by itself: only the user can choose between the two.
    if (!isElsewhere(reason)) {
      this.saveIn(retryAfter);
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
      this.save();
    } else if (status.kind !== 'saved' || !this.#isRefused) {
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
    this.#hooks.tell();
  }
}
