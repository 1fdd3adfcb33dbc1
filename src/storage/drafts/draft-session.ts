import type { Answers } from '#src/domain/answers.ts';
import type { Assessment } from '#src/domain/assessment.ts';
import { forkName, includes, relationOf, savesName } from '#src/domain/lineage.ts';
import { isSignedOff } from '#src/domain/sign-off.ts';
import { KnownStates } from '../history/known-states.ts';
import type { DraftAccess } from '../tabs/draft-claim.ts';
import { type Meeting, meet } from '../tabs/meeting.ts';
import { DraftSaver } from './draft-saver.ts';
import type { DraftId, DraftStore, LoadedDraft } from './draft-store.ts';
import type { SaveStatus, SessionTabs, SignOffResult, TabNews } from './session-status.ts';

/** Whether what is written here is saved, or another tab writes the draft and this one reads along. */
export type SessionMode = 'writing' | 'reading';

/** No other tab can have the draft open. */
const alone: SessionTabs = {
  access: { kind: 'writing' },
  takeOver: () => undefined,
  isHeld: () => Promise.resolve(true),
};

/** In milliseconds; a prime number, so that what ids have in common does not matter. */
const longestTurn = 499;

/** One open draft: what is on the screen, its way to the store, and what other tabs do to it. */
export class DraftSession {
  readonly id: DraftId;
  readonly #store: DraftStore;
  readonly #now: () => Date;
  readonly #tabs: SessionTabs;
  readonly #saver: DraftSaver;
  readonly #known = new KnownStates();
  readonly #listeners = new Set<() => void>();
  #generation = 0;
  #access: DraftAccess;
  #news: TabNews | undefined;
  #isCatchingUp = false;

