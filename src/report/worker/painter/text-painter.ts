import { archivableTitle } from '../archive.ts';
import { color } from '../document/theme.ts';
import type { ReportPdf } from '../report-pdf.ts';
import { pdfText } from '../tagging/pdf-text.ts';
import type { StructureElement, StructureTree } from '../tagging/structure-tree.ts';
import { decodeInline, type InlineMark, type TagPath } from '../tagging/tags.ts';
import { widthOf } from './glyph-operators.ts';
import { drawLabel, drawPageNumber, type PaintFonts } from './labels.ts';
import type { LayoutNode, TextLine, TextRun } from './layout-node.ts';
import type { PageCanvas, Purpose } from './page-canvas.ts';
import type { Point } from './paint.ts';
import { inReadingOrder, readingText } from './reading-order.ts';

/** Space above a heading that a link to it shows. */
const roomAbove = 12;

/** Of the rules that run along texts. */
const rule = { weight: 0.75, color: color.rule } as const;

type LinkTarget = NonNullable<InlineMark['target']>;

interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface LinePlace extends Point {
  /** The line ends with a hyphen that the layout has put there. */
  readonly isHyphenated: boolean;
}

interface RunPlace {
  readonly x: number;
  readonly baseline: number;
  readonly top: number;
  readonly isHyphenated: boolean;
}

/** Draws the texts of a document, which may go on from page to page. */
export class TextPainter {
  readonly #file: ReportPdf;
  readonly #tree: StructureTree;
  readonly #places: ReadonlyMap<string, number>;
  readonly #fonts: PaintFonts;
  /** By key, the texts that have begun, and how much of them has been drawn. */
  readonly #begun = new Map<string, SourceReader>();

  constructor(
    file: ReportPdf,
    tree: StructureTree,
    places: ReadonlyMap<string, number>,
    fonts: PaintFonts,
  ) {
    this.#file = file;
    this.#tree = tree;
    this.#places = places;
    this.#fonts = fonts;
  }

  draw(canvas: PageCanvas, node: LayoutNode, at: Point, isArtifact: boolean): void {
    const { props = {}, box = {} } = node;
    const lines = node.lines ?? [];
    const { tag, label } = props;
    if (tag === undefined) {
      throw new Error('A text of the report has no place in its structure.');
    }
    const left = at.left + (box.paddingLeft ?? 0) - (node.alignOffset ?? 0);
    const top = at.top + (box.paddingTop ?? 0) - (lines[0]?.box.y ?? 0);
    const { source, isFirst } = this.#begin(node, tag, at);
    drawRule(canvas, node, at);
    if (label !== undefined && isFirst) {
      const baseline = at.top + (lines[0]?.ascent ?? label.fontSize);
      drawLabel(canvas, { tree: this.#tree, fonts: this.#fonts }, label, { left, baseline });
    }
    const element = this.#tree.element(tag);
    let end = left;
    for (const line of lines) {
      const place = { left, top, isHyphenated: source.read(readingText(line)) };
      end = this.#drawLine(canvas, line, place, isArtifact ? 'header' : element);
    }
    const page = props.pageOf === undefined ? undefined : this.#places.get(props.pageOf);
    if (page !== undefined) {
      this.#endEntry(canvas, node, { element, page, end, top, right: at.left + (box.width ?? 0) });
    }
  }

  /** The first part of a text is the place that links and the outline lead to. */
  #begin(
    { props = {}, children = [] }: LayoutNode,
    tag: TagPath,
    at: Point,
  ): { source: SourceReader; isFirst: boolean } {
    const written = writtenText(children);
    const key = `${tag.at(-1)?.key}:${written}`;
    const begun = this.#begun.get(key);
    if (begun !== undefined) {
      return { source: begun, isFirst: false };
    }
    const source = new SourceReader(written);
    this.#begun.set(key, source);
    const top = Math.max(0, at.top - roomAbove);
    if (props.destination !== undefined) {
      this.#file.addNamedDestination(props.destination, 'XYZ', 0, top, null);
    }
    if (props.outline !== undefined) {
      this.#file.addHeading(props.outline, top);
    }
    return { source, isFirst: true };
  }

  /** An entry in the contents ends with the number of the page, and is a link as a whole. */
  #endEntry(
    canvas: PageCanvas,
    { props = {}, box = {}, lines }: LayoutNode,
    entry: { element: StructureElement; page: number; end: number; top: number; right: number },
  ): void {
    const last = lines?.at(-1);
    const attributes = last?.runs[0]?.attributes;
    if (last === undefined || attributes === undefined || props.pageOf === undefined) {
      return;
    }
    const { element, page, end, top, right } = entry;
    const baseline = top + last.box.y + (last.ascent ?? 0);
    const { fontSize, color } = attributes;
    const number = { number: page, element, left: end, right, baseline, fontSize, color };
    drawPageNumber(canvas, this.#fonts, number);
    const { width = 0, height = 0 } = box;
    const area = { left: right - width, top, width, height };
    const title = lines?.map((line) => line.string).join('');
    this.#link(element, area, { target: { destination: props.pageOf }, title });
  }

  /** Gives where the line ends. */
  #drawLine(canvas: PageCanvas, line: TextLine, place: LinePlace, purpose: Purpose): number {
    const top = place.top + line.box.y;
    const baseline = top + (line.ascent ?? 0);
    let end = place.left + line.box.x + shiftOf(line);
    const placed = line.runs.map((run) => {
      const x = end;
      end += widthOf(run);
      return { ...run, x };
    });
    const ordered = inReadingOrder(placed);
    ordered.forEach((run, index) => {
      const isHyphenated = place.isHyphenated && index === ordered.length - 1;
      this.#drawRun(canvas, run, { x: run.x, baseline, top, isHyphenated }, purpose);
    });
    return end;
  }

