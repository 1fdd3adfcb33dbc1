import { type Attack, type Kit, paint, red } from './attack.ts';
import { Forgery, stream } from './forgery.ts';
import { byteRangeOf, contentOf, gapOf, signatureOf, splice } from './places.ts';

/** The signature is written anew, in an update that also replaces a page: what is wrong with it might hide that. */
const rewritten = (
  name: string,
  rewrite: (signature: string, file: Forgery) => string,
): Attack => ({
  class: 'universal forgery',
  name,
  expected: red,
  make: ({ once }: Kit) => {
    const number = signatureOf(once, 'Signature1');
    return once.update({
      [number]: rewrite(once.object(number), once),
      [contentOf(once)]: stream(paint),
    });
  },
});

/** The same where it stands: nothing is added to the file, and nothing moves. */
const inPlace = (name: string, range: (numbers: number[], length: number) => string): Attack => ({
  class: 'universal forgery',
  name,
  expected: red,
  make: ({ once }: Kit) => {
    const written = byteRangeOf(once);
    const numbers = (written.match(/\d+/g) ?? []).map(Number);
    const forged = range(numbers, once.text.length);
    const room =
      once.text.slice(once.text.indexOf(written)).match(/^\/ByteRange\s*\[[^\]]*\]\s*/)?.[0] ?? '';
    return once.inPlace(room, forged.padEnd(room.length));
  },
});

const contents = /<[0-9a-fA-F]{1000,}>/;
const range = /\/ByteRange\s*\[[^\]]*\]/;

export const universalForgery: readonly Attack[] = [
  rewritten('no value', (signature) =>
    signature.replace(/\/Contents\s*/, '').replace(contents, ''),
  ),
  rewritten('the value is nothing', (signature) => signature.replace(contents, 'null')),
  rewritten('the value is empty', (signature) => signature.replace(contents, '<>')),
  rewritten('the value is a zero', (signature) => signature.replace(contents, '<00>')),
  rewritten('the value is all zeros', (signature) =>
    signature.replace(contents, `<${'00'.repeat(8192)}>`),
  ),
  rewritten('the value is no string', (signature) => signature.replace(contents, '42')),
  rewritten('no range', (signature) => signature.replace(range, '')),
  rewritten('the range is nothing', (signature) => signature.replace(range, '/ByteRange null')),
  rewritten('the range is empty', (signature) => signature.replace(range, '/ByteRange []')),
  rewritten('the range is the old one', (signature) => signature),
  rewritten('the range is the whole new file', (signature, file) =>
    signature.replace(range, `/ByteRange [0 ${file.text.length} ${file.text.length} 0]`),
  ),
  rewritten('the range has negative numbers', (signature) =>
    signature.replace(range, '/ByteRange [0 -1 -1 -1]'),
  ),
  rewritten('the range has a third part', (signature, file) =>
    signature.replace(range, `${byteRangeOf(file).slice(0, -1)} 0 0]`),
  ),
  rewritten('the range is an object of its own', (signature, file) =>
    signature.replace(range, `/ByteRange ${file.size} 0 R`),
  ),
  inPlace('the range covers nothing', () => '/ByteRange [0 0 0 0]'),
  inPlace('the range is too short', ([, a, b]) => `/ByteRange [0 ${a} ${b} 1]`),
  inPlace(
    'the range leaves out the end',
    ([, a, b, c]) => `/ByteRange [0 ${a} ${b} ${Number(c) - 1}]`,
  ),
  inPlace(
    'the range goes past the end',
    ([, a, b, c]) => `/ByteRange [0 ${a} ${b} ${Number(c) + 9}]`,
  ),
  inPlace(
    'the range has no gap',
    ([, a], length) => `/ByteRange [0 ${a} ${a} ${length - Number(a)}]`,
  ),
  inPlace('the range is the whole file', (_, length) => `/ByteRange [0 ${length} ${length} 0]`),
  inPlace(
    'the gap is too wide',
    ([, a, b, c]) => `/ByteRange [0 ${a} ${Number(b) + 2} ${Number(c) - 2}]`,
  ),
  inPlace('the gap is too narrow', ([, a, b, c]) => `/ByteRange [0 ${Number(a) + 2} ${b} ${c}]`),
  inPlace('the parts of the range overlap', ([, , b, c]) => `/ByteRange [0 ${b} ${b} ${c}]`),
  inPlace(
    'the range does not begin at the beginning',
    ([, a, b, c]) => `/ByteRange [9 ${a} ${b} ${c}]`,
  ),
  inPlace('the range has broken numbers', ([, a, b, c]) => `/ByteRange [0 ${a}.5 ${b} ${c}]`),
  inPlace('the range has only three numbers', ([, a, b]) => `/ByteRange [0 ${a} ${b}]`),
  {
    class: 'universal forgery',
    name: 'the value is zeros where it stands',
    expected: red,
    make: ({ once }) => {
      const { start, end } = gapOf(once);
      return new Forgery(splice(once, start, end, `<${'0'.repeat(end - start - 2)}>`));
    },
  },
  {
    class: 'universal forgery',
    name: 'the value of another file',
    expected: red,
    make: async ({ once, unsigned, sign }) => {
      const other = await sign(unsigned, 'Signature1');
      const [from, to] = [gapOf(other), gapOf(once)];
      const value = other.text.slice(from.start + 1, from.end - 1);
      return new Forgery(splice(once, to.start, to.end, `<${value}>`));
    },
  },
];
