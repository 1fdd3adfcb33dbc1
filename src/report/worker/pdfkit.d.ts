/** What the report uses of pdfkit, which comes without types. */
declare module 'pdfkit' {
  export interface PdfOptions {
    autoFirstPage: boolean;
    bufferPages: boolean;
    /** Null: none of the standard fonts, which cannot be embedded. */
    font: null;
    pdfVersion: '1.7';
    subset: 'PDF/A-2a' | 'PDF/A-3a';
    tagged: true;
    lang: string;
    displayTitle: boolean;
    info: PdfInfo;
  }

  export interface PdfInfo {
    Title: string;
    Creator: string;
    Producer: string;
    CreationDate: Date;
  }

  export interface PdfPageOptions {
    size: readonly [number, number];
    margin: number;
  }

  /** An indirect object; its dictionary can be changed until `end`. */
  export interface PdfReference {
    readonly data: Record<string, unknown>;
    /** Given operators, the object is a stream. */
    end(operators?: string): void;
  }

  /** A font in the file. Arrays are by glyph number within the file's own cut of the font. */
  export interface PdfFont {
    readonly id: string;
    readonly subset: { readonly glyphs: number[]; includeGlyph(glyph: number): number };
    readonly widths: (number | undefined)[];
    readonly unicode: (readonly number[] | undefined)[];
    /** From font units to thousandths. */
    readonly scale: number;
    ref(): PdfReference;
  }

  export interface PdfLinkOptions {
    /** Made by pdfText. */
    Contents: object;
    structParent: { add(link: { readonly annotationRef: PdfReference }): void };
  }

  export interface PdfOutline {
    addItem(
      title: string,
      options: { top: number; left: number; fit: false; zoom: number; expanded: boolean },
    ): PdfOutline;
  }

  export class PDFDocument {
    constructor(options: PdfOptions);
    readonly info: PdfInfo;
    readonly outline: PdfOutline;
    readonly page: {
      readonly width: number;
      readonly height: number;
      readonly fonts: Record<string, PdfReference>;
      readonly dictionary: PdfReference;
      /** Asking for them makes the page say that its annotations are reached in the order of the structure. */
      readonly annotations: PdfReference[];
    };
    /** The catalog. */
    readonly _root: PdfReference;
    readonly _font: PdfFont;
    addPage(options: PdfPageOptions): this;
    addContent(operators: string): this;
    addNamedDestination(name: string, kind: 'XYZ', left: number, top: number, zoom: null): void;
    font(font: unknown, size: number): this;
    registerFont(name: string, font: unknown): this;
    widthOfString(text: string): number;
    /** Lengths from the upper left corner of the page. */
    link(x: number, y: number, w: number, h: number, url: string, options: PdfLinkOptions): this;
    goTo(x: number, y: number, w: number, h: number, name: string, options: PdfLinkOptions): this;
    file(
      bytes: Uint8Array,
      options: {
        name: string;
        type: string;
        description: string;
        relationship: 'Source';
        creationDate: Date;
        modifiedDate: Date;
      },
    ): PdfReference;
    ref(data: object): PdfReference;
    getStructTreeRoot(): PdfReference;
    getStructParentTree(): { add(key: number, value: unknown): void };
    createStructParentTreeNextKey(): number;
    appendXML(xml: string): void;
    /** Writes the form that `initForm` has begun, which is not used here: it wants a font and appearances made by readers. */
    endAcroForm(): this;
    end(): void;
    on(event: 'data', listener: (chunk: Uint8Array) => void): this;
    on(event: 'end', listener: () => void): this;
    on(event: 'error', listener: (error: Error) => void): this;
    /** Writes `info` into the XMP metadata. */
    _addInfo(): void;
  }
}
