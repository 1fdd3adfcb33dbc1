/**
 * Gives a TrueType font another name. The SIL Open Font License keeps the word "Source" for Adobe's own
 * files: a subset counts as a modified version and has to be called something else.
 */

const headerLength = 12;
const recordLength = 16;

/** The font with `rename` applied to every Unicode entry of its name table, and checksums to match. */
export function renameFont(font: Uint8Array, rename: (text: string) => string): Uint8Array {
  const tables = readTables(font);
  const names = tables.get('name');
  if (names === undefined) {
    throw new Error('The font has no name table.');
  }
  return writeTables(font, new Map([...tables, ['name', renameEntries(names, rename)]]));
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function readTables(font: Uint8Array): Map<string, Uint8Array> {
  const data = view(font);
  const tables = new Map<string, Uint8Array>();
  for (let index = 0; index < data.getUint16(4); index += 1) {
    const at = headerLength + index * recordLength;
    const tag = String.fromCharCode(...font.subarray(at, at + 4));
    const start = data.getUint32(at + 8);
    tables.set(tag, font.slice(start, start + data.getUint32(at + 12)));
  }
  return tables;
}

/** Name table, format 0: entries of six numbers, then the texts, UTF-16 for Windows (platform 3). */
function renameEntries(table: Uint8Array, rename: (text: string) => string): Uint8Array {
  const data = view(table);
  const count = data.getUint16(2);
  const textStart = data.getUint16(4);
  const records: number[] = [];
  const texts: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const at = 6 + index * 12;
    const field = (offset: number) => data.getUint16(at + offset);
    if (field(0) !== 3) {
      continue;
    }
    const start = textStart + field(10);
    const bytes = encodeUtf16(rename(decodeUtf16(table.subarray(start, start + field(8)))));
    records.push(field(0), field(2), field(4), field(6), bytes.length, texts.length);
    texts.push(...bytes);
  }
  const newCount = records.length / 6;
  const header = [0, newCount, 6 + newCount * 12, ...records];
  return Uint8Array.from([...header.flatMap((number) => [number >> 8, number & 0xff]), ...texts]);
}

function decodeUtf16(bytes: Uint8Array): string {
  return new TextDecoder('utf-16be').decode(bytes);
}

function encodeUtf16(text: string): number[] {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).flatMap(
    (unit) => [unit >> 8, unit & 0xff],
  );
}

function writeTables(original: Uint8Array, tables: Map<string, Uint8Array>): Uint8Array {
  const tags = [...tables.keys()].sort();
  const padded = (length: number) => Math.ceil(length / 4) * 4;
  const directoryLength = headerLength + tags.length * recordLength;
  const bodyLength = [...tables.values()].reduce((sum, table) => sum + padded(table.length), 0);
  const font = new Uint8Array(directoryLength + bodyLength);
  const data = view(font);
  font.set(original.subarray(0, headerLength));
  let position = directoryLength;
  let headAt = 0;
  tags.forEach((tag, index) => {
    const table = tables.get(tag) ?? new Uint8Array();
    font.set(table, position);
    if (tag === 'head') {
      // The checksum of the whole font is made while this field, which will hold it, is zero.
      headAt = position;
      data.setUint32(headAt + 8, 0);
    }
    const at = headerLength + index * recordLength;
    font.set(new TextEncoder().encode(tag), at);
    data.setUint32(at + 4, checksum(font.subarray(position, position + padded(table.length))));
    data.setUint32(at + 8, position);
    data.setUint32(at + 12, table.length);
    position += padded(table.length);
  });
  data.setUint32(headAt + 8, (0xb1b0afba - checksum(font)) >>> 0);
  return font;
}

function checksum(bytes: Uint8Array): number {
  const data = view(bytes);
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) {
    sum = (sum + data.getUint32(at)) >>> 0;
  }
  return sum;
}
