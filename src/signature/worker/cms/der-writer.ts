/** Values in DER (X.690), written from the inside out. */

const tags = {
  integer: 0x02,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  utf8String: 0x0c,
  sequence: 0x30,
  set: 0x31,
};

/** A value of any tag that fits in one byte. */
export function derValue(tag: number, ...contents: readonly Uint8Array[]): Uint8Array {
  const content = joined(contents);
  return joined([Uint8Array.of(tag, ...lengthOf(content.length)), content]);
}

export const derSequence = (...elements: readonly Uint8Array[]) =>
  derValue(tags.sequence, ...elements);

export const derOctets = (bytes: Uint8Array) => derValue(tags.octetString, bytes);

export const derUtf8 = (text: string) => derValue(tags.utf8String, new TextEncoder().encode(text));

export const derNull = () => derValue(tags.null);

/** A set stands in the order of its elements' bytes (X.690, 11.6). */
export function derSet(elements: readonly Uint8Array[], tag = tags.set): Uint8Array {
  return derValue(tag, ...elements.toSorted(byBytes));
}

/** A whole number from its digits to the base of 256; not negative. */
export function derInteger(digits: Uint8Array): Uint8Array {
  const first = digits.findIndex((digit) => digit !== 0);
  const shortest = first === -1 ? Uint8Array.of(0) : digits.subarray(first);
  const looksNegative = (shortest[0] ?? 0) >= 0x80;
  return derValue(tags.integer, looksNegative ? joined([Uint8Array.of(0), shortest]) : shortest);
}

/** An object identifier from its dotted form. */
export function derOid(dotted: string): Uint8Array {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return derValue(tags.oid, Uint8Array.from([first * 40 + second, ...rest].flatMap(base128)));
}

function base128(number: number): number[] {
  const digits = [number % 128];
  for (let left = Math.floor(number / 128); left > 0; left = Math.floor(left / 128)) {
    digits.unshift((left % 128) + 128);
  }
  return digits;
}

function lengthOf(length: number): number[] {
  if (length < 0x80) {
    return [length];
  }
  const digits: number[] = [];
  for (let left = length; left > 0; left = Math.floor(left / 256)) {
    digits.unshift(left % 256);
  }
  return [0x80 + digits.length, ...digits];
}

function byBytes(one: Uint8Array, other: Uint8Array): number {
  const length = Math.min(one.length, other.length);
  for (let i = 0; i < length; i++) {
    const difference = (one[i] ?? 0) - (other[i] ?? 0);
    if (difference !== 0) {
      return difference;
    }
  }
  return one.length - other.length;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let position = 0;
  for (const part of parts) {
    whole.set(part, position);
    position += part.length;
  }
  return whole;
}
