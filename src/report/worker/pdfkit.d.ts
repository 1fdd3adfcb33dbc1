/** What the report uses of pdfkit, which comes without types. */
declare module 'pdfkit' {
  export interface PdfOptions {
    autoFirstPage: boolean;
    bufferPages: boolean;
    /** Null: none of the standard fonts, which cannot be embedded. */
    font: null;
    pdfVersion: '1.7';
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
    size: [number, number];
    margin: number;
  }

  export class PDFDocument {
    constructor(options: PdfOptions);
    readonly info: PdfInfo;
    readonly page: { readonly width: number; readonly height: number };
    addPage(options?: PdfPageOptions): this;
    switchToPage(index: number): unknown;
    bufferedPageRange(): { start: number; count: number };
    font(font: unknown, size: number): this;
    registerFont(name: string, font: unknown): this;
    fillColor(color: string, opacity?: number): this;
    widthOfString(text: string): number;
    text(text: string, x: number, y: number, options: { lineBreak: false }): this;
    end(): void;
    on(event: 'data', listener: (chunk: Uint8Array) => void): this;
    on(event: 'end', listener: () => void): this;
    on(event: 'error', listener: (error: Error) => void): this;
    /** Writes `info` into the XMP metadata. */
    _addInfo(): void;
  }
}
