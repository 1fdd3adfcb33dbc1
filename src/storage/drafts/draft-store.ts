import type { Assessment, FormerVersion } from '#src/domain/assessment.ts';
import type { ReadProblem } from '#src/domain/assessment-file/read.ts';
import type { AssessmentProgress } from '#src/domain/progress.ts';
import type { SignedOffAssessment } from '#src/domain/sign-off.ts';

import type { SetAsideTexts } from './set-aside-texts.ts';

/** Names a draft in this browser (a UUID). The same prövning opened twice makes two drafts. */
export type DraftId = string;

/**
 * Why a state is not saved: no room is left (`full`), the browser does not allow or does not keep it
 * (`refused`), another tab has changed the draft since (`changedElsewhere`), an answer would make the draft
 * unreadable (`invalid`), the draft that was to be changed cannot be read (`unreadable`), or it is signed
 * off and nothing in it changes any more (`signedOff`).
 */
export type SaveFailure =
  | 'full'
  | 'refused'
  | 'changedElsewhere'
  | 'invalid'
  | 'unreadable'
  | 'signedOff';

/** What was done to the draft elsewhere does not go away by itself: trying again is of no use. */
export function isElsewhere(reason: SaveFailure): boolean {
  return reason === 'changedElsewhere' || reason === 'signedOff';
}

/**
 * Why a draft in the list cannot be opened; `refused` is the browser's answer, `locked` wants a passphrase,
 * the others are the file's.
 */
export type DraftProblem = ReadProblem | 'refused' | 'locked';

export type DraftListing =
  | {
      readonly id: DraftId;
      readonly problem?: undefined;
      /** As written; may be empty. */
      readonly title: string;
      readonly progress: AssessmentProgress;
      /** Of the prövning, by which its other versions and copies in the list are known. */
      readonly assessmentId: string;
      readonly version: number;
      readonly formerVersion?: FormerVersion;
      /** ISO date-time, where it is signed off. */
      readonly signedOffAt?: string;
      /** YYYY-MM-DD: the next follow-up that is planned. */
      readonly followUpDay?: string;
      /** ISO date-time. */
      readonly changedAt: string;
      /** ISO date-time, where it was ever saved to a file. */
      readonly savedToFileAt?: string;
      /** True when the file holds all that the draft holds. */
      readonly isFileCurrent: boolean;
      /** Much has been written that is in no file. */
      readonly needsFile: boolean;
      /** False for a draft that localStorage did not take. */
      readonly isStored: boolean;
      /** Such a draft that the journal has; if it has not, closing the page may lose it. */
      readonly isInReserve?: true;
    }
  | {
      readonly id: DraftId;
      readonly problem: DraftProblem;
      /** What a locked draft is called. */
      readonly label?: string;
      /** ISO date-time, where it is known. */
      readonly changedAt?: string;
      /** ISO date-time, where it was ever saved to a file. */
      readonly savedToFileAt?: string;
      /** Of a locked draft, as above. */
      readonly isFileCurrent?: boolean;
    };

export interface LoadedDraft {
  readonly ok: true;
  readonly id: DraftId;
  readonly assessment: Assessment;
  /** What lies in localStorage, sealed or not, to be handed back to `save`; null where there is none. */
  readonly stored: string | null;
  /** False for a state that localStorage did not take: it lives in memory, and in the journal if that works. */
  readonly isStored: boolean;
  /** Where the journal did not surely hold it: resolves to whether it does now. Never rejects. */
  readonly guarding?: Promise<boolean>;
}

/** What became of a save. All but `durable` is known at once, so that a closing page can save too. */
export type Save =
  | {
      readonly ok: true;
      /** What now lies in localStorage, sealed or not. */
      readonly stored: string;
      /** Resolves when the journal has it, to true, or to false where there is none; never rejects. */
      readonly durable: Promise<boolean>;
    }
  | {
      readonly ok: false;
      readonly reason: SaveFailure;
      /**
       * Of a state that localStorage does not take but that is kept: resolves to true when it is safe in the
       * journal, which holds it until localStorage does. Never rejects.
       */
      readonly reserve?: Promise<boolean>;
    };

/** What `remove` took away, for `restore`. */
export interface RemovedDraft {
  readonly id: DraftId;
  /** As it lay in the browser: sealed where the draft has a passphrase. */
  readonly text: string;
  readonly notes: string | null;
}

