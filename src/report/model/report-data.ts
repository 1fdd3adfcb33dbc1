import type { Language } from '#questionnaire/index.ts';
import type { Effect } from '#src/domain/answers.ts';
import type { RichText } from '#src/domain/rich-text.ts';

/** What stands at the head and foot of every page, and in the file's own facts. */
export interface ReportHead {
  readonly language: Language;
  readonly title: string;
  /** "Dnr KS 2026-114", or empty. */
  readonly registrationNumber: string;
  /** "Version 2", of what has not been signed off "Version 2, ändring 214". */
  readonly version: string;
  /** "UTKAST" on every page of a draft, else empty. */
  readonly draftLabel: string;
  /** "Sida {{page}} av {{pages}}". */
  readonly pageLabel: string;
}

/**
 * The report as plain data in which everything is already worded: what is said and in which order, nothing
 * of how it looks. It crosses to the worker as it is.
 */
export interface ReportModel extends ReportHead {
  /** What kind of document it is: "Prövning av barnets bästa", of a draft "Prövning av barnets bästa · UTKAST". */
  readonly kind: string;
  /** "Fastställd 2026-11-22" and what the version replaces; empty until it is signed off. */
  readonly signedOff: readonly string[];
  /** False where the group has concluded that no assessment is needed: what would only say so again is not printed. */
  readonly isNeeded: boolean;
  readonly summary: ReportSummary;
  readonly contentsHeading: string;
  readonly factsHeading: string;
  readonly facts: readonly ReportFact[];
  /**
   * What was answered. The whole report in order: summary, contents, facts, the steps, matrix, trace, sources, former
   * answers, findings, sign-off, about.
   */
  readonly sections: readonly ReportSection[];
  readonly matrix: ReportMatrix;
  readonly trace: ReportTrace;
  readonly sources: ReportSources;
  readonly findings: ReportFindings;
  readonly signOff: ReportSignOff;
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
  /** Where links lead; the same in every report. */
  readonly id: string;
  readonly kind: 'screening' | 'step' | 'letters' | 'outcome' | 'former' | 'about';
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
    }
  | {
      readonly type: 'alternatives';
      readonly label: string;
      readonly alternatives: ReportAlternatives;
    };

/** Alternatives beside each other, article by article. */
export interface ReportAlternatives {
  /** What each is, "A.", "B." …; what it does to the rights comes after. */
  readonly records: readonly ReportRecord[];
  readonly tableHeading: string;
  /** Why nothing is added up; that nothing is assessed, where there are no tables. */
  readonly note: string;
  /** Which articles nobody has assessed in any of them. */
  readonly unassessed?: string;
  /** As many alternatives in each as a page is wide; the last row counts. */
  readonly tables: readonly AlternativesTable[];
  readonly detailsHeading: string;
  readonly detailColumns: Readonly<Record<AlternativeColumn, string>>;
  /** What is said of each effect, whole; maybe none. */
  readonly details: readonly AlternativeDetail[];
}

export type AlternativeColumn = 'article' | 'alternative' | 'effect' | 'comment';

export interface AlternativesTable {
  /** "Artikel", and the names of the alternatives, cut at a word. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    /** One for each alternative, none of them empty. */
    readonly cells: readonly (readonly ReportCellEffect[])[];
  }[];
}

/** "▲ Stärks", and "kort sikt" or nothing. */
export interface ReportCellEffect {
  readonly effect: string;
  readonly horizon: string;
}

export interface AlternativeDetail extends ReportCellEffect {
  readonly article: string;
  readonly alternative: string;
  readonly text: RichText;
}

export interface ReportRecord {
  /** "1." in a numbered list. */
  readonly marker?: string;
  readonly title: RichText;
  readonly fields: readonly RecordFieldText[];
}

export interface RecordFieldText extends LabelledText {
  /** Somebody's own words, set apart; or what the reader must not miss. */
  readonly look?: 'quotes' | 'strong';
}

