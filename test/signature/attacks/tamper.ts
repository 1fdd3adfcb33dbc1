import { type Attack, never, red } from './attack.ts';
import { Forgery } from './forgery.ts';
import { byteRangeOf, contentOf, embeddedFile, gapOf, splice } from './places.ts';

/** A byte of the stream of an object is turned over. */
function withByteOf(file: Forgery, number: number): Forgery {
  const start = file.text.indexOf('stream', file.offsetOf(number)) + 30;
  const changed = String.fromCharCode(file.text.charCodeAt(start) ^ 1);
  return new Forgery(splice(file, start, start + 1, changed));
}

/** A pair of digits of the signature's value, counted from its beginning. */
function withDigits(file: Forgery, position: number): Forgery {
  const { start } = gapOf(file);
  const at = start + 1 + 2 * position;
  const changed = file.text[at] === '0' ? '1' : '0';
  return new Forgery(splice(file, at, at + 1, changed));
}

export const tamper: readonly Attack[] = [
  {
    class: 'tamper',
    name: 'a byte of a page is changed',
    expected: red,
    make: ({ once }) => withByteOf(once, contentOf(once)),
  },
  {
    class: 'tamper',
    name: 'a byte of the attachment is changed',
    expected: red,
    make: ({ thrice }) => withByteOf(thrice, embeddedFile(thrice)),
  },
  {
    class: 'tamper',
    name: 'the metadata are changed',
    expected: red,
    make: ({ once }) => once.inPlace('<pdfaid:part>3', '<pdfaid:part>2'),
  },
  {
    class: 'tamper',
    name: 'the time of signing is changed',
    expected: red,
    make: ({ once }) => once.inPlace(/\/M \(D[:\\]2026/, '/M (D:2025'),
  },
  {
    class: 'tamper',
    name: 'the kind of signature is changed',
    expected: red,
    make: ({ once }) => once.inPlace('ETSI.CAdES.detached', 'adbe.pkcs7.detached'),
  },
  {
    class: 'tamper',
    name: 'the spaces of the range are changed',
    expected: red,
    make: ({ once }) => once.inPlace(byteRangeOf(once), byteRangeOf(once).replace('[0 ', '[0\t')),
  },
  {
    class: 'tamper',
    name: 'the signature itself is changed',
    expected: red,
    make: ({ once }) => withDigits(once, valueLength(once) - 10),
  },
  {
    class: 'tamper',
    name: 'the certificate in the signature is changed',
    expected: red,
    make: ({ once }) => withDigits(once, 200),
  },
  {
    class: 'tamper',
    name: 'the beginning of the signature is changed',
    expected: red,
    make: ({ once }) => withDigits(once, 0),
  },
  {
    class: 'tamper',
    name: 'something stands in the padding of the signature',
    expected: red,
    make: ({ once }) => withDigits(once, valueLength(once) + 20),
  },
  {
    class: 'tamper',
    name: 'the file is cut in its middle',
    expected: never,
    make: ({ once }) => new Forgery(once.text.slice(0, once.text.length / 2)),
  },
  {
    class: 'tamper',
    name: 'the file lacks its last bytes',
    expected: never,
    make: ({ once }) => new Forgery(once.text.slice(0, -4)),
  },
  {
    class: 'tamper',
    name: 'the last line end is gone',
    expected: never,
    make: ({ once }) => new Forgery(once.text.slice(0, -1)),
  },
  {
    class: 'tamper',
    name: 'garbage after the end',
    expected: red,
    make: ({ once }) => new Forgery(`${once.text}och lite till`),
  },
  {
    class: 'tamper',
    name: 'one more line end after the end',
    expected: red,
    make: ({ once }) => new Forgery(`${once.text}\n`),
  },
  {
    class: 'tamper',
    name: 'a comment after the end',
    expected: red,
    make: ({ once }) => new Forgery(`${once.text}%%EOF\n`),
  },
];

/** Without the zeros behind it. */
function valueLength(file: Forgery): number {
  const { start, end } = gapOf(file);
  return file.text.slice(start + 1, end - 1).replace(/0+$/, '').length >> 1;
}
