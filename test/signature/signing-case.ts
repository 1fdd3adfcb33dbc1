import { readFile } from 'node:fs/promises';
import type { SigningIdentity } from '#src/signature/identity.ts';
import type { SignRequest } from '#src/signature/protocol.ts';
import { createSelfMadeIdentity } from '#src/signature/worker/self-made-identity.ts';
import { neededFonts } from '#src/signature/worker/sign/letters.ts';
import { signPdf } from '#src/signature/worker/sign/sign-pdf.ts';
import { fonts, modelOf, reportOf, signedOff, signers } from '#test/report/sample.ts';
import { catalog, type PdfObjects, rawPdf } from './pdf-files.ts';

/** Reports with fields, and what it takes to sign them as the worker does. */

/** In the order in which the app offers them for a letter. */
export const fontFiles = [
  fonts.regular,
  fonts.fallbacks.arabic,
  fonts.fallbacks.armenian,
  fonts.fallbacks.ethiopic,
  fonts.fallbacks.georgian,
  fonts.fallbacks.hebrew,
  fonts.fallbacks.emoji,
];

export const fontOf = async (address: string) => new Uint8Array(await readFile(address));

let report: Promise<Uint8Array> | undefined;

/** A report of a signed-off version with the fields Signature1, Signature2 and Signature3, and an attachment. */
export async function reportWithFields(): Promise<Uint8Array> {
  report ??= (async () => {
    const attachment = { name: 'provning.json', description: 'Prövningen', json: '{}' };
    const made = await reportOf(await modelOf(signers(3), signedOff), undefined, attachment);
    return made.bytes;
  })();
  return (await report).slice();
}

let anna: Promise<SigningIdentity> | undefined;

export function annasIdentity(): Promise<SigningIdentity> {
  anna ??= createSelfMadeIdentity({
    name: 'Anna Berg',
    organisation: 'Ekdalens kommun',
    now: '2026-11-01T08:00:00.000Z',
  });
  return anna;
}

export async function sign(
  file: Uint8Array,
  field: string,
  changed: Partial<SignRequest> = {},
): Promise<Uint8Array> {
  const request: SignRequest = {
    file: new Blob(),
    field,
    identity: changed.identity ?? (await annasIdentity()),
    signedAt: '2026-11-22T15:03:00+01:00',
    appearance: ['Anna Berg', 'Förvaltningschef', 'Undertecknat 2026-11-22 15.03'],
    statement: 'Jag står bakom prövningen',
    fonts: fontFiles,
    ...changed,
  };
  const needed = await neededFonts(request.appearance, request.fonts, fontOf);
  return signPdf(file, request, needed, () => undefined);
}

/** A small file with one field, called S. */
export function fileWithField(entries = '', others: PdfObjects = {}): Uint8Array {
  return rawPdf({
    1: catalog('/AcroForm<</Fields[4 0 R 5 0 R]/SigFlags 3>>'),
    4: `<</Type/Annot/Subtype/Widget/FT/Sig/T(S)/Rect[50 50 250.5 98]/F 132/P 3 0 R${entries}>>`,
    5: '<</Type/Annot/Subtype/Widget/FT/Sig/T(Other)/Rect[50 150 250 198]/F 132/P 3 0 R>>',
    ...others,
  });
}
