import type { ReportFact, ReportHead, ReportSection, ReportSignOff } from './report-data.ts';

/** The report of a follow-up as plain data, already worded: what was expected, what became of it, what happens now. */
export interface FollowUpModel extends ReportHead {
  readonly kind: string;
  /** "Fastställd 2027-11-05" and what the version replaces; empty until it is signed off. */
  readonly signedOff: readonly string[];
  /** What the assessment was to answer; the matter's title where nothing is written. */
  readonly question: string;
  readonly matter: readonly string[];
  /** Which version of the assessment this is about, and where the whole of it is. */
  readonly basis: string;
  readonly heading: string;
  /** Whether the assessment holds. */
  readonly conclusion: { readonly label: string; readonly symbol: string; readonly word: string };
  readonly facts: readonly ReportFact[];
  readonly consequences: FollowUpTable;
  readonly measures: FollowUpTable;
  /** Everything else that was written at the follow-up. */
  readonly rest: ReportSection;
  readonly signOff: ReportSignOff;
}

export interface FollowUpTable {
  readonly id: string;
  readonly heading: string;
  readonly columns: readonly [expected: string, outcome: string, next: string];
  readonly rows: readonly FollowUpRow[];
  /** Stands in place of the table where there are no rows. */
  readonly empty: string;
}

export interface FollowUpRow {
  readonly key: string;
  readonly cells: readonly [FollowUpCell, FollowUpCell, FollowUpCell];
}

/** Lines one below the other; a cell never is without. */
export type FollowUpCell = readonly FollowUpLine[];

export interface FollowUpLine {
  readonly text: string;
  readonly weight: 'bold' | 'plain' | 'quiet';
}
