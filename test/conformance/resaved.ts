import { readFile } from 'node:fs/promises';
import { PdfError } from '#src/signature/protocol.ts';
import { attachedAssessment } from '#src/signature/worker/attached-assessment.ts';
import { ask } from './ask.ts';

/** How other programs save a PDF: packed in object streams, for the web, unpacked, protected against changes. */
const ways: readonly (readonly [program: string, from: string, ...args: string[]])[] = [
  ['qpdf', 'qpdf', '--object-streams=generate'],
  ['qpdf', 'qpdf', '--linearize', '--object-streams=generate'],
  ['qpdf', 'qpdf', '--qdf'],
  ['qpdf', 'qpdf', '--encrypt', '', 'for-changes', '256', '--'],
  ['mutool', 'mupdf-tools', 'clean', '-gggg', '-z'],
  ['mutool', 'mupdf-tools', 'clean', '-d', '-a'],
];

/** Whether "Öppna fil" finds the assessment, or no assessment where none is wanted, however the PDF is written. */
export async function opensWhenResaved(
  path: string,
  wanted: string | null,
): Promise<string | undefined> {
  for (const [index, [program, from, ...args]] of ways.entries()) {
    const resaved = `${path}-${index}.pdf`;
    await ask(program, from, ...args, path, resaved);
    const found = await assessmentIn(resaved);
    if (found !== (wanted ?? 'noAssessment')) {
      return `${program} ${args.join(' ')}: ${found.slice(0, 100)}`;
    }
  }
  return undefined;
}

async function assessmentIn(path: string): Promise<string> {
  try {
    return await attachedAssessment(await readFile(path));
  } catch (error) {
    return error instanceof PdfError ? error.problem : String(error);
  }
}