/** The drafts of this browser. Call `open` once, before anything else. */
export interface DraftStore {
  /** True when saved text survives a browser that is killed; false where there is no journal. */
  readonly isDurable: boolean;
  /** Opens the journal and brings back what it knows better. Gives the drafts that were brought back. */
  open(): Promise<readonly DraftId[]>;
  /** Resolves when all is done that `open` and the calls since have left for later. */
  settled(): Promise<void>;
  /** Whether drafts are gone from localStorage that were not removed here: emptied, or removed in another tab. */
  isIncomplete(): boolean;
  /** Brings back what was not removed. Gives the drafts that were brought back. */
  recover(): Promise<readonly DraftId[]>;
  /** Texts that could not be read and had to give way. */
  readonly setAside: SetAsideTexts;
  /** Latest change first; drafts that cannot be read come last and stay untouched. */
  list(): DraftListing[];
  /** Undefined where there is no such draft. */
  load(
    id: DraftId,
  ): LoadedDraft | { readonly ok: false; readonly problem: DraftProblem } | undefined;
  /**
   * Saves a state. `expected` is the text this caller last read or wrote: if another lies there now,
   * nothing is written. A state that is not taken stays in memory, for `load` and `list`; where it is
   * localStorage that refuses, the journal has it too. Over a signed-off draft nothing is ever written.
   */
  save(id: DraftId, assessment: Assessment, expected?: string | null): Save;
  /** Puts the signed-off state in the draft's place, or changes nothing. */
  signOff(id: DraftId, signedOff: SignedOffAssessment, expected: string | null): Save;
  /**
   * Keeps in memory, as `save` does with what is not taken, a state that may not be saved now: another tab may
   * write the draft, and has not been asked. False for one that could not be read again.
   */
  hold(id: DraftId, assessment: Assessment, expected: string | null): boolean;
  /**
   * For a page that is being closed: what is in memory only is laid beside the drafts. Who opens the draft next
   * finds it in its place; where something else lies there, the next start makes a draft of it. False where the
   * browser does not take it: then closing loses something.
   */
  putAway(): boolean;
  /** Puts what closed pages have left of a draft in its place: for a tab that may write it, before it reads it. */
  takeInLeft(id: DraftId): void;
  /** The page is there again after all. */
  takeUp(): void;
  /** What lies in localStorage, whatever of the draft is held in memory because it was not taken. */
  loadStored(id: DraftId): ReturnType<DraftStore['load']>;
  /** To be called before a draft is read that another tab may just have written: resolves when this one sees it. */
  refresh(id: DraftId): Promise<void>;
  /** What was held in memory because it was not taken is not needed any more: it was merged or moved. */
  forgetUnstored(id: DraftId): void;
  /**
   * A new draft; there is one to load even where nothing can be stored. Made of what is in another one, or came to
   * it, it is no less secret than that: `from`, null where no draft has to do with it. There is none to load where
   * that one is locked.
   */
  create(assessment: Assessment, from: DraftId | null): DraftId;
  /**
   * A copy under another title, as `create`; of a signed-off draft a new version, to write on. Undefined
   * where the draft cannot be read.
   */
  duplicate(id: DraftId, title: string): DraftId | undefined;
  /** The new title, or nothing changed. Of a signed-off draft the title stays too. */
  rename(id: DraftId, title: string): Save;
  /** Undefined where it could not be removed; then it is all still there. */
  remove(id: DraftId): Promise<RemovedDraft | undefined>;
  /** Brings it back, into memory at least. */
  restore(removed: RemovedDraft): Save;
  /** What only this browser knows of the draft, as it lies. */
  notesOf(id: DraftId): string | null;
  /** Notes that the state of a revision was handed over as a file; of one that is locked the answers are not known. */
  markSavedToFile(
    id: DraftId,
    saved: Pick<Assessment, 'revision'> & Partial<Pick<Assessment, 'answers'>>,
  ): void;
  /**
   * Puts the draft's text in the form that `AtRest` now gives it, in localStorage and journal: called when a
   * passphrase has been set, changed or taken away. Who has the draft open can go on saving.
   */
  reseal(id: DraftId): Save;
  /** What lies stored, as it is, sealed or not: also a draft that cannot be read can be saved to a file. */
  rawText(id: DraftId): string | undefined;
}
