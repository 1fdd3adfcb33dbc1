import { Font } from '@react-pdf/renderer';
import { isCovered } from '../characters/coverage.ts';
import { createPrintable } from '../characters/printable.ts';
import { fill } from '../model/wording.ts';
import type { BlankFormRequest, ReportFile, ReportFonts, ReportProgress } from '../protocol.ts';
import { BlankFormDocument } from './document/blank-form.tsx';
import { form } from './document/form-theme.ts';
import { loadFonts } from './fonts.ts';
import { makePdf } from './make-report.tsx';
import { headingBreaker, textBreaker } from './word-breaks.ts';

/** Makes the blank form. Throws a ReportError. The same request gives the same bytes. */
export async function makeBlankForm(
  request: BlankFormRequest,
  fonts: ReportFonts,
  onProgress: (progress: ReportProgress) => void,
): Promise<ReportFile> {
  const { model, createdAt } = request;
  onProgress({ stage: 'fonts' });
  const loaded = await loadFonts(fonts);
  const missing = new Set<string>();
  const typesetting = {
    printable: createPrintable(isCovered, missing),
    headingBreaks: headingBreaker(model.language),
  };
  Font.registerHyphenationCallback(textBreaker(model.language));
  onProgress({ stage: 'layout' });
  const document = <BlankFormDocument model={model} typesetting={typesetting} />;
  const pdf = await makePdf(document, loaded, {
    content: {
      title: model.title,
      language: model.language,
      createdAt: new Date(createdAt),
      attachment: null,
    },
    furniture: {
      side: form.side,
      title: model.title,
      details: [],
      draftLabel: '',
      pageLabel: (page, pages) => fill(model.pageLabel, { page, pages }),
    },
    bottom: form.bottom,
    onPage: (page, pages) => onProgress({ stage: 'render', page, pages }),
  });
  return { ...pdf, missingCharacters: [...missing] };
}
