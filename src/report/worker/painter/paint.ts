import type { ReportPdf } from '../report-pdf.ts';
import { StructureTree } from '../tagging/structure-tree.ts';
import type { TagPath } from '../tagging/tags.ts';
import type { PaintFonts } from './labels.ts';
import type { LayoutBox, LayoutNode } from './layout-node.ts';
import { PageCanvas } from './page-canvas.ts';
import { placeSignatureField } from './signature-field.ts';
import { TextPainter } from './text-painter.ts';

export interface PaintOptions {
  /** Draws what stands in the margins of page `number` of `pages`. */
  readonly furniture: (
    canvas: PageCanvas,
    sheet: { width: number; height: number; number: number; pages: number },
  ) => void;
  /** Of labels and page numbers. */
  readonly fonts: PaintFonts;
  /** Called as each page is begun, with its number from 1. */
  readonly onPage: (page: number) => void;
}

export interface Point {
  readonly left: number;
  readonly top: number;
}

/** Draws laid-out pages into the file, each piece of text within its element of the logical structure. */
export function paint(file: ReportPdf, layout: LayoutNode, options: PaintOptions): void {
  const pages = layout.children ?? [];
  const tree = new StructureTree(file);
  const texts = new TextPainter(file, tree, findDestinations(pages), options.fonts);
  const repeated = new Set<string>();
  pages.forEach((page, index) => {
    const { width = 0, height = 0 } = page.box ?? {};
    options.onPage(index + 1);
    file.addPage({ size: [width, height], margin: 0 });
    const canvas = new PageCanvas(file, tree);
    const painter = new PagePainter(file, tree, canvas, texts, repeated);
    for (const child of page.children ?? []) {
      painter.draw(child, { left: 0, top: 0 });
    }
    options.furniture(canvas, { width, height, number: index + 1, pages: pages.length });
    canvas.finish();
  });
  tree.write();
}

/** Numbers, from 1, of the pages on which destinations are. */
function findDestinations(pages: readonly LayoutNode[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const visit = ({ props, children = [] }: LayoutNode, page: number) => {
    if (props?.destination !== undefined && !places.has(props.destination)) {
      places.set(props.destination, page);
    }
    for (const child of children) {
      visit(child, page);
    }
  };
  pages.forEach((page, index) => {
    visit(page, index + 1);
  });
  return places;
}

class PagePainter {
  readonly #file: ReportPdf;
  readonly #tree: StructureTree;
  readonly #canvas: PageCanvas;
  readonly #texts: TextPainter;
  /** Heads of tables that have been drawn on this page or an earlier one. */
  readonly #repeated: Set<string>;

  constructor(
    file: ReportPdf,
    tree: StructureTree,
    canvas: PageCanvas,
    texts: TextPainter,
    repeated: Set<string>,
  ) {
    this.#file = file;
    this.#tree = tree;
    this.#canvas = canvas;
    this.#texts = texts;
    this.#repeated = repeated;
  }

  draw(node: LayoutNode, origin: Point, isArtifact = false): void {
    const { box } = node;
    if (box === undefined) {
      return;
    }
    const at = { left: origin.left + (box.left ?? 0), top: origin.top + (box.top ?? 0) };
    switch (node.type) {
      case 'VIEW':
        this.#drawBox(node, box, at, isArtifact || this.#isRepetition(node));
        return;
      case 'TEXT':
        this.#texts.draw(this.#canvas, node, at, isArtifact);
        return;
      default:
        throw new Error(`The report has no way to draw ${node.type}.`);
    }
  }

  #drawBox(node: LayoutNode, box: LayoutBox, at: Point, isArtifact: boolean): void {
    const { figure, field, signature } = node.props ?? {};
    const purpose = field === undefined || isArtifact ? 'decoration' : this.#tree.element(field);
    if (figure !== undefined) {
      this.#placeFigure(figure, box, at);
    }
    for (const { color, ...area } of surfaces(node, box, at)) {
      if (color !== undefined && area.width > 0 && area.height > 0) {
        this.#canvas.fill(purpose, area, color);
      }
    }
    if (signature !== undefined) {
      placeSignatureField(this.#file, this.#tree, signature, insideEdges(box, at));
    }
    for (const child of node.children ?? []) {
      this.draw(child, at, isArtifact);
    }
  }

  #placeFigure(path: TagPath, box: LayoutBox, { left, top }: Point): void {
    const upper = this.#file.page.height - top;
    const { width = 0, height = 0 } = box;
    this.#tree.element(path).box = [left, upper - height, left + width, upper];
  }

  #isRepetition({ props }: LayoutNode): boolean {
    if (props?.repeats === undefined) {
      return false;
    }
    const wasDrawn = this.#repeated.has(props.repeats);
    this.#repeated.add(props.repeats);
    return wasDrawn;
  }
}

function insideEdges(box: LayoutBox, { left, top }: Point) {
  const { borderLeftWidth = 0, borderRightWidth = 0 } = box;
  const { borderTopWidth = 0, borderBottomWidth = 0 } = box;
  return {
    left: left + borderLeftWidth,
    top: top + borderTopWidth,
    width: (box.width ?? 0) - borderLeftWidth - borderRightWidth,
    height: (box.height ?? 0) - borderTopWidth - borderBottomWidth,
  };
}

/** A box's background and its four edges. */
function surfaces({ style = {} }: LayoutNode, box: LayoutBox, { left, top }: Point) {
  const { width = 0, height = 0 } = box;
  const { borderRightWidth: right = 0, borderBottomWidth: bottom = 0 } = box;
  return [
    { color: style.backgroundColor, left, top, width, height },
    { color: style.borderTopColor, left, top, width, height: box.borderTopWidth ?? 0 },
    { color: style.borderLeftColor, left, top, width: box.borderLeftWidth ?? 0, height },
    { color: style.borderBottomColor, left, top: top + height - bottom, width, height: bottom },
    { color: style.borderRightColor, left: left + width - right, top, width: right, height },
  ];
}
