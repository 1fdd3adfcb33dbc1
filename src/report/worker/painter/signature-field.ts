import { archivableTitle } from '../archive.ts';
import type { ReportPdf } from '../report-pdf.ts';
import { pdfText } from '../tagging/pdf-text.ts';
import type { StructureTree } from '../tagging/structure-tree.ts';
import type { SignatureMarks } from '../tagging/tags.ts';
import { round } from './numbers.ts';

interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** It is printed, and no program moves or removes it (ISO 32000-1, 12.5.3): Print and Locked. */
const flags = 4 + 128;

/**
 * Puts an empty field of a digital signature on the current page: field and place in one dictionary (ISO 32000-1, 12.7.4.5),
 * read where its box stands. Whoever signs fills in its value and its appearance, which is empty until then: what
 * is seen of the box belongs to the page.
 */
export function placeSignatureField(
  file: ReportPdf,
  tree: StructureTree,
  { tag, name, description }: SignatureMarks,
  { left, top, width, height }: Area,
): void {
  const bottom = file.page.height - top - height;
  const page = file.page.dictionary;
  const field = file.ref({
    Type: 'Annot',
    Subtype: 'Widget',
    FT: 'Sig',
    T: pdfText(name),
    TU: pdfText(archivableTitle(description)),
    F: flags,
    Rect: [left, bottom, left + width, bottom + height].map(round),
    P: page,
    AP: { N: emptyAppearance(file, width, height) },
  });
  tree.addAnnotation(tree.element(tag), field, page);
  field.end();
  file.page.annotations.push(field);
  file.addSignatureField(field);
}

function emptyAppearance(file: ReportPdf, width: number, height: number) {
  const appearance = file.ref({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, round(width), round(height)],
    Resources: {},
  });
  // Without an operator pdfkit writes no stream, which an appearance must be.
  appearance.end('q Q');
  return appearance;
}
