import { Font } from '@react-pdf/renderer';
import { fallbacksFor, isCovered } from '../characters/coverage.ts';
import { createPrintable } from '../characters/printable.ts';
import { fill } from '../model/wording.ts';
import type {
  LetterFit,
  LetterRequest,
  ReportFile,
  ReportFonts,
  ReportProgress,
} from '../protocol.ts';
import { archivableTitle } from './archive.ts';
import { LetterDocument } from './document/letter.tsx';
import { letterPage, letterType } from './document/letter-theme.ts';
import { loadFonts } from './fonts.ts';
import { letterFit } from './letter-fit.ts';
import { makePdf } from './make-report.tsx';
import { acrossSeams, headingBreaker } from './word-breaks.ts';

/** Makes a letter to children. Throws a ReportError. The same request gives the same bytes. */
export async function makeLetter(
  request: LetterRequest,
  fonts: ReportFonts,
  onProgress: (progress: ReportProgress) => void,
): Promise<ReportFile> {
  const { model, createdAt, day } = request;
  onProgress({ stage: 'fonts' });
  const missing = new Set<string>();
  const printable = createPrintable(isCovered, missing);
  const loaded = await loadFonts(fonts, fallbacksFor(printable(JSON.stringify(model))));
  // Whoever has just learnt to read should not have to put halves of words together.
  const breaks = acrossSeams(headingBreaker(model.language));
  Font.registerHyphenationCallback(breaks);
  onProgress({ stage: 'layout' });
  const { text } = letterType(model.typeSize);
  let fit: LetterFit | undefined;
  const document = (
    <LetterDocument model={model} typesetting={{ printable, headingBreaks: breaks }} />
  );
  const pdf = await makePdf(document, loaded, {
    content: {
      title: archivableTitle(model.title),
      language: model.language,
      createdAt: new Date(createdAt),
      attachment: null,
    },
    furniture: {
      side: letterPage.side,
      title: printable(model.organisation).replaceAll('\n', ' '),
      details: [day],
      draftLabel: '',
      pageLabel: (page, pages) => (pages === 1 ? '' : fill(model.pageLabel, { page, pages })),
    },
    bottom: letterPage.bottom,
    onPage: (page, pages) => onProgress({ stage: 'render', page, pages }),
    onLayout: (sheets) => {
      fit = letterFit(sheets, text.fontSize * text.lineHeight);
    },
  });
  return { ...pdf, missingCharacters: [...missing], ...(fit !== undefined && { fit }) };
}
