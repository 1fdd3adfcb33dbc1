import type { Language } from '#questionnaire/index.ts';

/**
 * The blank form as plain data in which everything is already worded: what is asked, in which order, and with how
 * much room to write. It crosses to the worker as it is.
 */
export interface BlankFormModel {
  readonly language: Language;
  /** "Blankett: Prövning av barnets bästa". */
  readonly title: string;
  readonly instructions: readonly string[];
  readonly preamble: { readonly heading: string; readonly paragraphs: readonly string[] };
  /** The screening and the case sheet, then the steps. */
  readonly sections: readonly BlankSection[];
  /** What is read aloud where a sighted person sees a place to write or a box to tick. */
  readonly spoken: { readonly writingLines: string; readonly checkBox: string };
  /** "Sida {{page}} av {{pages}}". */
  readonly pageLabel: string;
}

export interface BlankSection {
  readonly id: string;
  /** The step's number; what stands before step 1 has none. */
  readonly number?: number;
  /** The exact heading, without the number. */
  readonly heading: string;
  /** The phase that begins with this section. */
  readonly phase?: string;
  readonly intro: string;
  /** Questions that are answered in a word or two: cells of one card, above the other questions. */
  readonly facts: readonly (readonly BlankField[])[];
  readonly questions: readonly BlankQuestion[];
}

export interface BlankQuestion {
  readonly id: string;
  readonly label: string;
  /** Empty where the label is enough. */
  readonly help: string;
  /** When the question is to be answered; empty for one that always is. */
  readonly condition: string;
  readonly answer: BlankAnswer;
}

/** A place for one answer within a card: boxes to tick, or lines where there are none. */
export interface BlankField {
  readonly label: string;
  readonly lines: number;
  readonly choices: readonly string[];
}

export interface BlankColumn {
  readonly label: string;
  /** Its share of the table's width, in relation to the other columns. */
  readonly weight: number;
}

/** How a question is answered on paper. */
export type BlankAnswer =
  | { readonly type: 'lines'; readonly lines: number }
  | { readonly type: 'choices'; readonly choices: readonly string[] }
  | {
      readonly type: 'cards';
      /** What each card is called: "Grupp 1". */
      readonly titles: readonly string[];
      /** The same for every card: one below the other, those in an inner list side by side. */
      readonly fields: readonly (readonly BlankField[])[];
    }
  | {
      readonly type: 'table';
      readonly columns: readonly BlankColumn[];
      readonly rows: number;
      /** Writing lines within a row. */
      readonly lines: number;
    }
  | {
      readonly type: 'articles';
      readonly headings: {
        readonly article: string;
        readonly effect: string;
        readonly comment: string;
      };
      readonly effects: readonly string[];
      readonly articles: readonly BlankArticle[];
    }
  | {
      /** Columns of alternatives, rows of articles, boxes to tick where they meet. */
      readonly type: 'alternatives';
      readonly corner: string;
      readonly alternatives: readonly string[];
      /** The first row: room to say what each alternative is. */
      readonly description: { readonly label: string; readonly lines: number };
      readonly effects: readonly string[];
      readonly articles: readonly BlankArticle[];
    };

export interface BlankArticle {
  /** "Artikel 6 – …"; "Artikel nr" where the group writes the number itself. */
  readonly name: string;
  readonly isOwn: boolean;
  /** Writing lines for the comment. */
  readonly lines: number;
}
