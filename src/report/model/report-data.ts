import type { Language } from '#questionnaire/index.ts';
import type { RichText } from '#src/domain/rich-text.ts';

/**
 * The report as plain data in which everything is already worded: what is said and in which order, nothing
 * of how it looks. It crosses to the worker as it is.
 */
export interface ReportModel {
  readonly language: Language;
  /** What kind of document it is: "Prövning av barnets bästa". */
  readonly kind: string;
  readonly title: string;
  /** "Dnr KS 2026-114", or empty. */
  readonly registrationNumber: string;
  /** "UTKAST", which then stands on every page, or empty. */
  readonly draftLabel: string;
  readonly facts: readonly ReportFact[];
  readonly sections: readonly ReportSection[];
  /** "Sida {{page}} av {{pages}}". */
  readonly pageLabel: string;
}

export interface LabelledText {
  readonly label: string;
  readonly text: RichText;
}

/** A line of the case sheet. `note` stands where the text is empty. */
export interface ReportFact extends LabelledText {
  readonly note?: string;
}

export interface ReportSection {
  readonly id: string;
  /** The step's number; other sections have none. */
  readonly number?: number;
  /** The exact heading, without the number. */
  readonly heading: string;
  /** The phase that begins with this section. */
  readonly phase?: string;
  readonly blocks: readonly ReportBlock[];
}

/** One question with its answer. An empty label means that the section's heading is label enough. */
export type ReportBlock =
  | {
      readonly type: 'text';
      readonly label: string;
      readonly text: RichText;
      /** A word or a line, which can stand beside its label. */
      readonly short: boolean;
    }
  | { readonly type: 'unanswered'; readonly label: string; readonly note: string }
  | { readonly type: 'records'; readonly label: string; readonly records: readonly ReportRecord[] }
  | {
      readonly type: 'articles';
      readonly label: string;
      readonly articles: readonly ReportArticle[];
    };

export interface ReportRecord {
  /** "1." in a numbered list. */
  readonly marker?: string;
  readonly title: RichText;
  readonly fields: readonly LabelledText[];
}

export interface ReportArticle {
  readonly name: string;
  /** "▲ Stärks": symbol and word, never colour alone. */
  readonly effect?: string;
  readonly text: RichText;
  /** Stands where a principle has neither effect nor comment. */
  readonly note?: string;
}
