import { Font } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { fill } from '../model/wording.ts';
import type { ReportFile, ReportFonts, ReportProgress, ReportRequest } from '../protocol.ts';
import { checkLayout } from './check-layout.ts';
import { guardConsole } from './console-guard.ts';
import { ReportDocument } from './document/report-document.tsx';
import { page } from './document/theme.ts';
import { loadFonts } from './fonts.ts';
import { createPrintable } from './printable.ts';
import { draw, elementTree, layOut } from './react-pdf-steps.ts';
import { type PdfContent, ReportPdf } from './report-pdf.ts';
import { dropLeadingGaps } from './tidy-pages.ts';
import { headingBreaker, textBreaker } from './word-breaks.ts';

/**
 * Makes the report: the model becomes a document, the document pages, the pages a file. Layout and drawing
 * are two steps (react-pdf's own `toBlob` does both at once), so that what lies between them can be checked,
 * and marked up for accessibility, before it is drawn.
 * Throws a ReportError. The same request gives the same bytes.
 */
export async function makeReport(
  request: ReportRequest,
  fonts: ReportFonts,
  onProgress: (progress: ReportProgress) => void,
): Promise<ReportFile> {
  const { model, createdAt, day } = request;
  onProgress({ stage: 'fonts' });
  const { regular, covers } = await loadFonts(fonts);
  const missing = new Set<string>();
  const printable = createPrintable(covers, missing);
  Font.registerHyphenationCallback(textBreaker(model.language));
  const typesetting = { printable, headingBreaks: headingBreaker(model.language) };
  onProgress({ stage: 'layout' });
  const document = <ReportDocument model={model} typesetting={typesetting} />;
  const oneLine = (text: string) => printable(text).replaceAll('\n', ' ');
  const pdf = await makePdf(document, (pages) => ({
    title: oneLine(model.title),
    language: model.language,
    createdAt: new Date(createdAt),
    font: regular,
    runningDetails: [model.registrationNumber, day].filter((part) => part !== '').map(oneLine),
    pageLabel: (number, total) => oneLine(fill(model.pageLabel, { page: number, pages: total })),
    onPage: (number) => onProgress({ stage: 'render', page: number, pages }),
  }));
  return { ...pdf, missingCharacters: [...missing] };
}

/** Lays out any document whose fonts are loaded, proves it whole, and draws it. */
export async function makePdf(
  document: ReactElement,
  content: (pages: number) => PdfContent,
): Promise<{ bytes: Uint8Array; pages: number }> {
  return guardConsole(async () => {
    const source = elementTree(document);
    const layout = await layOut(source);
    dropLeadingGaps(layout);
    checkLayout(source, layout, page.height - page.bottom);
    const pages = layout.children?.length ?? 0;
    const file = new ReportPdf(content(pages));
    const bytes = file.collect();
    draw(file, layout);
    return { bytes: await bytes, pages };
  });
}
