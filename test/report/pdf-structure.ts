import {
  getDocument,
  OPS,
  type PDFDocumentProxy,
  type PDFPageProxy,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The structure of a tagged PDF as a program for people who do not see reads it: page by page. */

/** An element of the structure tree with what it holds on one page. */
export interface TaggedElement {
  /** "H1", "P", "LI" … */
  readonly role: string;
  readonly alt?: string;
  readonly children: readonly (TaggedElement | TaggedContent)[];
}

/** A piece of the page, by the id that its marked content carries, or an annotation. */
export interface TaggedContent {
  readonly type: string;
  readonly id: string;
}

export interface PageStructure {
  readonly root: TaggedElement;
  /** Text of each piece of marked content on the page, by id. */
  readonly texts: ReadonlyMap<string, string>;
  /** Ids of all marked content that is no artifact. */
  readonly marked: readonly string[];
  /** What is drawn outside both tags and artifacts, by name of the operator. */
  readonly untagged: readonly string[];
  readonly linkAnnotations: readonly string[];
}

export function isElement(node: TaggedElement | TaggedContent): node is TaggedElement {
  return 'role' in node;
}

/** All elements below one, each with its parent, in reading order. */
export function* elementsBelow(
  parent: TaggedElement,
): Generator<{ element: TaggedElement; parent: TaggedElement }> {
  for (const element of parent.children.filter(isElement)) {
    yield { element, parent };
    yield* elementsBelow(element);
  }
}

/** All pieces of content below an element, in reading order. */
export function contentBelow(element: TaggedElement): TaggedContent[] {
  return element.children.flatMap((child) => (isElement(child) ? contentBelow(child) : [child]));
}

/** What is read aloud of an element and all that it holds. */
export function textBelow(element: TaggedElement, { texts }: PageStructure): string {
  return contentBelow(element)
    .map(({ id }) => texts.get(id) ?? '')
    .join('\n');
}

export interface Structure {
  readonly pages: readonly PageStructure[];
  readonly language: string | undefined;
  /** Titles of the outline with their level, from 1, in order. */
  readonly outline: readonly { readonly level: number; readonly title: string }[];
}

export async function readStructure(bytes: Uint8Array): Promise<Structure> {
  const task = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS });
  const pdf: PDFDocumentProxy = await task.promise;
  const pages: PageStructure[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    pages.push(await readPage(await pdf.getPage(number)));
  }
  const { info } = await pdf.getMetadata();
  const outline = titlesOf((await pdf.getOutline()) ?? [], 1);
  await task.destroy();
  return { pages, language: 'Language' in info ? String(info.Language) : undefined, outline };
}

type OutlineItems = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;

function titlesOf(items: OutlineItems, level: number): { level: number; title: string }[] {
  return items.flatMap(({ title, items: inner }) => [
    { level, title },
    ...titlesOf(inner, level + 1),
  ]);
}

async function readPage(page: PDFPageProxy): Promise<PageStructure> {
  const root = await page.getStructTree();
  const { texts, marked } = await readTexts(page);
  const annotations = await page.getAnnotations();
  return {
    root: root ?? { role: 'Root', children: [] },
    texts,
    marked,
    untagged: await readUntagged(page),
    linkAnnotations: annotations
      .filter(({ subtype }) => subtype === 'Link')
      .map(({ id }) => String(id)),
  };
}

async function readTexts(page: PDFPageProxy): Promise<Pick<PageStructure, 'texts' | 'marked'>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const marked: string[] = [];
  /** Ids of the marked content that the text stands in, innermost last. */
  const open: (string | undefined)[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((one) => one !== undefined);
      if (id !== undefined) {
        texts.set(id, `${texts.get(id) ?? ''}${item.str}${item.hasEOL ? '\n' : ''}`);
      }
    } else if (item.type === 'endMarkedContent') {
      open.pop();
    } else {
      const id = 'id' in item && item.id !== null ? item.id : undefined;
      open.push(id);
      marked.push(...(id === undefined ? [] : [id]));
    }
  }
  return { texts, marked };
}

const painting = new Set<number>([
  OPS.fill,
  OPS.eoFill,
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
  OPS.shadingFill,
  OPS.showText,
  OPS.showSpacedText,
  OPS.nextLineShowText,
  OPS.nextLineSetSpacingShowText,
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintFormXObjectBegin,
]);

async function readUntagged(page: PDFPageProxy): Promise<string[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const untagged: string[] = [];
  let depth = 0;
  for (const [index, operator] of fnArray.entries()) {
    if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) {
      depth += 1;
    } else if (operator === OPS.endMarkedContent) {
      depth -= 1;
    }
    // A path carries the operator that paints it.
    const painter = operator === OPS.constructPath ? argsArray[index][0] : operator;
    if (depth === 0 && painting.has(painter)) {
      untagged.push(
        Object.keys(OPS).find((name) => OPS[name as keyof typeof OPS] === painter) ?? '',
      );
    }
  }
  return untagged;
}
