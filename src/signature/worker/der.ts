/** Deeper than any certificate or signature. */
const maximumDepth = 32;

const booleanTag = 0x01;
const integerTag = 0x02;
const universalClass = 0xc0;
const constructedBit = 0x20;
const longTag = 0x1f;
const sequenceTag = 0x30;
const setTag = 0x31;

/**
 * Whether the bytes are one value in DER (X.690): nothing after it, lengths in their only form, nothing of indefinite
 * length, numbers and truths in their only spelling. What has several spellings would have several fingerprints.
 */
export function isDer(bytes: Uint8Array): boolean {
  return endOfValue(bytes, 0, bytes.length, 0) === bytes.length;
}

/** Where the value that begins at `start` ends; undefined where it is not DER or goes past `limit`. */
function endOfValue(
  bytes: Uint8Array,
  start: number,
  limit: number,
  depth: number,
): number | undefined {
  const tag = bytes[start];
  const content = tag === undefined ? undefined : contentOf(bytes, start + 1, limit);
  if (tag === undefined || content === undefined || (tag & longTag) === longTag) {
    return undefined;
  }
  const isSound =
    (tag & constructedBit) === 0
      ? isSoundPrimitive(tag, bytes.subarray(content.start, content.end))
      : isSoundContainer(tag, depth) && areValues(bytes, content.start, content.end, depth + 1);
  return isSound ? content.end : undefined;
}

/** Strings may not come in parts. */
function isSoundContainer(tag: number, depth: number): boolean {
  const isUniversal = (tag & universalClass) === 0;
  return depth < maximumDepth && (!isUniversal || tag === sequenceTag || tag === setTag);
}

function areValues(bytes: Uint8Array, start: number, end: number, depth: number): boolean {
  let position: number | undefined = start;
  while (position !== undefined && position < end) {
    position = endOfValue(bytes, position, end, depth);
  }
  return position === end;
}

function isSoundPrimitive(tag: number, content: Uint8Array): boolean {
  const [first, second] = content;
  if (tag === booleanTag) {
    return content.length === 1 && (first === 0 || first === 0xff);
  }
  if (tag === integerTag) {
    const isPadded =
      second !== undefined &&
      ((first === 0 && second < 0x80) || (first === 0xff && second >= 0x80));
    return content.length > 0 && !isPadded;
  }
  return tag !== sequenceTag - constructedBit && tag !== setTag - constructedBit && tag !== 0;
}

function contentOf(
  bytes: Uint8Array,
  position: number,
  limit: number,
): { start: number; end: number } | undefined {
  const first = bytes[position];
  if (first === undefined || first === 0x80 || first > 0x84) {
    return undefined;
  }
  const digits =
    first < 0x80 ? [first] : [...bytes.subarray(position + 1, position + 1 + (first & 0x7f))];
  const length = digits.reduce((sum, digit) => sum * 256 + digit, 0);
  const start = position + 1 + (first < 0x80 ? 0 : digits.length);
  const isShortest =
    first < 0x80 || (digits.length === (first & 0x7f) && digits[0] !== 0 && length >= 0x80);
  const end = start + length;
  return isShortest && end <= limit ? { start, end } : undefined;
}