  constructor(store: DraftStore, draft: LoadedDraft, now: () => Date, tabs = alone) {
    this.id = draft.id;
    this.#store = store;
    this.#now = now;
    this.#tabs = tabs;
    this.#access = tabs.access;
    this.#saver = new DraftSaver(store, draft, now, {
      tell: () => this.#tell(),
      saved: (assessment) => this.#saved(assessment),
      elsewhere: () => this.catchUp(),
      isHeld: tabs.isHeld,
    });
    this.#setRights(tabs.access);
    if (draft.isStored) {
      this.#known.add(draft.assessment, false);
    }
  }

  /** What is on the screen, saved or not; the same object until something changes. */
  get assessment(): Assessment {
    return this.#saver.assessment;
  }

  /** Rises when what is on the screen was replaced by what came from elsewhere: forms show it anew. */
  get generation(): number {
    return this.#generation;
  }

  get mode(): SessionMode {
    return this.#access.kind === 'writing' ? 'writing' : 'reading';
  }

  /** Why this tab writes or reads along; the same object until that changes. */
  get access(): DraftAccess {
    return this.#access;
  }

  /** What is to be said of what another tab has done, until it is dismissed or over. */
  get news(): TabNews | undefined {
    return this.#news;
  }

  /** Something on the screen is not in localStorage. */
  get hasUnsaved(): boolean {
    return this.#saver.hasUnsaved;
  }

  /**
   * Takes all answers as they now are; they are saved soon, many changes at once. Those of a signed-off
   * draft stay as they are, and those of one that another tab writes.
   */
  change(answers: Answers): void {
    const { assessment } = this;
    if (answers !== assessment.answers && !isSignedOff(assessment) && this.mode === 'writing') {
      this.#saver.change(answers);
    }
  }

  /**
   * Replaces all that is on the screen by what came from elsewhere (a merge, an earlier state), and saves it
   * as a new revision; where another tab writes the draft, as soon as this one has taken over. What was on the
   * screen and is not in it is gone: whoever calls has merged or kept it.
   */
  takeIn(assessment: Assessment): void {
    if (isSignedOff(this.assessment) || isSignedOff(assessment)) {
      throw new Error(
        'What is signed off neither takes anything in nor is taken in; make a version of it',
      );
    }
    this.#decide(assessment);
    this.#show(assessment);
    this.#saver.save();
    if (this.mode === 'reading') {
      this.#tabs.takeOver();
    }
  }

  /** Saves now, and resolves when the newest state is as safe as this browser makes it, or was refused. */
  flush(): Promise<SaveStatus> {
    return this.#saver.flush();
  }

  /**
   * Signs the draft off as it is on the screen, and resolves when that is as safe as this browser makes it.
   * Signed off is only what could be saved: where that is refused, all is as before.
   */
  async signOff(): Promise<SignOffResult> {
    const result = await this.#saver.signOff();
    this.catchUp();
    return result;
  }

  /** For a page that is being hidden or closed: localStorage has it on return, the journal was begun. */
  flushSync(): void {
    this.#saver.save();
  }

  /**
   * The same for a page that may not live to save later: what cannot be saved now, the store holds for whoever
   * opens the draft next. False where it cannot.
   */
  putAway(): boolean {
    this.#saver.save();
    return (
      !this.#saver.isWaiting || this.#store.hold(this.id, this.#saver.next, this.#saver.stored)
    );
  }

  /** Saves, for a tab that asks for the draft. False where that failed, undefined where it is not known yet. */
  letGo(): boolean | undefined {
    this.#saver.save();
    return this.#saver.asking === undefined ? !this.#saver.hasUnsaved : undefined;
  }

  /** What this tab may do from now on: it goes on from what others have written, and loses nothing of its own. */
  setAccess(access: DraftAccess): void {
    const isBeginning = access.kind === 'writing' && this.mode === 'reading';
    this.#access = access;
    if (isBeginning) {
      this.catchUp();
    }
    this.#setRights(access);
    this.#saver.save();
    this.#tell();
  }

  /** Asks the tab that writes for the draft. */
  takeOver(): void {
    this.#tabs.takeOver();
  }

  /** Looks at what lies in localStorage, and takes in what another tab has put there. */
  catchUp(): void {
    if (this.#isCatchingUp) {
      return;
    }
    this.#isCatchingUp = true;
    const found = this.hasUnsaved ? this.#store.loadStored(this.id) : this.#store.load(this.id);
    if (found === undefined) {
      this.#missing();
    } else if (found.ok && (found.stored !== this.#saver.stored || !found.isStored)) {
      this.#meet(found);
    } else if (this.#news?.kind === 'removed') {
      this.#news = undefined;
    }
    this.#isCatchingUp = false;
    this.#tell();
  }

  /** Puts a draft that was removed in another tab back where it lay. */
  putBack(): void {
    this.#saver.refuse();
    this.#saver.save();
    if (this.mode === 'reading') {
      this.#tabs.takeOver();
    }
  }

  dismissNews(): void {
    this.#news = undefined;
    this.#tell();
  }

  /** As `putAway`, and stops all timers; a promise where it has to be asked first whether this tab may save. */
  dispose(): Promise<void> | undefined {
    this.putAway();
    const end = () => {
      this.putAway();
      this.#saver.pause();
    };
    const { asking } = this.#saver;
    if (asking === undefined) {
      this.#saver.pause();
    }
    return asking?.then(end);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getSnapshot = (): SaveStatus => this.#saver.status;

  #setRights(access: DraftAccess): void {
    if (access.kind !== 'writing') {
      this.#saver.stopWriting();
    } else if (access.copy === undefined) {
      this.#saver.startWriting(savesName(this.assessment, this.id));
    } else {
      this.#saver.startWriting(forkName(this.id, access.copy));
    }
  }

  /** Another text lies there than this tab last read or wrote. */
  #meet(found: LoadedDraft): void {
    const theirs = found.assessment;
    // What is here waits until this tab may write: then it is merged and saved at once.
    if ((this.mode === 'reading' && this.hasUnsaved) || isSignedOff(this.assessment)) {
      return;
    }
    const mine = {
      assessment: this.assessment,
      hasUnsaved: this.hasUnsaved,
      known: this.#known.list(),
    };
    const meeting = meet(mine, theirs, this.#now().toISOString());
    if (meeting.kind === 'conflict') {
      this.#news = { kind: 'conflict', theirs, base: meeting.base };
      this.#saver.refuse('changedElsewhere');
      return;
    }
    this.#known.add(theirs, false);
    this.#news = this.#newsOf(meeting);
    if (meeting.kind === 'merged') {
      this.#saver.goOver(found.stored);
      this.#show(meeting.merge.assessment);
      this.#saver.saveIn(this.#turn());
      return;
    }
    this.#store.forgetUnstored(this.id);
    if (meeting.kind === 'same') {
      // The same objects stay on the screen.
      this.#saver.follow({ ...theirs, answers: this.assessment.answers }, found.stored);
    } else {
      this.#generation++;
      this.#saver.follow(theirs, found.stored);
    }
    if (!found.isStored) {
      // Only the journal has it.
      this.#saver.refuse();
    }
  }

  #newsOf(meeting: Meeting): TabNews | undefined {
    if (meeting.kind === 'merged' && meeting.merge.taken.length > 0) {
      return { kind: 'merged', taken: meeting.merge.taken };
    }
    if (meeting.kind === 'ownDraft') {
      const { version } = meeting.draft;
      return { kind: 'movedOn', draftId: this.#store.create(meeting.draft, this.id), version };
    }
    const isOver = this.#news?.kind === 'conflict' || this.#news?.kind === 'removed';
    return isOver ? undefined : this.#news;
  }

  /** The draft does not lie there any more. */
  #missing(): void {
    if (this.#saver.stored !== null) {
      this.#saver.goOver(null);
      this.#news = { kind: 'removed' };
      this.#saver.save();
    }
  }

  /** Where this is what the user made of a conflict, what the other tab has written may be written over. */
  #decide(assessment: Assessment): void {
    if (this.#news?.kind !== 'conflict' || !includes(assessment.copies, this.#news.theirs.copies)) {
      return;
    }
    const { theirs } = this.#news;
    const found = this.#store.loadStored(this.id);
    if (found?.ok && relationOf(theirs, found.assessment) === 'same') {
      this.#saver.goOver(found.stored);
    }
    this.#known.add(theirs, false);
    this.#news = undefined;
  }

  #show(assessment: Assessment): void {
    this.#generation++;
    this.#saver.replace(assessment);
  }

  /** Milliseconds: where several tabs merge at once, each at its own time, so that the others can follow it. */
  #turn(): number {
    const { access } = this;
    const ownNumber = access.kind === 'writing' ? access.copy?.slice(-4) : undefined;
    return ownNumber === undefined ? 0 : Number.parseInt(ownNumber, 16) % longestTurn;
  }

  #saved(assessment: Assessment): void {
    this.#known.add(assessment, true);
    if (this.#news?.kind === 'removed') {
      this.#news = { kind: 'putBack' };
    }
  }

  #tell(): void {
    for (const listener of this.#listeners) {
      listener();
    }
  }
}
