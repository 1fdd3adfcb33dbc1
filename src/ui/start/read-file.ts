import type { Assessment } from '#src/domain/assessment.ts';
import { maximumFileBytes } from '#src/domain/assessment-file/format.ts';
import {
  type ReadProblem,
  type ReadResult,
  readAssessmentFile,
} from '#src/domain/assessment-file/read.ts';
import { PdfError, type PdfProblem } from '#src/signature/protocol.ts';
import { maximumPdfBytes, type SignatureClient } from '#src/signature/signature-client.ts';
import { isPdf } from '../is-pdf.ts';

/**
 * Why a chosen file cannot be opened; `unreadable`: the disk would not hand it over. The names that begin with
 * `pdf` are for what can only be wrong with a PDF.
 */
export type FileProblem =
  | ReadProblem
  | 'unreadable'
  | 'pdfWithoutAssessment'
  | 'pdfEncrypted'
  | 'pdfTooLarge'
  | 'pdfTooSlow'
  | 'pdfAltered'
  | 'pdfInsecureAddress'
  | 'pdfFailed';

const pdfProblems: Readonly<Record<PdfProblem, FileProblem>> = {
  noAssessment: 'pdfWithoutAssessment',
  encrypted: 'pdfEncrypted',
  damaged: 'damaged',
  tooLarge: 'tooLarge',
  tookTooLong: 'pdfTooSlow',
  unreadable: 'unreadable',
  altered: 'pdfAltered',
  insecureAddress: 'pdfInsecureAddress',
  noSuchField: 'pdfFailed',
  notSignable: 'pdfFailed',
  unknown: 'pdfFailed',
};

/**
 * Reads a file that somebody chose: one that was saved to file, or a PDF that carries one. Its size is looked at
 * before it is read. Rejects only with the signal's reason.
 */
export async function readFile(
  file: File,
  signature: Pick<SignatureClient, 'readAssessment'>,
  signal: AbortSignal,
): Promise<
  | { readonly ok: true; readonly assessment: Assessment }
  | { readonly ok: false; readonly problem: FileProblem }
> {
  try {
    return (await isPdf(file)) ? await readPdf(file, signature, signal) : await readText(file);
  } catch (error) {
    signal.throwIfAborted();
    return {
      ok: false,
      problem: error instanceof PdfError ? pdfProblems[error.problem] : 'unreadable',
    };
  }
}

type Result = ReadResult | { readonly ok: false; readonly problem: FileProblem };

async function readText(file: File): Promise<Result> {
  return file.size > maximumFileBytes
    ? { ok: false, problem: 'tooLarge' }
    : readAssessmentFile(await file.text());
}

async function readPdf(
  file: File,
  signature: Pick<SignatureClient, 'readAssessment'>,
  signal: AbortSignal,
): Promise<Result> {
  return file.size > maximumPdfBytes
    ? { ok: false, problem: 'pdfTooLarge' }
    : readAssessmentFile(await signature.readAssessment(file, { signal }));
}
