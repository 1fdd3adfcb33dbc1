import type { SigningIdentity } from '#src/signature/identity.ts';
import { createSignedData } from '#src/signature/worker/cms/signed-data.ts';
import type { Forgery } from './forgery.ts';
import { fieldOf } from './places.ts';

/** An attacker need not sign as we do: any objects may come with a signature, and any value may be one. */

export interface OwnSignature {
  readonly identity: SigningIdentity;
  /** The objects of the update besides the signature, whose number is handed over. */
  readonly objects: (signature: number) => Readonly<Record<number, string>>;
  /** More entries of the signature. */
  readonly entries?: string;
  readonly subFilter?: string;
  /** Makes the value from what is covered. */
  readonly value?: (covered: Uint8Array) => Promise<Uint8Array>;
}

const digits = 8192;
const open = '/ByteRange [0 0000000000 0000000000 0000000000]';

/** One update with everything in it. */
export async function signOwn(file: Forgery, own: OwnSignature): Promise<Forgery> {
  const { identity, objects, entries = '', subFilter = 'ETSI.CAdES.detached' } = own;
  const value = own.value ?? (async (covered) => createSignedData(await sha256(covered), identity));
  const number = file.size;
  const body = `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /${subFilter} /M (D:20261122150300+01'00') ${entries} ${open} /Contents <${'0'.repeat(digits)}> >>`;
  const update = file.update({ [number]: body, ...objects(number) });
  const start = update.text.indexOf(`<${'0'.repeat(digits)}>`, file.text.length);
  const end = start + digits + 2;
  const range = [start, end, update.text.length - end].map((place) => String(place).padEnd(10));
  const ready = update.inPlace(open, `/ByteRange [0 ${range.join(' ')}]`);
  const covered = Buffer.from(ready.text.slice(0, start) + ready.text.slice(end), 'latin1');
  const hexadecimal = Buffer.from(await value(new Uint8Array(covered))).toString('hex');
  return ready.inPlace(`<${'0'.repeat(digits)}>`, `<${hexadecimal.padEnd(digits, '0')}>`);
}

/** A field gets the signature, as it should. */
export const filling = (file: Forgery, field: string) => (signature: number) => ({
  [fieldOf(file, field)]: file.withEntry(fieldOf(file, field), 'V', `${signature} 0 R`),
});

export async function sha256(data: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(data)));
}
