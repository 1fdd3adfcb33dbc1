import { ask } from './ask.ts';
import type { Verdict } from './pyhanko.ts';

/** What others say of the signatures in a file that the app has handed out. */

/** A file and who has signed it, in order. */
export interface SignedPdf {
  readonly name: string;
  readonly path: string;
  /** Places for signatures, signed or not. */
  readonly fields: number;
  readonly signatures: readonly {
    readonly field: string;
    readonly by: 'app' | 'pyHanko';
  }[];
  /** What "Granska" says of it. */
  readonly status: string;
}

/** PAdES baseline B asks for these; the app adds no others, and puts them in the order of DER. */
const signedAttributes = 'content_type, message_digest, signing_certificate_v2';

/** What is wrong by pyHanko, or undefined. */
export function complaintOfPyHanko(file: SignedPdf, verdict: Verdict): string | undefined {
  if ('error' in verdict) {
    return verdict.error;
  }
  const { signatures, emptyFields } = verdict;
  const fields = signatures.map(({ field }) => field).join(', ');
  const expected = file.signatures.map(({ field }) => field).join(', ');
  if (fields !== expected || emptyFields !== file.fields - signatures.length) {
    return `signed are "${fields}" and ${emptyFields} fields are empty, wanted are "${expected}"`;
  }
  return signatures
    .map((signature, index) => {
      const isLast = index === signatures.length - 1;
      const wrongs = [
        signature.bottomLine ? '' : 'not valid as a whole',
        signature.intact && signature.valid && signature.trusted ? '' : 'broken',
        signature.coverage === (isLast ? 'ENTIRE_FILE' : 'ENTIRE_REVISION')
          ? ''
          : signature.coverage,
        ['NONE', 'LTA_UPDATES', 'FORM_FILLING'].includes(signature.laterChanges)
          ? ''
          : `later changes: ${signature.laterChanges}`,
        signature.subFilter === '/ETSI.CAdES.detached' ? '' : signature.subFilter,
        signature.digest === 'sha256' ? '' : signature.digest,
        signature.signedAttributes.join(', ') === signedAttributes
          ? ''
          : `signed attributes ${signature.signedAttributes.join(', ')}`,
      ].filter((wrong) => wrong !== '');
      return wrongs.length === 0 ? '' : `${signature.field}: ${wrongs.join('; ')}`;
    })
    .find((wrong) => wrong !== '');
}

/** What is wrong by poppler, or undefined. */
export async function complaintOfPdfsig({
  path,
  signatures,
}: SignedPdf): Promise<string | undefined> {
  const { output } = await ask('pdfsig', 'poppler-utils', '-nocert', path);
  // Listed in the order of their fields; those that are empty come too.
  const said = output.split(/^Signature #/m).filter((part) => part.includes('Signature Type'));
  const isRight =
    said.length === signatures.length &&
    said.every((part) => part.includes('Signature Validation: Signature is Valid.')) &&
    said.every((part, index) => {
      const isLast = index === said.length - 1;
      return part.includes(isLast ? '- Total document signed' : '- Not total document signed');
    });
  return isRight ? undefined : output;
}
