import type { Assessment } from '#src/domain/assessment.ts';
import { maximumFileBytes } from '#src/domain/assessment-file/format.ts';
import { type ReadProblem, readAssessmentFile } from '#src/domain/assessment-file/read.ts';
import {
  type Backup,
  beginsAsBackup,
  maximumBackupBytes,
  readBackup,
} from '#src/domain/backup-file.ts';
import type { KnownSigner } from '#src/domain/known-signers.ts';
import {
  beginsAsKnownSigners,
  maximumKnownSignersBytes,
  readKnownSigners,
} from '#src/domain/known-signers-file.ts';
import { isSealed, readSealedDraft } from '#src/domain/sealed-draft.ts';
import { PdfError, type PdfProblem } from '#src/signature/protocol.ts';
import { maximumPdfBytes, type SignatureClient } from '#src/signature/signature-client.ts';
import type { ChosenFile } from '../../files/chosen-file.ts';
import { isPdf } from '../../is-pdf.ts';

/**
 * Why a chosen file cannot be opened; `unreadable`: the disk would not hand it over; `folder` and `certificate`
 * are no files to open here,
 * nor is `organisationHelp`. The names that begin with `pdf` are for what can only be wrong with a PDF.
 */
export type FileProblem =
  | ReadProblem
  | 'unreadable'
  | 'folder'
  | 'certificate'
  | 'organisationHelp'
  | 'pdfWithoutAssessment'
  | 'pdfEncrypted'
  | 'pdfTooLarge'
  | 'pdfTooSlow'
  | 'pdfAltered'
  | 'pdfInsecureAddress'
  | 'pdfFailed';

/** What a file of the app's own holds. */
export type FileContent =
  | {
      readonly kind: 'assessment';
      readonly assessment: Assessment;
      /** Carried by a report, in which nothing is ever saved. */
      readonly isFromPdf: boolean;
    }
  | { readonly kind: 'knownSigners'; readonly signers: readonly KnownSigner[] }
  | { readonly kind: 'backup'; readonly backup: Backup }
  | { readonly kind: 'sealed'; readonly text: string; readonly label: string | undefined };

type Result =
  | { readonly ok: true; readonly content: FileContent }
  | { readonly ok: false; readonly problem: FileProblem };

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
 * Reads a file that somebody chose: whatever this app hands out, known by what is in it, not by its name. Its
 * size is looked at before it is read. Rejects only with the signal's reason.
 */
export async function readFile(
  { file, problem }: ChosenFile,
  signature: Pick<SignatureClient, 'readAssessment'>,
  signal: AbortSignal,
): Promise<Result> {
  if (problem !== undefined) {
    return { ok: false, problem };
  }
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

/** Enough to see which format a text file names. */
const beginningBytes = 1024;

async function readText(file: File): Promise<Result> {
  const beginning = await file.slice(0, beginningBytes).text();
  if (beginsAsKnownSigners(beginning)) {
    return readSigners(file);
  }
  if (beginsAsBackup(beginning)) {
    return readBackupFile(file);
  }
  if (file.size > maximumFileBytes) {
    return { ok: false, problem: 'tooLarge' };
  }
  if (isSealed(beginning)) {
    return readSealed(await file.text());
  }
  const result = assessmentIn(await file.text(), false);
  if (result.ok || result.problem !== 'notOurs') {
    return result;
  }
  if (beginning.includes('"barnrattsprovning-organisation-help"')) {
    return { ok: false, problem: 'organisationHelp' };
  }
  return isCertificate(file.name, beginning) ? { ok: false, problem: 'certificate' } : result;
}

async function readSigners(file: File): Promise<Result> {
  if (file.size > maximumKnownSignersBytes) {
    return { ok: false, problem: 'tooLarge' };
  }
  const result = readKnownSigners(await file.text());
  return result.ok
    ? { ok: true, content: { kind: 'knownSigners', signers: result.signers } }
    : result;
}

async function readBackupFile(file: File): Promise<Result> {
  if (file.size > maximumBackupBytes) {
    return { ok: false, problem: 'tooLarge' };
  }
  const result = readBackup(await file.text());
  return result.ok ? { ok: true, content: { kind: 'backup', backup: result.backup } } : result;
}

function readSealed(text: string): Result {
  const result = readSealedDraft(text);
  return result.ok
    ? { ok: true, content: { kind: 'sealed', text, label: result.sealed.label } }
    : result;
}

async function readPdf(
  file: File,
  signature: Pick<SignatureClient, 'readAssessment'>,
  signal: AbortSignal,
): Promise<Result> {
  return file.size > maximumPdfBytes
    ? { ok: false, problem: 'pdfTooLarge' }
    : assessmentIn(await signature.readAssessment(file, { signal }), true);
}

function assessmentIn(text: string, isFromPdf: boolean): Result {
  const result = readAssessmentFile(text);
  return result.ok
    ? { ok: true, content: { kind: 'assessment', assessment: result.assessment, isFromPdf } }
    : result;
}

function isCertificate(name: string, beginning: string): boolean {
  return /\.(p12|pfx|cer|crt|pem)$/i.test(name) || beginning.startsWith('-----BEGIN ');
}
