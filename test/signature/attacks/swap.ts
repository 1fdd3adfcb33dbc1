import { type Attack, never, paint, red } from './attack.ts';
import { Forgery, stream } from './forgery.ts';
import { fieldOf, formOf, signatureOf } from './places.ts';

const withValue = (file: Forgery, field: string, value: string) =>
  file.withEntry(fieldOf(file, field), 'V', value);

export const swap: readonly Attack[] = [
  {
    class: 'swap',
    name: 'an empty field shows the signature of another',
    expected: red,
    make: ({ once }) =>
      once.update({
        [fieldOf(once, 'Signature2')]: withValue(
          once,
          'Signature2',
          `${signatureOf(once, 'Signature1')} 0 R`,
        ),
      }),
  },
  {
    class: 'swap',
    name: 'two signatures change places',
    expected: red,
    make: ({ twice }) =>
      twice.update({
        [fieldOf(twice, 'Signature1')]: withValue(
          twice,
          'Signature1',
          `${signatureOf(twice, 'Signature2')} 0 R`,
        ),
        [fieldOf(twice, 'Signature2')]: withValue(
          twice,
          'Signature2',
          `${signatureOf(twice, 'Signature1')} 0 R`,
        ),
      }),
  },
  {
    class: 'swap',
    name: 'the only signature is taken away',
    expected: red,
    make: ({ once }) =>
      once.update({ [fieldOf(once, 'Signature1')]: withValue(once, 'Signature1', 'null') }),
  },
  {
    class: 'swap',
    name: 'the second of three signatures is taken away',
    expected: red,
    make: ({ thrice }) =>
      thrice.update({ [fieldOf(thrice, 'Signature2')]: withValue(thrice, 'Signature2', 'null') }),
  },
  {
    class: 'swap',
    name: 'a signature is freed',
    expected: red,
    make: ({ twice }) => twice.update({ [signatureOf(twice, 'Signature1')]: null }),
  },
  {
    class: 'swap',
    name: 'a signed field is freed',
    expected: red,
    make: ({ twice }) => twice.update({ [fieldOf(twice, 'Signature1')]: null }),
  },
  {
    class: 'swap',
    name: 'the form is taken away',
    expected: red,
    make: ({ once }) => once.update({ [once.root]: once.withEntry(once.root, 'AcroForm', 'null') }),
  },
  {
    class: 'swap',
    name: 'the list of fields is empty',
    expected: red,
    make: ({ once }) =>
      once.update({ [formOf(once)]: once.withEntry(formOf(once), 'Fields', '[]') }),
  },
  {
    class: 'swap',
    name: 'a signed field is of another kind',
    expected: red,
    make: ({ once }) =>
      once.update({
        [fieldOf(once, 'Signature1')]: once.withEntry(fieldOf(once, 'Signature1'), 'FT', '/Tx'),
      }),
  },
  {
    class: 'swap',
    name: 'another reason is given',
    expected: red,
    make: ({ once }) => {
      const number = signatureOf(once, 'Signature1');
      return once.update({ [number]: once.withEntry(number, 'Reason', '(Annat)') });
    },
  },
  {
    class: 'swap',
    name: 'another time is given',
    expected: red,
    make: ({ once }) => {
      const number = signatureOf(once, 'Signature1');
      return once.update({ [number]: once.withEntry(number, 'M', '(D:20250101000000Z)') });
    },
  },
  {
    class: 'swap',
    name: 'the signature looks different',
    expected: red,
    make: ({ once }) =>
      once.update({
        [fieldOf(once, 'Signature1')]: once.withEntry(
          fieldOf(once, 'Signature1'),
          'AP',
          `<< /N ${once.size} 0 R >>`,
        ),
        [once.size]: stream(paint, '/Type /XObject /Subtype /Form /BBox [0 0 400 64]'),
      }),
  },
  {
    class: 'swap',
    name: 'what the signature looks like is replaced',
    expected: red,
    make: ({ once }) => {
      const look = Number(/\/N (\d+) 0 R/.exec(once.object(fieldOf(once, 'Signature1')))?.[1]);
      return once.update({
        [look]: stream(paint, '/Type /XObject /Subtype /Form /BBox [0 0 400 64]'),
      });
    },
  },
  {
    class: 'swap',
    name: 'a signed field is for somebody else',
    expected: red,
    make: ({ once }) =>
      once.update({
        [fieldOf(once, 'Signature1')]: once.withEntry(fieldOf(once, 'Signature1'), 'TU', '(X)'),
      }),
  },
  {
    class: 'swap',
    name: 'a signed field has another name',
    expected: red,
    make: ({ once }) =>
      once.update({
        [fieldOf(once, 'Signature1')]: once.withEntry(fieldOf(once, 'Signature1'), 'T', '(Ny)'),
      }),
  },
  {
    class: 'swap',
    name: 'a signed field stands twice in the form',
    expected: red,
    make: ({ once }) => {
      const list = /\/Fields\s*\[([^\]]*)\]/.exec(once.object(formOf(once)))?.[1];
      const twice = `[${list} ${fieldOf(once, 'Signature1')} 0 R]`;
      return once.update({ [formOf(once)]: once.withEntry(formOf(once), 'Fields', twice) });
    },
  },
  {
    class: 'swap',
    name: 'the attacker signs in the place of the first signer',
    expected: red,
    make: ({ once, sign }) =>
      sign(
        once.update({ [fieldOf(once, 'Signature1')]: withValue(once, 'Signature1', 'null') }),
        'Signature1',
      ),
  },
  {
    class: 'swap',
    name: 'the certificate is another with the same name',
    expected: never,
    make: async ({ once, unsigned, sign }) => {
      const other = await sign(unsigned, 'Signature1');
      const certificate = /308201[0-9a-f]{100,}?/;
      const theirs = certificate.exec(other.text)?.[0] ?? '';
      const ours = certificate.exec(once.text)?.[0] ?? '';
      return once.inPlace(ours, theirs.slice(0, ours.length).padEnd(ours.length, '0'));
    },
  },
];

export const rollback: readonly Attack[] = [
  {
    class: 'rollback',
    name: 'the file is cut back to the first of three signatures',
    expected: ['green'],
    make: ({ once, thrice }) => new Forgery(thrice.text.slice(0, once.text.length)),
  },
  {
    class: 'rollback',
    name: 'the file is cut back to what nobody had signed',
    expected: ['amber'],
    make: ({ unsigned, thrice }) => new Forgery(thrice.text.slice(0, unsigned.text.length)),
  },
];
