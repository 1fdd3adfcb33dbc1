/**
 * The syntax of PDF (ISO 32000-1, 7.3), read strictly. LibPDF forgives much, and other programs forgive otherwise: what
 * may be read in two ways could be signed in one and shown in the other. So what decides about a signature, and all
 * that was added after one, must be written in the one way that all programs read alike.
 */

/** Something is not written as the standard says. */
export class SyntaxProblem extends Error {
  override readonly name = 'SyntaxProblem';
}

/** What a dictionary holds: by key, the text of each value. */
export interface RawDictionary {
  readonly entries: ReadonlyMap<string, string>;
  readonly end: number;
}

const maximumDepth = 100;

const whitespace = /[\0\t\n\f\r ]*/y;
const nameToken = /\/[^\0\t\n\f\r ()<>[\]{}/%]*/y;
const reference = /\d+[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+R(?=[\0\t\n\f\r ()<>[\]{}/%]|$)/y;
const simpleToken =
  /(?:[+-]?(?:\d+\.?\d*|\.\d+)|true|false|null)(?=[\0\t\n\f\r ()<>[\]{}/%]|$)|<[0-9A-Fa-f\0\t\n\f\r ]*>/y;
const stringPart = /[^()\\]*/y;

/** The text that a sticky pattern finds at the place, or undefined. */
export function matchAt(pattern: RegExp, text: string, position: number): string | undefined {
  pattern.lastIndex = position;
  return pattern.exec(text)?.[0];
}

export function skipSpace(text: string, position: number): number {
  return position + (matchAt(whitespace, text, position)?.length ?? 0);
}

/** Where the value that begins at the place ends. */
export function endOfValue(text: string, position: number, depth = 0): number {
  if (depth > maximumDepth) {
    throw new SyntaxProblem(`Nested too deep at ${position}.`);
  }
  if (text.startsWith('<<', position)) {
    return dictionaryAt(text, position, depth).end;
  }
  if (text[position] === '[') {
    return endOfArray(text, position + 1, depth);
  }
  if (text[position] === '(') {
    return endOfString(text, position + 1);
  }
  const token =
    matchAt(nameToken, text, position) ??
    matchAt(reference, text, position) ??
    matchAt(simpleToken, text, position);
  if (token === undefined) {
    throw new SyntaxProblem(`No value at ${position}.`);
  }
  return position + token.length;
}

export function dictionaryAt(text: string, start: number, depth = 0): RawDictionary {
  if (!text.startsWith('<<', start)) {
    throw new SyntaxProblem(`No dictionary at ${start}.`);
  }
  const entries = new Map<string, string>();
  let position = skipSpace(text, start + 2);
  while (!text.startsWith('>>', position)) {
    const written = matchAt(nameToken, text, position);
    const key = written === undefined ? undefined : plainName(written);
    if (written === undefined || key === undefined || entries.has(key)) {
      throw new SyntaxProblem(`No key, or one for the second time, at ${position}.`);
    }
    const value = skipSpace(text, position + written.length);
    const end = endOfValue(text, value, depth + 1);
    entries.set(key, text.slice(value, end));
    position = skipSpace(text, end);
  }
  return { entries, end: position + 2 };
}

function plainName(written: string): string {
  return written
    .slice(1)
    .replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
}

function endOfArray(text: string, start: number, depth: number): number {
  let position = skipSpace(text, start);
  while (text[position] !== ']') {
    position = skipSpace(text, endOfValue(text, position, depth + 1));
  }
  return position + 1;
}

function endOfString(text: string, start: number): number {
  let open = 1;
  let position = start;
  while (open > 0) {
    position += matchAt(stringPart, text, position)?.length ?? 0;
    const character = text[position];
    if (character === undefined) {
      throw new SyntaxProblem(`A string without end at ${start}.`);
    }
    if (character === '\\') {
      position += 1;
    } else {
      open += character === '(' ? 1 : -1;
    }
    position += 1;
  }
  return position;
}

/** A whole number that is not negative and that programs count exactly. */
export function wholeNumber(text: string | undefined): number | undefined {
  const value = text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
  return value !== undefined && Number.isSafeInteger(value) ? value : undefined;
}