  #drawRun(canvas: PageCanvas, run: TextRun, place: RunPlace, purpose: Purpose): number {
    const { link } = run.attributes;
    if (typeof link !== 'string' || typeof purpose === 'string') {
      return drawLetters(canvas, run, place, purpose);
    }
    const { key, language, title, ...mark } = decodeInline(link);
    const target = this.#exists(mark.target) ? mark.target : undefined;
    if (target === undefined && language === undefined) {
      return drawLetters(canvas, run, place, purpose);
    }
    const element = this.#tree.child(purpose, {
      key,
      type: target === undefined ? 'Span' : 'Link',
      ...(language !== undefined && { language }),
    });
    const end = drawLetters(canvas, run, place, element);
    if (target !== undefined) {
      const { x: left, top } = place;
      const area = { left, top, width: end - left, height: run.height ?? run.attributes.fontSize };
      this.#link(element, area, { target, title });
    }
    return end;
  }

  #exists(target: InlineMark['target']): boolean {
    return target !== undefined && ('href' in target || this.#places.has(target.destination));
  }

  #link(
    element: StructureElement,
    { left, top, width, height }: Area,
    { target, title }: { target: LinkTarget; title: string | undefined },
  ): void {
    const page = this.#file.page.dictionary;
    const options = (fallback: string) => ({
      Contents: pdfText(archivableTitle(title ?? fallback)),
      structParent: {
        add: ({
          annotationRef,
        }: {
          annotationRef: Parameters<StructureTree['addAnnotation']>[1];
        }) => this.#tree.addAnnotation(element, annotationRef, page),
      },
    });
    if ('href' in target) {
      this.#file.link(left, top, width, height, asciiAddress(target.href), options(target.href));
    } else {
      this.#file.goTo(left, top, width, height, target.destination, options(''));
    }
  }
}

function drawRule(canvas: PageCanvas, { props = {}, box = {} }: LayoutNode, at: Point): void {
  if (props.rule !== undefined) {
    const above = box.marginTop ?? 0;
    const height = (box.height ?? 0) + above;
    const area = { left: at.left - props.rule, top: at.top - above, width: rule.weight, height };
    canvas.fill('decoration', area, rule.color);
  }
}

const softHyphen = '\u00ad';

/** A line at the right edge ends there whatever the width of its spaces; see textOperators. */
function shiftOf({ runs }: TextLine): number {
  if (runs[0]?.attributes.align !== 'right') {
    return 0;
  }
  return runs.reduce((shift, run) => {
    const laidOut = (run.positions ?? []).reduce((width, { xAdvance }) => width + xAdvance, 0);
    return shift + laidOut - widthOf(run);
  }, 0);
}

/** A hyphen that only the end of a line has brought is no part of the word, and says so (ISO 32000-1, 14.8.2.2.3). */
function drawLetters(
  canvas: PageCanvas,
  run: TextRun,
  { x, baseline, isHyphenated }: RunPlace,
  purpose: Purpose,
): number {
  if (!isHyphenated) {
    return canvas.text(purpose, run, x, baseline);
  }
  const { glyphs = [], positions = [] } = run;
  const word = { ...run, glyphs: glyphs.slice(0, -1), positions: positions.slice(0, -1) };
  const hyphen = { ...run, glyphs: glyphs.slice(-1), positions: positions.slice(-1) };
  const end = canvas.text(purpose, word, x, baseline);
  return canvas.text(purpose, hyphen, end, baseline, softHyphen);
}

function writtenText(nodes: readonly LayoutNode[]): string {
  return nodes.map(({ value, children = [] }) => value ?? writtenText(children)).join('');
}

/** Reads a text line by line as it was laid out, and knows which hyphens are its own. */
class SourceReader {
  readonly #source: string;
  #position = 0;

  constructor(text: string) {
    this.#source = text.replace(/\s/g, '');
  }

  /** Whether the line ends with a hyphen that the text has not. */
  read(line: string): boolean {
    const { length } = line.replace(/\s/g, '');
    const last = this.#source[this.#position + length - 1];
    const isHyphenated = line.endsWith('-') && last !== '-';
    this.#position += isHyphenated ? length - 1 : length;
    return isHyphenated;
  }
}

/** The address of a link consists of ASCII characters (ISO 32000-1, 12.6.4.7). */
function asciiAddress(address: string): string {
  try {
    return new URL(address).href;
  } catch {
    return encodeURI(address);
  }
}
