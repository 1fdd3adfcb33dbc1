/// <reference path="./pdfkit.d.ts" />
import { PDFDocument, type PdfInfo, type PdfPageOptions } from 'pdfkit';
import { color, page as sheet } from './document/theme.ts';
import type { LoadedFont } from './fonts.ts';

export interface PdfContent {
  readonly title: string;
  /** "sv" or "en". */
  readonly language: string;
  readonly createdAt: Date;
  readonly font: LoadedFont;
  /** At the foot of every page to the left, after the title, which is shortened to make room. */
  readonly runningDetails: readonly string[];
  /** To the right: what stands on page `page` of `pages`. */
  readonly pageLabel: (page: number, pages: number) => string;
  /** Called as each page is begun, with its number from 1. */
  readonly onPage: (page: number) => void;
}

const footSize = 8.5;
/** Between the two texts at the foot. */
const footGap = 24;
const separator = ' · ';
/** Share of the line that details may take from the title. */
const largestDetails = 0.6;
/** More characters do not fit on a line of the sheet, whatever they are. */
const longestFoot = 300;

/**
 * The file being written. Page numbers are added when all pages are there: in react-pdf's own way, with a
 * `render` prop, the whole document would be paginated twice.
 */
export class ReportPdf extends PDFDocument {
  readonly #content: PdfContent;
  readonly #fontNames = new Map<unknown, string>();
  #pages = 0;

  constructor(content: PdfContent) {
    super({
      autoFirstPage: false,
      bufferPages: true,
      font: null,
      pdfVersion: '1.7',
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

  override addPage(options?: PdfPageOptions): this {
    this.#pages += 1;
    this.#content.onPage(this.#pages);
    return super.addPage(options);
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

  override end(): void {
    for (let index = 0; index < this.#pages; index += 1) {
      this.switchToPage(index);
      this.#drawFoot(index + 1);
    }
    super.end();
  }

  /** pdfkit writes the texts into the XMP metadata as they are; `&` and `<` would break it. */
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

  #drawFoot(page: number): void {
    const { font, title, runningDetails, pageLabel } = this.#content;
    this.font(font, footSize).fillColor(color.quiet, 1);
    const label = pageLabel(page, this.#pages);
    const labelLeft = sheet.width - sheet.side - this.widthOfString(label);
    const width = labelLeft - sheet.side - footGap;
    const details = this.#shorten(runningDetails.join(separator), width * largestDetails);
    const end = details === '' ? '' : `${separator}${details}`;
    const start = this.#shorten(title, width - this.widthOfString(end));
    this.text(`${start}${end}`, sheet.side, sheet.foot, { lineBreak: false });
    this.text(label, labelLeft, sheet.foot, { lineBreak: false });
  }

  #shorten(text: string, width: number): string {
    let short = text.slice(0, longestFoot);
    while (short !== '' && this.widthOfString(`${short} …`) > width) {
      short = short.slice(0, -1);
    }
    return short === text ? text : `${short.replace(/\s+\S*$/, '')} …`;
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

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
