import { PDFDocument } from 'pdfkit';
import { type PeerRequest, servePeer } from './peer.ts';
import type { Piece } from './readable.ts';
import { sheet, styleOf } from './typography.ts';

/**
 * Raw pdfkit, the limit for this kind of output: each piece one tagged paragraph or heading, and nothing else
 * on the pages.
 */

interface StructureElement {
  add(child: StructureElement): unknown;
  end(): void;
}

/** What is used of pdfkit beyond what the report's own typings name. */
interface TaggedDocument {
  y: number;
  registerFont(name: string, bytes: Uint8Array): unknown;
  font(name: string, size: number): unknown;
  currentLineHeight(includeGap: boolean): number;
  struct(type: string): StructureElement;
  addStructure(element: StructureElement): unknown;
  text(
    text: string,
    options: { structParent: StructureElement; structType: string; lineGap: number },
  ): unknown;
  on(event: 'data', listener: (chunk: Uint8Array<ArrayBuffer>) => void): unknown;
  on(event: 'end', listener: () => void): unknown;
  end(): void;
}
const Tagged = PDFDocument as unknown as new (options: object) => TaggedDocument;

const structureTypes: Readonly<Record<Piece['kind'], string>> = {
  heading: 'H1',
  label: 'H2',
  text: 'P',
};

type FontName = keyof PeerRequest['fonts'];
const fonts = new Map<FontName, Uint8Array>();

async function fontBytes(name: FontName, address: string): Promise<Uint8Array> {
  const known = fonts.get(name);
  if (known !== undefined) {
    return known;
  }
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
  fonts.set(name, bytes);
  return bytes;
}

servePeer(async ({ pieces, fonts: addresses }) => {
  const [regular, bold] = await Promise.all([
    fontBytes('regular', addresses.regular),
    fontBytes('bold', addresses.bold),
  ]);
  const document = new Tagged({
    ...sheet,
    font: null,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'sv-SE',
    displayTitle: true,
    info: { Title: pieces[0]?.text ?? '', CreationDate: new Date(0) },
  });
  document.registerFont('regular', regular);
  document.registerFont('bold', bold);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  document.on('data', (chunk) => chunks.push(chunk));
  const ended = new Promise<void>((resolve) => document.on('end', resolve));
  const root = document.struct('Document');
  document.addStructure(root);
  for (const { kind, text } of pieces) {
    const { font, size, leading, gapAbove } = styleOf[kind];
    document.font(font, size);
    document.y += gapAbove;
    const lineGap = leading - document.currentLineHeight(true);
    document.text(text, { structParent: root, structType: structureTypes[kind], lineGap });
  }
  root.end();
  document.end();
  await ended;
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
});
