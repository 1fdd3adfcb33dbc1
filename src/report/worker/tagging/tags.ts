/**
 * How the document says what a piece of text is. Each text that is laid out carries the path from the root of
 * the document to its own structure element; the layout copies the path along when it parts a text between
 * pages, so that the parts meet again in one element.
 */

/** The standard structure types (ISO 32000-1, 14.8.4) that the report is made of. */
export type StructureType =
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link'
  | 'BlockQuote'
  | 'Span'
  | 'Figure'
  | 'Form';

export interface TagAttributes {
  /** Of a figure: what it shows, in words. */
  readonly alt?: string;
  /** Of a header cell. */
  readonly scope?: 'Column' | 'Row';
  /** Of a place on a printed form: what is to be done there. `alt` says what for. */
  readonly field?: 'text' | 'checkBox';
  /** Of a list: what its labels are. */
  readonly numbering?: 'Decimal' | 'UpperAlpha' | 'Disc' | 'None';
  /** BCP 47, where it is not the document's own. */
  readonly language?: string;
}

export interface Tag extends TagAttributes {
  /** The same in all parts of one element, different in all others. */
  readonly key: string;
  readonly type: StructureType;
}

export type TagPath = readonly Tag[];

/** What the painter must know of a text beyond its letters; react-pdf hands it through as props. */
export interface TextMarks {
  readonly tag: TagPath;
  /** The text is a heading that the outline lists. */
  readonly outline?: { readonly level: 2 | 3; readonly title: string };
  /** Name under which links find the place. */
  readonly destination?: string;
  /** The number of the page where that destination is stands at the right end of the last line. */
  readonly pageOf?: string;
  /** A bullet or a number to the left of the first line. */
  readonly label?: Label;
  /** A thin vertical rule runs along the text, so many points to the left of it. */
  readonly rule?: number;
}

/** What the painter must know of a box in which the file is signed. */
export interface SignatureMarks {
  readonly tag: TagPath;
  readonly name: string;
  readonly description: string;
}

export interface Label {
  readonly tag: TagPath;
  readonly text: string;
  /** From its left edge to that of the text, in points. */
  readonly width: number;
  readonly fontSize: number;
  readonly isBold: boolean;
  readonly color: string;
}

/** A part of a line with an element of its own. */
export interface InlineMark {
  readonly key: string;
  /** A web address, or the name of a destination. */
  readonly target?: { readonly href: string } | { readonly destination: string };
  /** Read out instead of the address: where the link leads. */
  readonly title?: string;
  readonly language?: string;
}

/**
 * The one attribute of a part of a line that the layout hands through to the drawing is its link. It carries the
 * whole mark; a plain address never stands there.
 */
export function encodeInline(mark: InlineMark): string {
  return JSON.stringify(mark);
}

export function decodeInline(link: string): InlineMark {
  return JSON.parse(link) as InlineMark;
}
