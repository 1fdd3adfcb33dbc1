import { PdfDict } from '@libpdf/core';
import { PdfError, type SignatureProgress } from '../../protocol.ts';
import { isTimeStamp, type Review, type ReviewReason } from '../../review.ts';
import { attachedAssessment } from '../attached-assessment.ts';
import { limitDecoding } from '../decode-stream.ts';
import { reviewOfBroken } from './broken-file.ts';
import { type CheckedSignature, checkSignature, holderOf } from './check-signature.ts';
import { DocumentState, sharedObjects } from './document-state.ts';
import { describeFields } from './form-fields.ts';
import { describeSignature, holds, isRed, type JudgedReview, ordered, statusOf } from './judge.ts';
import { forbids, reasonsOfStep } from './later-changes.ts';
import { beginAndEnd, type PdfFile, readPdfFile, textOf as textOfBytes } from './pdf-file.ts';
import { hasTraceOfSignature } from './removed-signatures.ts';
import { type FormSignatureField, signatureFieldsOf, textOf } from './signature-fields.ts';

type Tell = (progress: SignatureProgress) => void;

/** More people than ever sign one paper; each costs a look through the whole file. */
const maximumSignatures = 50;

/** Who has signed, and whether anything was changed since; throws a PdfError. */
export async function reviewPdf(bytes: Uint8Array, onProgress: Tell): Promise<Review> {
  const review = await judge(bytes, onProgress);
  const isLost = review.signedBytes === 0 && isAltered(review, bytes);
  const assessment = isLost ? undefined : await assessmentIn(review, bytes).catch(() => undefined);
  return { ...review, assessment };
}

/**
 * The text of the assessment that a PDF carries, not yet validated: of a signed one from the last state that a
 * signature shows to be as it was signed. Throws a PdfError.
 */
export async function readAssessment(bytes: Uint8Array, onProgress: Tell): Promise<string> {
  let review: JudgedReview;
  try {
    review = await judge(bytes, onProgress);
  } catch (error) {
    // Some protected files can be read, and only the reader below knows which; but no signature in them is judged.
    if (error instanceof PdfError && error.problem === 'encrypted' && !mentionsSignature(bytes)) {
      return attachedAssessment(bytes);
    }
    throw error;
  }
  if (isAltered(review, bytes)) {
    throw new PdfError('altered', 'The file was changed after it was signed.');
  }
  return assessmentIn(review, bytes);
}

function isAltered({ status, signatures }: JudgedReview, bytes: Uint8Array): boolean {
  return status === 'red' && (signatures.length > 0 || mentionsSignature(bytes));
}

function mentionsSignature(bytes: Uint8Array): boolean {
  return textOfBytes(bytes).includes('/ByteRange');
}

function assessmentIn({ signedBytes }: JudgedReview, bytes: Uint8Array): Promise<string> {
  return attachedAssessment(signedBytes > 0 ? bytes.subarray(0, signedBytes) : bytes);
}

async function judge(bytes: Uint8Array, onProgress: Tell): Promise<JudgedReview> {
  limitDecoding();
  onProgress({ stage: 'structure' });
  const text = textOfBytes(bytes);
  const ends = beginAndEnd(text);
  if (ends !== 'sound') {
    return reviewOfBroken(bytes, text, ends === 'cutOff' ? 'brokenStructure' : 'foreignBytes');
  }
  try {
    return await judgeSound(readPdfFile(bytes, text), onProgress);
  } catch (error) {
    if (error instanceof PdfError) {
      throw error;
    }
    return reviewOfBroken(bytes, text, 'brokenStructure');
  }
}

async function judgeSound(file: PdfFile, onProgress: Tell): Promise<JudgedReview> {
  const shared = sharedObjects();
  const states = new Map<number, Promise<DocumentState>>();
  const load = (state: number) => {
    const known = states.get(state) ?? DocumentState.load(file, state, shared);
    states.set(state, known);
    return known;
  };
  const last = await load(file.states.length - 1);
  if (last.trailer.has('Encrypt')) {
    throw new PdfError('encrypted', 'A password protects the file.');
  }
  const fields = signatureFieldsOf(last);
  const signed = fields.filter(({ written }) => last.resolve(written) !== undefined);
  if (signed.length > maximumSignatures) {
    throw new PdfError('tooLarge', 'There are more signatures than on any report.');
  }
  // A secure context (W3C) is wanted for it; without one, no signature can be told from a forged one.
  if (signed.length > 0 && globalThis.crypto.subtle === undefined) {
    throw new PdfError('insecureAddress', 'The browser offers no cryptography at this address.');
  }
  const checked: CheckedSignature[] = [];
  for (const [index, field] of signed.entries()) {
    onProgress({ stage: 'signatures', part: index + 1, parts: signed.length });
    checked.push(await checkSignature(field, last, load));
  }
  const inOrder = withoutShared(checked).sort((a, b) => endOf(a) - endOf(b));
  onProgress({ stage: 'changes' });
  const later = await laterReasons(inOrder, last, load);
  return describe(last, fields, inOrder, later);
}

