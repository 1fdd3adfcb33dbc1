import { PdfError } from '../../protocol.ts';
import type { RedReason } from '../../review.ts';
import { loadPdf } from '../load-pdf.ts';
import type { JudgedReview } from './judge.ts';

const encryption = /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/;

/**
 * What can be said of a file that does not hold together. LibPDF may still find something in it, but another program
 * may find something else, so no signature in it is worth anything. One that never had any is merely unsigned.
 */
export async function reviewOfBroken(
  bytes: Uint8Array,
  text: string,
  reason: RedReason,
): Promise<JudgedReview> {
  const pdf = await loadPdf(bytes);
  if (pdf.isEncrypted || encryption.test(text)) {
    throw new PdfError('encrypted', 'A password protects the file.');
  }
  const isHarmless = !pdf.recoveredViaBruteForce && !text.includes('/ByteRange');
  return {
    status: isHarmless ? 'amber' : 'red',
    reasons: isHarmless ? ['unsigned'] : [reason],
    signatures: [],
    fields: [],
    document: {
      title: pdf.getTitle() ?? '',
      language: pdf.getLanguage() ?? '',
      pages: pdf.getPageCount(),
      bytes: bytes.length,
      revisions: 1,
    },
    signedBytes: 0,
  };
}
