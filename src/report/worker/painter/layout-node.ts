import type { LoadedFont } from '../fonts.ts';
import type { SignatureMarks, TagPath, TextMarks } from '../tagging/tags.ts';

/**
 * What react-pdf's layout leaves behind, as far as the report reads it: a tree of pages, boxes and texts. Boxes lie
 * relative to their parents, in points from the upper left corner.
 */
export interface LayoutNode {
  readonly type: string;
  /** Of a text instance. */
  readonly value?: string;
  readonly props?: Partial<TextMarks> & {
    /** Of a box whose whole content is one picture. */
    readonly figure?: TagPath;
    /** Of a box whose edges are all that is seen of a field on a printed form. */
    readonly field?: TagPath;
    /** Of a box in which the file is signed. */
    readonly signature?: SignatureMarks;
    /** False: the box is never parted. */
    readonly wrap?: boolean;
    /** Begins a page. */
    readonly break?: boolean;
    /** Stands again wherever its parent goes on. */
    readonly fixed?: boolean;
    /** Points of what follows that must be on the same page. */
    readonly minPresenceAhead?: number;
    /** The same in all copies of a table's head: it stands again on every page that the table goes on to. */
    readonly repeats?: string;
  };
  readonly style?: {
    readonly height?: number;
    readonly flexDirection?: string;
    readonly backgroundColor?: string;
    readonly borderLeftColor?: string;
  } & {
    readonly [side in `border${'Top' | 'Right' | 'Bottom'}Color`]?: string;
  };
  readonly box?: LayoutBox;
  readonly alignOffset?: number;
  readonly lines?: readonly TextLine[] | null;
  readonly children?: readonly LayoutNode[];
}

export interface LayoutBox {
  top?: number;
  readonly left?: number;
  readonly width?: number;
  readonly height?: number;
  readonly marginTop?: number;
  readonly marginBottom?: number;
  readonly paddingTop?: number;
  readonly paddingBottom?: number;
  readonly paddingLeft?: number;
  readonly borderTopWidth?: number;
  readonly borderRightWidth?: number;
  readonly borderBottomWidth?: number;
  readonly borderLeftWidth?: number;
}

export interface TextLine {
  readonly string: string;
  readonly ascent?: number;
  readonly box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  readonly runs: readonly TextRun[];
}

/** Letters of one style, in the order they stand on the line from left to right. */
export interface TextRun {
  /** Where its letters stand in the line's string. */
  readonly start?: number;
  readonly end?: number;
  readonly attributes: {
    readonly font?: readonly LoadedFont[];
    readonly fontSize: number;
    readonly color: string;
    readonly underline?: boolean;
    /** An encoded InlineMark. */
    readonly link?: string;
    /** Odd: written from right to left. */
    readonly bidiLevel?: number;
    readonly align?: string;
  };
  readonly glyphs?: readonly Glyph[];
  /** Points. */
  readonly positions?: readonly GlyphPosition[];
  readonly height?: number;
  readonly descent?: number;
}

export interface Glyph {
  readonly id: number;
  /** Font units. */
  readonly advanceWidth: number;
  readonly codePoints: readonly number[];
}

export interface GlyphPosition {
  readonly xAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
}
