import { type Attack, paint, red } from './attack.ts';
import { Forgery, stream } from './forgery.ts';
import {
  byteRangeOf,
  contentOf,
  fieldOf,
  firstPage,
  gapOf,
  signatureOf,
  splice,
} from './places.ts';

export const wrapping: readonly Attack[] = [
  {
    class: 'wrapping',
    name: 'an object stands in the padding of the signature',
    expected: red,
    make: ({ once }) => {
      const { end } = gapOf(once);
      const object = `> /X << /Y (annat) >> /Z <`;
      return new Forgery(splice(once, end - 1 - object.length, end - 1, object));
    },
  },
  {
    class: 'wrapping',
    name: 'a page stands in the padding of the signature',
    expected: red,
    make: ({ once }) => {
      const { end } = gapOf(once);
      const object = `>\n>>\nendobj\n${contentOf(once)} 0 obj\n${stream(paint)}\nendobj\n1 0 obj\n<< /X <`;
      return new Forgery(splice(once, end - 1 - object.length, end - 1, object));
    },
  },
  {
    class: 'wrapping',
    name: 'the second part of what is signed is moved, a page stands before it',
    expected: red,
    make: ({ once }) => {
      // A second range in the padding says where the second part is now.
      const { start, end } = gapOf(once);
      const tail = once.text.slice(end);
      const page = `${contentOf(once)} 0 obj\n${stream(paint)}\nendobj\n`;
      const room = end - start - 400;
      const moved = end + page.length;
      const range = `> /ByteRange [0 ${start} ${moved} ${tail.length}] /X <`.padEnd(399, '0');
      return new Forgery(
        `${once.text.slice(0, start)}${once.text.slice(start, start + room)}${range}>${page}${tail}`,
      );
    },
  },
  {
    class: 'wrapping',
    name: 'the signature is copied to an object that says another range',
    expected: red,
    make: ({ once }) => {
      const number = signatureOf(once, 'Signature1');
      const field = fieldOf(once, 'Signature1');
      return once.update({
        [once.size]: once.object(number),
        [field]: once.withEntry(field, 'V', `${once.size} 0 R`),
        [contentOf(once)]: stream(paint),
      });
    },
  },
  {
    class: 'wrapping',
    name: 'the signature is copied, nothing else is changed',
    expected: red,
    make: ({ once }) => {
      const field = fieldOf(once, 'Signature1');
      return once.update({
        [once.size]: once.object(signatureOf(once, 'Signature1')),
        [field]: once.withEntry(field, 'V', `${once.size} 0 R`),
      });
    },
  },
  {
    class: 'wrapping',
    name: 'a file that holds the signed file',
    expected: red,
    make: ({ once }) => {
      const page = `${contentOf(once)} 0 obj\n${stream(paint)}\nendobj\n`;
      return new Forgery(`%PDF-1.7\n${page}${once.text}`);
    },
  },
  {
    class: 'wrapping',
    name: 'something stands before the file',
    expected: red,
    make: ({ once }) => new Forgery(`annat\n${once.text}`),
  },
  {
    class: 'wrapping',
    name: 'an empty line stands before the file',
    expected: red,
    make: ({ once }) => new Forgery(`\n${once.text}`),
  },
  {
    class: 'wrapping',
    name: 'the signed file is an attachment of another',
    expected: red,
    make: ({ once, unsigned }) =>
      unsigned.update({
        [unsigned.size]: stream(once.text.slice(0, 2000)),
        [unsigned.size + 1]: `<< /X ${byteRangeOf(once)} /Y /ByteRange >>`,
        [fieldOf(unsigned, 'Signature1')]: unsigned.withEntry(
          fieldOf(unsigned, 'Signature1'),
          'V',
          once.object(signatureOf(once, 'Signature1')),
        ),
      }),
  },
  {
    class: 'wrapping',
    name: 'the signature is written into the field',
    expected: red,
    make: ({ once }) => {
      const field = fieldOf(once, 'Signature1');
      return once.update({
        [field]: once.withEntry(field, 'V', once.object(signatureOf(once, 'Signature1'))),
        [firstPage(once)]: once.withEntry(firstPage(once), 'Rotate', '90'),
      });
    },
  },
];