function endOf({ range }: CheckedSignature): number {
  return range?.end ?? Number.POSITIVE_INFINITY;
}

/** One signature cannot be two. */
function withoutShared(checked: readonly CheckedSignature[]): CheckedSignature[] {
  return checked.map((signature) => {
    const isShared = checked.some(
      (other) =>
        other !== signature &&
        (holderOf(other.field) === holderOf(signature.field) ||
          (other.range !== undefined && other.range.end === signature.range?.end)),
    );
    return isShared
      ? { ...signature, reasons: [...signature.reasons, 'misplacedSignature'] }
      : signature;
  });
}

/** For each signature, what came between it and the next one. */
async function laterReasons(
  inOrder: readonly CheckedSignature[],
  last: DocumentState,
  load: (state: number) => Promise<DocumentState>,
): Promise<ReviewReason[][]> {
  const steps: ReviewReason[][] = [];
  for (const [index, signature] of inOrder.entries()) {
    const next = inOrder[index + 1];
    const before = signature.signedState;
    const after = next === undefined ? last : next.signedState;
    const isKnown = before !== undefined && after !== undefined;
    const step = isKnown
      ? await reasonsOfStep(before, after, next === undefined ? [] : [next], load)
      : [];
    steps.push(
      forbids(signature, inOrder.slice(index + 1), last) ? [...step, 'forbiddenBySigner'] : step,
    );
  }
  return steps;
}

function describe(
  last: DocumentState,
  fields: readonly FormSignatureField[],
  inOrder: readonly CheckedSignature[],
  steps: readonly ReviewReason[][],
): JudgedReview {
  const { file } = last;
  // What came after a later signature came after the earlier ones, too; what a signer has forbidden is that signer's.
  const signatures = inOrder.map((signature, index) => {
    const own = steps[index] ?? [];
    const later = steps
      .slice(index + 1)
      .flat()
      .filter((reason) => reason !== 'forbiddenBySigner');
    return describeSignature(signature, [...own, ...later], file.bytes.length);
  });
  const signed = inOrder.map(({ field }) => field);
  const reasons = ordered([
    ...signatures.flatMap((signature) => signature.reasons),
    ...(hasTraceOfSignature(last, signed) ? (['signatureRemoved'] as const) : []),
    ...(signatures.every(isTimeStamp) ? (['unsigned'] as const) : []),
  ]);
  const status = statusOf(reasons);
  const isForbidden = (field: FormSignatureField) =>
    inOrder.some((signature) => forbids(signature, [{ ...signature, field, subFilter: '' }], last));
  const info = last.get(last.trailer, 'Info');
  return {
    status,
    reasons: status === 'red' ? reasons.filter((reason) => reason !== 'unsigned') : reasons,
    signatures,
    fields: describeFields(fields, last, (field) => status !== 'red' && !isForbidden(field)),
    document: {
      title: info instanceof PdfDict ? textOf(last.get(info, 'Title')) : '',
      language: textOf(last.get(last.catalog, 'Lang')),
      pages: last.pdf.getPageCount(),
      bytes: file.bytes.length,
      revisions: file.states.length,
    },
    signedBytes: signedBytes(inOrder, steps),
  };
}

/** Up to the last signature before the first thing that is wrong. */
function signedBytes(
  inOrder: readonly CheckedSignature[],
  steps: readonly ReviewReason[][],
): number {
  let end = 0;
  for (const [index, signature] of inOrder.entries()) {
    if (!holds(signature)) {
      break;
    }
    end = signature.range?.end ?? end;
    if (steps[index]?.some(isRed)) {
      break;
    }
  }
  return end;
}
