import { join } from 'node:path';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { loadTexts, type Texts } from '#questionnaire/index.ts';
import type { Answers, RecordEntry } from '#src/domain/answers.ts';
import type { Assessment } from '#src/domain/assessment.ts';
import type { Block, RichText } from '#src/domain/rich-text.ts';
import { report } from '#src/i18n/sv/report.ts';
import type { ReportBlock, ReportModel } from '#src/report/model/report-data.ts';
import type {
  ReportFile,
  ReportFonts,
  ReportProgress,
  ReportRequest,
} from '#src/report/protocol.ts';
import { createReportModel } from '#src/report/report-model.ts';

/** Small assessments, and reports made of them in this process with the fonts of the app. */

export function assessmentWith(answers: Answers): Assessment {
  return {
    id: '7d0f4a52-3c6e-4a55-9d0e-0a6b5a1f0c01',
    questionnaire: barnrattsprovning.id,
    revision: 3,
    copies: {},
    version: 1,
    createdAt: '2026-11-01T08:00:00.000Z',
    changedAt: '2026-11-22T12:00:00.000Z',
    answers,
  };
}

/** A UUID that ends with the number. */
export function recordId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

export function record(number: number, answers: Answers): RecordEntry {
  return { id: recordId(number), answers };
}

export function paragraph(text: string): Block {
  return { type: 'paragraph', content: text === '' ? [] : [{ type: 'text', text }] };
}

export const text = (value: string) => ({ type: 'text', value }) as const;
export const richText = (...value: RichText) => ({ type: 'richText', value }) as const;
export const choice = (...value: string[]) => ({ type: 'choice', value }) as const;
export const records = (...value: RecordEntry[]) => ({ type: 'records', value }) as const;

const vocabulary =
  'barnets bästa ska utredas och beaktas i första hand när förskolan flyttar till kvarteret Åkern därför att vårdnadshavarna behöver barnomsorgsverksamhet nära hemmet enligt översiktsplanen';

/** Running text of exactly `length` characters in which every word is numbered, so that a gap or a doubling shows. */
export function longText(length: number): string {
  const words = vocabulary.split(' ');
  let text = '';
  for (let index = 0; text.length < length; index += 1) {
    text += `${words[(index * 7) % words.length]}${index} `;
  }
  return `${text.slice(0, length - 1).trimEnd()}.`.padEnd(length, '.');
}

const folder = join(import.meta.dirname, '../../public/fonts');
const fontFile = (name: string) => join(folder, `${name}.ttf`);
export const fonts: ReportFonts = {
  regular: fontFile('provning-sans-400'),
  italic: fontFile('provning-sans-400-italic'),
  bold: fontFile('provning-sans-600'),
  boldItalic: fontFile('provning-sans-600-italic'),
  fallbacks: {
    arabic: fontFile('arabic'),
    armenian: fontFile('armenian'),
    emoji: fontFile('emoji'),
    ethiopic: fontFile('ethiopic'),
    georgian: fontFile('georgian'),
    hebrew: fontFile('hebrew'),
  },
};

let texts: Promise<Texts> | undefined;

/** The shipped Swedish prose, loaded once. */
export function swedishTexts(): Promise<Texts> {
  texts ??= loadTexts('sv');
  return texts;
}

/** `state`: of which version, and whether it is signed off, if not the first and not. */
export async function modelOf(
  answers: Answers,
  state: Partial<Pick<Assessment, 'version' | 'formerVersion' | 'signedOffAt'>> = {},
): Promise<ReportModel> {
  return createReportModel(
    { ...assessmentWith(answers), ...state },
    barnrattsprovning,
    await swedishTexts(),
    report,
    { isDraft: false },
  );
}

/** The second version, signed off. */
export const signedOff = {
  version: 2,
  formerVersion: { number: 1, signedOffAt: '2026-10-31T12:00:00.000Z' },
  signedOffAt: '2026-11-22T12:00:00.000Z',
} as const;

/** Signers of whom all is known, with names that can be told apart. */
export function signers(count: number): Answers {
  return {
    'case-signers': records(
      ...Array.from({ length: count }, (_, index) =>
        record(900 + index, {
          'signer-name': text(`Namn ${index + 1}`),
          'signer-title': text('Förvaltningschef'),
          'signer-party': text('Barnnämnden'),
          'signer-place': text('Åby'),
        }),
      ),
    ),
  };
}

/** A report as the worker makes it, on a fixed day. */
export async function reportOf(
  model: ReportModel,
  onProgress: (progress: ReportProgress) => void = () => {},
  attachment: ReportRequest['attachment'] = null,
): Promise<ReportFile> {
  // Loaded here, so that plain Node, which reads no JSX, can use all else of this file.
  const { makeReport } = await import('#src/report/worker/make-report.tsx');
  const request = {
    model,
    createdAt: '2026-11-22T12:30:00.000Z',
    day: '2026-11-22',
    attachment,
  };
  return makeReport(request, fonts, onProgress);
}

export function blocksOf(model: ReportModel, section: string): readonly ReportBlock[] {
  return model.sections.find(({ id }) => id === section)?.blocks ?? [];
}

/** The block of a question, found by its Swedish label. */
export async function blockOf(
  answers: Answers,
  step: string,
  question: string,
): Promise<ReportBlock> {
  const label = (await swedishTexts()).steps[step]?.questions[question]?.label;
  const found = blocksOf(await modelOf(answers), step).find((block) => block.label === label);
  if (label === undefined || found === undefined) {
    throw new Error(`No block for ${question}.`);
  }
  return found;
}
