/// <reference path="../pdfkit.d.ts" />
import type { PDFDocument } from 'pdfkit';
import type { StructureElement, StructureTree } from '../tagging/structure-tree.ts';
import { textOperators } from './glyph-operators.ts';
import type { TextRun } from './layout-node.ts';
import { round } from './numbers.ts';

/** What a piece of drawing is: content of an element, or an artifact, which no screen reader reads. */
export type Purpose = StructureElement | 'decoration' | 'header' | 'footer';

const artifacts = {
  decoration: '/Artifact <</Type /Layout>> BDC',
  header: '/Artifact <</Type /Pagination /Subtype /Header>> BDC',
  footer: '/Artifact <</Type /Pagination /Subtype /Footer>> BDC',
} as const;

/** Of the font size: how far below the base line an underline lies, and how thick it is. */
const underlineDepth = 0.12;
const underlineWeight = 0.055;

/**
 * The page being drawn. Every operator lies in a marked sequence (ISO 14289-1, 7.1): content with its element,
 * all else as an artifact. Lengths in points from the upper left corner.
 */
export class PageCanvas {
  readonly #file: PDFDocument;
  readonly #tree: StructureTree;
  readonly #operators: string[] = [];
  #purpose: Purpose | undefined;
  #color = '';

  constructor(file: PDFDocument, tree: StructureTree) {
    this.#file = file;
    this.#tree = tree;
  }

  fill(
    purpose: Purpose,
    area: { left: number; top: number; width: number; height: number },
    color: string,
  ): void {
    this.#begin(purpose);
    this.#fill(area.left, area.top, area.width, area.height, color);
  }

  /** A row of dots from one point to another on the same height. */
  dots(left: number, right: number, y: number, color: string): void {
    this.#begin('decoration');
    this.#operators.push(
      `q ${colorOperands(color)} RG 0.8 w 1 J [0 4] 0 d`,
      `${round(left)} ${round(y)} m ${round(right)} ${round(y)} l S Q`,
    );
  }

  /**
   * Draws a run from x on along a base line; gives where it ends. `spoken`: what it says, where that is not the
   * letters in the order they stand. It is then a sequence of its own: poppler takes the end of a sequence within
   * another for the end of both, and would not read on.
   */
  text(purpose: Purpose, run: TextRun, x: number, baseline: number, spoken?: string): number {
    const { font, fontSize, color, underline } = run.attributes;
    this.#begin(purpose, spoken);
    this.#file.font(font?.[0], fontSize);
    this.#use(color);
    const { operators, width } = textOperators(this.#file, run, x, baseline);
    this.#operators.push(operators);
    if (underline === true) {
      this.#fill(x, baseline + fontSize * underlineDepth, width, fontSize * underlineWeight, color);
    }
    if (spoken !== undefined) {
      this.#end();
    }
    return x + width;
  }

  /** Hands all operators over to the page. */
  finish(): void {
    this.#end();
    this.#file.addContent(this.#operators.join('\n'));
  }

  #begin(purpose: Purpose, spoken?: string): void {
    if (purpose === this.#purpose && spoken === undefined) {
      return;
    }
    this.#end();
    this.#purpose = purpose;
    if (typeof purpose === 'string') {
      this.#operators.push(artifacts[purpose]);
    } else {
      const id = this.#tree.addContent(purpose, this.#file.page.dictionary);
      this.#operators.push(
        spoken === undefined
          ? `/${purpose.tag.type} <</MCID ${id}>> BDC`
          : `/Span <</MCID ${id} /ActualText ${hexText(spoken)}>> BDC`,
      );
    }
  }

  #end(): void {
    if (this.#purpose !== undefined) {
      this.#operators.push('EMC');
    }
    this.#purpose = undefined;
  }

  #fill(left: number, top: number, width: number, height: number, color: string): void {
    this.#use(color);
    this.#operators.push(`${round(left)} ${round(top)} ${round(width)} ${round(height)} re f`);
  }

  #use(color: string): void {
    if (color !== this.#color) {
      this.#color = color;
      this.#operators.push(`${colorOperands(color)} rg`);
    }
  }
}

const knownColors = new Map<string, string>();

/** "#1d1d1b" as three shares of one. */
function colorOperands(color: string): string {
  let operands = knownColors.get(color);
  if (operands === undefined) {
    const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color)?.slice(1);
    if (parts === undefined) {
      throw new Error(`A colour of the report is written #rrggbb, not ${color}.`);
    }
    operands = parts.map((part) => round(Number.parseInt(part, 16) / 255)).join(' ');
    knownColors.set(color, operands);
  }
  return operands;
}

/** A PDF string in UTF-16. */
function hexText(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) =>
    text.charCodeAt(index).toString(16).padStart(4, '0'),
  );
  return `<FEFF${units.join('')}>`;
}
