/// <reference path="./pdfkit.d.ts" />
import { PDFDocument, type PdfInfo, type PdfOutline, type PdfReference } from 'pdfkit';
import type { ReportAttachment } from '../protocol.ts';
import { accessibilityMetadata, escapeXml } from './archive.ts';

export interface PdfContent {
  readonly title: string;
  /** "sv" or "en". */
  readonly language: string;
  readonly createdAt: Date;
  /** With an attachment the file is PDF/A-3a, without one PDF/A-2a; PDF/UA-1 always. */
  readonly attachment: ReportAttachment | null;
}

/** Signatures are in the file, and it may only be added to (ISO 32000-1, 12.7.2): SignaturesExist and AppendOnly. */
const signatureFlags = 1 + 2;

/** The file being written. */
export class ReportPdf extends PDFDocument {
  readonly #content: PdfContent;
  readonly #fontNames = new Map<unknown, string>();
  readonly #signatureFields: PdfReference[] = [];
  #section: PdfOutline | undefined;

  constructor(content: PdfContent) {
    super({
      autoFirstPage: false,
      bufferPages: true,
      font: null,
      pdfVersion: '1.7',
      subset: content.attachment === null ? 'PDF/A-2a' : 'PDF/A-3a',
      tagged: true,
      lang: content.language,
      displayTitle: true,
      info: {
        Title: content.title,
        Creator: 'Barnrättsprövning',
        Producer: 'Barnrättsprövning',
        CreationDate: content.createdAt,
      },
    });
    this.#content = content;
  }

  /** A font that is handed over as an object is opened anew for every run of text; under a name it is known. */
  override font(font: unknown, size: number): this {
    let name = this.#fontNames.get(font);
    if (name === undefined) {
      name = `report-${this.#fontNames.size}`;
      this.#fontNames.set(font, name);
      this.registerFont(name, font);
    }
    return super.font(name, size);
  }

  /** Adds a heading on the current page to the outline. */
  addHeading({ level, title }: { level: 2 | 3; title: string }, top: number): void {
    // pdfkit measures `left` from the right edge of the page.
    const place = { top, left: this.page.width, fit: false, zoom: 0, expanded: false } as const;
    if (level === 2) {
      this.#section = this.outline.addItem(title, place);
    } else {
      (this.#section ?? this.outline).addItem(title, place);
    }
  }

  addSignatureField(field: PdfReference): void {
    this.#signatureFields.push(field);
  }

  override end(): void {
    this.#attach();
    this.#prepareForm();
    this.appendXML(accessibilityMetadata);
    super.end();
  }

  override _addInfo(): void {
    const info: PdfInfo = { ...this.info };
    Object.assign(this.info, {
      Title: escapeXml(info.Title),
      Creator: escapeXml(info.Creator),
      Producer: escapeXml(info.Producer),
    });
    super._addInfo();
    Object.assign(this.info, info);
  }

  #prepareForm(): void {
    if (this.#signatureFields.length > 0) {
      const form = this.ref({ Fields: this.#signatureFields, SigFlags: signatureFlags });
      this._root.data['AcroForm'] = form;
      form.end();
    }
  }

  /** The form has been written: pdfkit's own needs a font for fields of text. */
  override endAcroForm(): this {
    return this;
  }

  #attach(): void {
    const { attachment, createdAt } = this.#content;
    if (attachment !== null) {
      const { name, description, json } = attachment;
      this.file(new TextEncoder().encode(json), {
        name,
        description,
        type: 'application/json',
        relationship: 'Source',
        creationDate: createdAt,
        modifiedDate: createdAt,
      });
    }
  }

  /** All bytes of the finished file; to be asked for before it is ended. */
  collect(): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    return new Promise((resolve, reject) => {
      this.on('data', (chunk) => chunks.push(chunk));
      this.on('error', reject);
      this.on('end', () => resolve(joinChunks(chunks)));
    });
  }
}

function joinChunks(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let position = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, position);
    position += chunk.length;
  }
  return bytes;
}
