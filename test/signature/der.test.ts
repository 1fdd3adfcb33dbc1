import { describe, expect, it } from 'vitest';
import { isDer } from '#src/signature/worker/der.ts';

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'));

function nested(depth: number): Uint8Array {
  let value = bytes('05 00');
  for (let i = 0; i < depth; i++) {
    value = Uint8Array.of(0x30, value.length, ...value);
  }
  return value;
}

describe('what is in DER', () => {
  it.each([
    ['nothing', '05 00'],
    ['a sequence of a number and a truth', '30 06 02 01 05 01 01 ff'],
    ['a number whose first bit is set', '02 02 00 80'],
    ['a long string', `04 81 80 ${'00'.repeat(128)}`],
    ['a set in a tagged value', 'a0 05 31 03 02 01 00'],
    ['a tagged string', '82 02 68 69'],
  ])('%s', (_name, hex) => {
    expect(isDer(bytes(hex))).toBe(true);
  });
});

describe('what is not in DER', () => {
  it.each([
    ['no bytes at all', ''],
    ['a tag alone', '30'],
    ['a value with something after it', '05 00 00'],
    ['a value that is cut off', '04 03 68 69'],
    ['a value that goes past the one that holds it', '30 03 04 03 68 69 69'],
    ['an indefinite length', '30 80 05 00 00 00'],
    ['a length in two bytes that fits in one', '04 81 02 68 69'],
    ['a length with a zero before it', `04 82 00 80 ${'00'.repeat(128)}`],
    ['a length that is cut off', '04 82 01'],
    ['a length of five bytes', '04 85 00 00 00 00 00'],
    ['a padded number', '02 02 00 05'],
    ['a padded negative number', '02 02 ff 80'],
    ['a number without digits', '02 00'],
    ['a truth of another value', '01 01 01'],
    ['a string in parts', '24 04 04 02 68 69'],
    ['a sequence that is not one of values', '10 02 05 00'],
    ['a tag of many bytes', '1f 81 01 01 00'],
    ['the end of contents', '00 00'],
  ])('%s', (_name, hex) => {
    expect(isDer(bytes(hex))).toBe(false);
  });

  it('nesting beyond reason', () => {
    expect(isDer(nested(30))).toBe(true);
    expect(isDer(nested(40))).toBe(false);
  });
});
