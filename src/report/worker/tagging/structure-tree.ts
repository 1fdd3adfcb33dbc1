/// <reference path="../pdfkit.d.ts" />
import type { PDFDocument, PdfReference } from 'pdfkit';
import { pdfText } from './pdf-text.ts';
import type { Tag, TagPath } from './tags.ts';

interface Content {
  readonly page: PdfReference;
  readonly id: number;
}

interface Annotation {
  readonly page: PdfReference;
  readonly annotation: PdfReference;
}

type Kid = StructureElement | Content | Annotation;

/** Points from the lower left corner: left, bottom, right, top. */
export type BoundingBox = readonly [number, number, number, number];

export interface StructureElement {
  readonly tag: Tag;
  readonly reference: PdfReference;
  readonly kids: Kid[];
  /** Of a figure. */
  box?: BoundingBox;
}

/**
 * The logical structure of a file (ISO 32000-1, 14.7). pdfkit has a tree of its own, which cannot say what kind
 * of list it is, and writes a link on the wrong page when its element is ended later than the page.
 */
export class StructureTree {
  readonly #file: PDFDocument;
  readonly #elements = new Map<string, StructureElement>();
  readonly #root: StructureElement;
  readonly #marked = new Map<PdfReference, StructureElement[]>();

  constructor(file: PDFDocument) {
    this.#file = file;
    this.#root = this.#create({ key: 'document', type: 'Document' });
  }

  /** The element at the end of a path; made, with those above it that are missing, at its first content. */
  element(path: TagPath): StructureElement {
    return path.reduce((parent, tag) => this.child(parent, tag), this.#root);
  }

  child(parent: StructureElement, tag: Tag): StructureElement {
    let element = this.#elements.get(tag.key);
    if (element === undefined) {
      element = this.#create(tag);
      parent.kids.push(element);
    }
    return element;
  }

  /** Announces content of an element on a page; gives the number that marks it there. */
  addContent(element: StructureElement, page: PdfReference): number {
    let marked = this.#marked.get(page);
    if (marked === undefined) {
      marked = [];
      this.#marked.set(page, marked);
    }
    const id = marked.length;
    marked.push(element);
    element.kids.push({ page, id });
    return id;
  }

  addAnnotation(element: StructureElement, annotation: PdfReference, page: PdfReference): void {
    const key = this.#file.createStructParentTreeNextKey();
    this.#file.getStructParentTree().add(key, element.reference);
    annotation.data['StructParent'] = key;
    element.kids.push({ page, annotation });
  }

  /** Writes all elements into the file; nothing can be added after that. */
  write(): void {
    for (const [page, elements] of this.#marked) {
      const key = this.#file.createStructParentTreeNextKey();
      page.data['StructParents'] = key;
      this.#file.getStructParentTree().add(
        key,
        elements.map((element) => element.reference),
      );
    }
    const root = this.#file.getStructTreeRoot();
    root.data['K'] = [this.#root.reference];
    this.#writeElement(this.#root, root);
  }

  #create(tag: Omit<Tag, 'type'> & { readonly type: string }): StructureElement {
    const element = { tag: tag as Tag, reference: this.#file.ref({ S: tag.type }), kids: [] };
    this.#elements.set(tag.key, element);
    return element;
  }

  #writeElement(element: StructureElement, parent: PdfReference): void {
    const { data } = element.reference;
    const { alt, language } = element.tag;
    const page = element.kids.find((kid) => 'page' in kid)?.page;
    data['P'] = parent;
    if (alt !== undefined) {
      data['Alt'] = pdfText(alt);
    }
    if (language !== undefined) {
      data['Lang'] = pdfText(language);
    }
    const attributes = attributesOf(element);
    if (attributes !== undefined) {
      data['A'] = attributes;
    }
    if (page !== undefined) {
      data['Pg'] = page;
    }
    data['K'] = kidEntries(element.kids, page);
    for (const kid of element.kids) {
      if ('kids' in kid) {
        this.#writeElement(kid, element.reference);
      }
    }
    element.reference.end();
  }
}

/**
 * What an element holds. A field stands there by itself and not in a list of one: pyHanko, by which others judge
 * our signatures, else takes the next signature for a change of the structure.
 */
function kidEntries(kids: readonly Kid[], page: PdfReference | undefined): unknown {
  const entries = kids.map((kid) => kidEntry(kid, page));
  const isField = kids.length === 1 && kids.every((kid) => 'annotation' in kid);
  return isField ? entries[0] : entries;
}

/** A kid on another page than its parent's first says on which. */
function kidEntry(kid: Kid, page: PdfReference | undefined): unknown {
  if ('kids' in kid) {
    return kid.reference;
  }
  if ('annotation' in kid) {
    return { Type: 'OBJR', Obj: kid.annotation, Pg: kid.page };
  }
  return kid.page === page ? kid.id : { Type: 'MCR', Pg: kid.page, MCID: kid.id };
}

function attributesOf({ tag, box }: StructureElement): object | undefined {
  if (tag.scope !== undefined) {
    return { O: 'Table', Scope: tag.scope };
  }
  if (tag.field !== undefined) {
    return printField(tag.field, tag.alt ?? '');
  }
  if (tag.numbering !== undefined) {
    return { O: 'List', ListNumbering: tag.numbering };
  }
  return box === undefined ? undefined : { O: 'Layout', Placement: 'Block', BBox: [...box] };
}

/** A field of a form that is no form on the screen (ISO 32000-1, 14.8.5.6). */
function printField(field: 'text' | 'checkBox', description: string): object {
  return {
    O: 'PrintField',
    ...(field === 'text' ? { Role: 'tv' } : { Role: 'cb', checked: 'off' }),
    Desc: pdfText(description),
  };
}
