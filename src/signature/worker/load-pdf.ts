import { PDF } from '@libpdf/core';
import { PdfError } from '../protocol.ts';
import { limitDecoding } from './decode-stream.ts';
import { guarded } from './guarded-bytes.ts';

/** The file as LibPDF reads it, with a limit to what it may unpack; throws a PdfError. */
export async function loadPdf(bytes: Uint8Array): Promise<PDF> {
  limitDecoding();
  try {
    return await PDF.load(guarded(bytes));
  } catch (cause) {
    // Without the password the catalog itself may be unreadable.
    throw isMarkedEncrypted(bytes)
      ? new PdfError('encrypted', 'A password protects the file.', { cause })
      : new PdfError('damaged', 'The file is not a sound PDF.', { cause });
  }
}

function isMarkedEncrypted(bytes: Uint8Array): boolean {
  return /\/Encrypt\s*(\d+\s+\d+\s+R|<<)/.test(new TextDecoder('latin1').decode(bytes));
}
