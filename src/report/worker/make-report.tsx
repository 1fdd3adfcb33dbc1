import { Font } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { fallbacksFor, isCovered } from '../characters/coverage.ts';
import { createPrintable } from '../characters/printable.ts';
import type { ReportHead } from '../model/report-data.ts';
import { fill } from '../model/wording.ts';
import type {
  FollowUpRequest,
  ReportFile,
  ReportFonts,
  ReportProgress,
  ReportRequest,
} from '../protocol.ts';
import { archivableTitle } from './archive.ts';
import { checkLayout } from './check-layout.ts';
import { guardConsole } from './console-guard.ts';
import { FollowUpDocument } from './document/follow-up-document.tsx';
import { ReportDocument } from './document/report-document.tsx';
import { page } from './document/theme.ts';
import type { Typesetting } from './document/words.tsx';
import { type LoadedFonts, loadFonts } from './fonts.ts';
import { paginate } from './paginate.ts';
import type { LayoutNode } from './painter/layout-node.ts';
import { createFurniture, type FurnitureText } from './painter/page-furniture.ts';
import { paint } from './painter/paint.ts';
import { elementTree, layOut } from './react-pdf-steps.ts';
import { type PdfContent, ReportPdf } from './report-pdf.ts';
import { dropLeadingGaps } from './tidy-pages.ts';
import { acrossSeams, headingBreaker, textBreaker } from './word-breaks.ts';

/**
 * Makes the report: the model becomes a document, the document pages, the pages a file. Layout and drawing
 * are two steps (react-pdf's own `toBlob` does both at once), so that what lies between them can be checked, and
 * drawn with the tags that react-pdf does not know of.
 * Throws a ReportError. The same request gives the same bytes.
 */
export function makeReport(
  request: ReportRequest,
  fonts: ReportFonts,
  onProgress: (progress: ReportProgress) => void,
): Promise<ReportFile> {
  return makeFile(request, fonts, onProgress, (typesetting) => (
    <ReportDocument model={request.model} typesetting={typesetting} />
  ));
}

/** The same for the report of a follow-up. */
export function makeFollowUp(
  request: FollowUpRequest,
  fonts: ReportFonts,
  onProgress: (progress: ReportProgress) => void,
): Promise<ReportFile> {
  return makeFile(request, fonts, onProgress, (typesetting) => (
    <FollowUpDocument model={request.model} typesetting={typesetting} />
  ));
}

async function makeFile(
  request: ReportRequest<ReportHead>,
  fonts: ReportFonts,
  onProgress: (progress: ReportProgress) => void,
  documentWith: (typesetting: Typesetting) => ReactElement,
): Promise<ReportFile> {
  const { model, createdAt, day, attachment } = request;
  onProgress({ stage: 'fonts' });
  const missing = new Set<string>();
  const printable = createPrintable(isCovered, missing);
  const loaded = await loadFonts(fonts, fallbacksFor(printable(JSON.stringify(model))));
  Font.registerHyphenationCallback(acrossSeams(textBreaker(model.language)));
  const typesetting = {
    printable,
    headingBreaks: acrossSeams(headingBreaker(model.language)),
  };
  onProgress({ stage: 'layout' });
  const oneLine = (text: string) => printable(text).replaceAll('\n', ' ');
  const details = [model.registrationNumber, model.version, day].filter((part) => part !== '');
  const pdf = await makePdf(documentWith(typesetting), loaded, {
    content: {
      title: archivableTitle(model.title),
      language: model.language,
      createdAt: new Date(createdAt),
      attachment,
    },
    furniture: {
      title: oneLine(model.title),
      details: details.map(oneLine),
      draftLabel: oneLine(model.draftLabel),
      pageLabel: (number, total) => oneLine(fill(model.pageLabel, { page: number, pages: total })),
    },
    onPage: (number, pages) => onProgress({ stage: 'render', page: number, pages }),
  });
  return { ...pdf, missingCharacters: [...missing] };
}

interface Pdf {
  readonly content: PdfContent;
  readonly furniture: FurnitureText;
  /** The margin at the foot, below which no text may lie; the report's if nothing is said. */
  readonly bottom?: number;
  /** Called as each page is begun, with its number from 1. */
  readonly onPage: (page: number, pages: number) => void;
  /** Called with what is laid out, before it is divided into pages. */
  readonly onLayout?: (sheets: LayoutNode) => void;
}

/** Lays out any document of the vocabulary, proves it whole, and draws it. */
export async function makePdf(
  document: ReactElement,
  { regular, bold }: LoadedFonts,
  { content, furniture, bottom = page.bottom, onPage, onLayout }: Pdf,
): Promise<{ bytes: Uint8Array; pages: number }> {
  return guardConsole(async () => {
    const source = elementTree(document);
    const sheets = await layOut(source);
    const layout = paginate(sheets);
    dropLeadingGaps(layout);
    checkLayout(source, layout, bottom);
    onLayout?.(sheets);
    const pages = layout.children?.length ?? 0;
    const file = new ReportPdf(content);
    const bytes = file.collect();
    paint(file, layout, {
      furniture: createFurniture(furniture, { regular, bold }),
      fonts: { regular, bold },
      onPage: (page) => onPage(page, pages),
    });
    file.end();
    return { bytes: await bytes, pages };
  });
}