export interface ReportArticle {
  readonly name: string;
  /** "▲ Stärks": symbol and word, never colour alone. */
  readonly effect?: string;
  readonly text: RichText;
  /** Stands where a principle has neither effect nor comment. */
  readonly note?: string;
}

/** A way to where more stands: "läs mer i steg 12", and the section's id. */
export interface ReportReference {
  readonly text: string;
  readonly target: string;
}

/** Page 1. Every text fits its place: what is longer is cut at a word, and `more` says where the rest is. */
export interface ReportSummary {
  readonly id: string;
  readonly heading: string;
  /** The title of the matter, if no question is written; `questionNote` then says so. */
  readonly question: string;
  readonly questionNote?: string;
  /** Where the whole question is, if it was cut. */
  readonly questionMore?: ReportReference;
  /** What the matter is called, whose it is, its number, who decides and when: what is known of it. */
  readonly matter: readonly string[];
  readonly answer: {
    readonly label: string;
    readonly symbol: string;
    readonly word: string;
    /** What weight the child's best interests were given; empty where nobody says. */
    readonly weight: string;
  };
  readonly checks: SummaryChecks;
  readonly grounds: SummaryPart;
  /** Children concerned, what children said, what that changed. */
  readonly columns: readonly SummaryPart[];
  readonly proposals: SummaryPart;
  readonly compensation: SummaryPart;
  readonly followUp: SummaryPart;
  readonly signers: SummaryPart;
  readonly completeness: SummaryPart;
}

/** The questions of those who decide. */
export interface SummaryChecks {
  readonly heading: string;
  readonly items: readonly SummaryCheck[];
}

export interface SummaryCheck {
  readonly symbol: string;
  readonly question: string;
  /** What the assessment answers, in half a line. */
  readonly answer: string;
  /** Whether anything is left to ask, and the way to it. */
  readonly verdict: { readonly text: string; readonly target?: string };
  /** Why the matter may be sent back; only where something is missing. */
  readonly sendBack?: string;
}

export interface SummaryPart {
  readonly heading: string;
  readonly lines: readonly SummaryLine[];
  /** Stands where there are no lines: what is not answered. */
  readonly note?: string;
  readonly more?: ReportReference;
}

export interface SummaryLine {
  readonly text: string;
  /** "1." or a symbol. */
  readonly mark?: string;
  /** Names the lines that follow. */
  readonly isLabel?: true;
}

/** Articles by effect, comment, consequences, proposals and measures. */
export interface ReportMatrix {
  readonly id: string;
  readonly heading: string;
  readonly intro: string;
  readonly tableHeading: string;
  readonly columns: Readonly<Record<MatrixColumn, string>>;
  /** Empty: `note` says what is missing. */
  readonly rows: readonly MatrixRow[];
  readonly note?: string;
  /** The rows once more, to look at: as many figures as they need. */
  readonly figures: readonly ReportFigure[];
}

export type MatrixColumn =
  | 'article'
  | 'effect'
  | 'comment'
  | 'consequences'
  | 'proposals'
  | 'measures';

export interface MatrixRow {
  /** "Artikel 6" */
  readonly label: string;
  readonly title: string;
  /** The section that holds the whole comment. */
  readonly target: string;
  readonly effect: ReportEffect;
  /** Cut at a word; empty if there is none. */
  readonly comment: string;
  readonly consequences: readonly MatrixEntry[];
  readonly proposals: readonly MatrixEntry[];
  readonly measures: readonly MatrixEntry[];
}

/** "▲ Stärks"; without an effect the symbol is empty and the word says so. */
export interface ReportEffect {
  readonly effect: Effect | null;
  readonly symbol: string;
  readonly word: string;
}

export interface MatrixEntry {
  /** "▼" of a consequence, whose text begins with the word for it; "2." of a proposal. */
  readonly mark?: string;
  readonly text: string;
}

