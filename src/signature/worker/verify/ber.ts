/** Deeper than any signature. */
const maximumDepth = 40;

const constructedBit = 0x20;
const longTag = 0x1f;
const indefiniteLength = 0x80;

/**
 * Where the value at the beginning ends (X.690, basic encoding); undefined where the parts of a value do not fill it
 * exactly. asn1js forgives that, and then takes bytes for a part of a value that lie behind it.
 */
export function endOfBer(bytes: Uint8Array): number | undefined {
  return endOfValue(bytes, 0, bytes.length, 0);
}

function endOfValue(
  bytes: Uint8Array,
  start: number,
  limit: number,
  depth: number,
): number | undefined {
  const tag = bytes[start];
  const first = bytes[start + 1];
  // 0 marks the end of a value whose length is not said; anywhere else it is padding.
  if (!tag || first === undefined || (tag & longTag) === longTag) {
    return undefined;
  }
  const isConstructed = (tag & constructedBit) !== 0;
  if (depth > maximumDepth || (first === indefiniteLength && !isConstructed)) {
    return undefined;
  }
  if (first === indefiniteLength) {
    const mark = endOfParts(bytes, start + 2, limit, depth + 1, true);
    return mark === undefined ? undefined : mark + 2;
  }
  const digits = first < indefiniteLength ? 0 : first & 0x7f;
  const length = bytes
    .subarray(start + 2, start + 2 + digits)
    .reduce((sum, digit) => sum * 256 + digit, digits === 0 ? first : 0);
  const content = start + 2 + digits;
  const end = content + length;
  if (end > limit || digits > 4) {
    return undefined;
  }
  return !isConstructed || endOfParts(bytes, content, end, depth + 1, false) === end
    ? end
    : undefined;
}

/** At the limit, or before the mark of the end. */
function endOfParts(
  bytes: Uint8Array,
  start: number,
  limit: number,
  depth: number,
  isMarked: boolean,
): number | undefined {
  let position: number | undefined = start;
  while (position !== undefined && position < limit) {
    if (isMarked && bytes[position] === 0 && bytes[position + 1] === 0) {
      return position;
    }
    position = endOfValue(bytes, position, limit, depth);
  }
  return isMarked ? undefined : position;
}
