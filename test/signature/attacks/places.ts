import type { Forgery } from './forgery.ts';

/** Where in a report things are. */

export const fieldOf = (file: Forgery, name: string) =>
  file.find(
    new RegExp(
      `/Subtype /Widget[\\s\\S]*/T \\(${name}\\)|/T \\(${name}\\)[\\s\\S]*/Subtype /Widget`,
    ),
  );

/** The object with the signature of a field. */
export const signatureOf = (file: Forgery, name: string) =>
  file.reference(fieldOf(file, name), 'V');

export const firstPage = (file: Forgery) => file.find(/\/Type \/Page\s/);
export const contentOf = (file: Forgery) => file.reference(firstPage(file), 'Contents');
export const resourcesOf = (file: Forgery) => file.reference(firstPage(file), 'Resources');
export const formOf = (file: Forgery) => file.reference(file.root, 'AcroForm');
export const embeddedFile = (file: Forgery) => file.find(/\/Type \/EmbeddedFile/);
export const fileSpecification = (file: Forgery) => file.find(/\/Type \/Filespec/);

/** The value of a signature with its brackets: what is not signed. */
export function gapOf(file: Forgery, field = 'Signature1'): { start: number; end: number } {
  const object = file.object(signatureOf(file, field));
  const hexadecimal = /<[0-9a-fA-F]{1000,}>/.exec(object)?.[0] ?? '';
  const start = file.text.indexOf(hexadecimal);
  return { start, end: start + hexadecimal.length };
}

export function byteRangeOf(file: Forgery, field = 'Signature1'): string {
  return /\/ByteRange\s*\[[^\]]*\]/.exec(file.object(signatureOf(file, field)))?.[0] ?? '';
}

/** Of the file's text, without what is between two places. */
export function splice(file: Forgery, start: number, end: number, inserted: string): string {
  return file.text.slice(0, start) + inserted + file.text.slice(end);
}