/** A row per article, with counts. It stands whole on a page. */
export interface ReportFigure {
  readonly heading: string;
  /** Says in words all that the figure shows. */
  readonly alternative: string;
  readonly columns: Readonly<Record<FigureCount, string>>;
  readonly rows: readonly FigureRow[];
}

export type FigureCount = 'negative' | 'positive' | 'proposals' | 'measures';

export interface FigureRow extends ReportEffect {
  readonly name: string;
  readonly counts: Readonly<Record<FigureCount, DrawnCount>>;
}

export interface DrawnCount {
  readonly number: number;
  /** A symbol for each, and the number: "▼▼▼ 3". */
  readonly text: string;
}

/** From whom the matter concerns to how it is followed up, by consequence; not printed where there are no rows. */
export interface ReportTrace {
  readonly id: string;
  readonly heading: string;
  readonly intro: string;
  readonly columns: readonly string[];
  readonly rows: readonly TraceRow[];
  readonly loose: LooseEnds;
}

export interface TraceRow {
  readonly id: string;
  /** The first names the row; of the others a text stands where there is nothing. */
  readonly cells: readonly (readonly MatrixEntry[] | string)[];
}

/** What hangs loose, by what is missing; `note` stands where nothing does. */
export interface LooseEnds {
  readonly heading: string;
  readonly groups: readonly {
    readonly heading: string;
    readonly places: readonly ReportReference[];
  }[];
  readonly note?: string;
}

export interface ReportSources {
  readonly id: string;
  readonly heading: string;
  /** Empty: `note` says so. */
  readonly groups: readonly SourceGroup[];
  readonly note?: string;
}

export interface SourceGroup {
  readonly heading: string;
  readonly sources: readonly ReportSource[];
}

export interface ReportSource {
  readonly title: string;
  /** As it was written; may be empty. */
  readonly year: string;
  /** As it was written; may be empty or something that is no address. */
  readonly address: string;
  /** A web address that anybody can follow; else it is printed as text. */
  readonly isLink: boolean;
  /** Why the address is of no use to the reader. */
  readonly note?: string;
  /** The steps that name it. */
  readonly steps: readonly ReportReference[];
}

/** What the app still remarks upon; not printed where there are no groups. */
export interface ReportFindings {
  readonly id: string;
  readonly heading: string;
  readonly intro: string;
  readonly groups: readonly FindingGroup[];
}

export interface FindingGroup {
  /** How grave: "Bör åtgärdas". */
  readonly heading: string;
  readonly findings: readonly ReportFinding[];
}

export interface ReportFinding {
  readonly text: string;
  /** Why it matters. */
  readonly why: string;
  /** "steg 12" */
  readonly places: readonly ReportReference[];
  /** "Steg 11: Längre väg till skolan" */
  readonly entries: readonly ReportReference[];
  /** "och 12 till" */
  readonly more?: string;
}

export interface ReportSignOff {
  readonly id: string;
  readonly heading: string;
  readonly intro: readonly string[];
  /** At least one. */
  readonly signers: readonly SignerBlock[];
}

/** A place to sign. */
export interface SignerBlock {
  /** "För nämnden", or empty. */
  readonly heading: string;
  /** Entries of one row stand side by side. */
  readonly rows: readonly (readonly SignerEntry[])[];
  /** Answers to what is no longer asked about a signer. */
  readonly former: readonly LabelledText[];
}

/** Without a text, a line to write on, or a box to sign in where there is a field. */
export interface SignerEntry {
  readonly label: string;
  readonly text: string;
  readonly field?: ReportSignatureField;
}

/** A field in which the PDF itself is signed. */
export interface ReportSignatureField {
  /** ASCII without dots: Signature1, Signature2 … */
  readonly name: string;
  /** Whose signature belongs there: "Underskrift: Anna Berg, förvaltningschef, för Barnnämnden". */
  readonly description: string;
}
