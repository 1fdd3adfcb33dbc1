import { PdfError } from '../../protocol.ts';
import { type Entry, type Section, sectionAt } from './cross-reference.ts';
import { matchAt, SyntaxProblem, wholeNumber } from './syntax.ts';

/** Of an honest file: one for each signature and each set of proofs that a signing service adds. */
const maximumRevisions = 1000;

/** One state of the file: what was there when it was saved for the n-th time. */
interface SavedState {
  /** Newest first; two where the file is arranged for the web (linearized). */
  readonly sections: readonly Section[];
  /** How many of the first bytes it is; with the end of line that follows the mark. */
  readonly end: number;
}

/** The bytes of a PDF and the states that lie in it, found by the chain of its cross-references. */
export interface PdfFile {
  readonly bytes: Uint8Array;
  /** One character for each byte. */
  readonly text: string;
  /** Oldest first. */
  readonly states: readonly SavedState[];
  /** Where an object is found in a state, counted from 0; undefined where there is none of the number. */
  entryOf(number: number, state: number): Entry | undefined;
}

export type BeginAndEnd = 'sound' | 'foreignBytes' | 'cutOff';

const footer = /[\0\t\n\f\r ]*startxref[\0\t\n\f\r ]+(\d+)[\0\t\n\f\r ]+%%EOF(?:\r\n|\r|\n)?/y;
const lastFooter = /startxref[\0\t\n\f\r ]+(\d+)[\0\t\n\f\r ]+%%EOF(?:\r\n|\r|\n)?$/;

const maximumEntries = 1_000_000;

/** Longer than `startxref`, a number and `%%EOF`. */
const tailLength = 100;

export function textOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

/** Whether the file begins with its header and ends with its mark (ISO 32000-1, 7.5.2 and 7.5.5). */
export function beginAndEnd(text: string): BeginAndEnd {
  if (!/^%PDF-[12]\.\d/.test(text.slice(0, 8))) {
    return 'foreignBytes';
  }
  if (lastFooter.test(text.slice(-tailLength))) {
    return 'sound';
  }
  return text.includes('%%EOF') ? 'foreignBytes' : 'cutOff';
}

/** Throws a SyntaxProblem where the chain of cross-references is broken. */
export function readPdfFile(bytes: Uint8Array, text: string): PdfFile {
  const start = wholeNumber(lastFooter.exec(text.slice(-tailLength))?.[1]);
  if (start === undefined) {
    throw new SyntaxProblem('The file does not end with the place of its cross-reference.');
  }
  const states = statesOf(chainFrom(text, bytes, start), text);
  if (states.at(-1)?.end !== bytes.length) {
    throw new SyntaxProblem('The last section is not at the end.');
  }
  const history = historyOf(states);
  return {
    bytes,
    text,
    states,
    entryOf: (number, state) =>
      history.get(number)?.findLast((change) => change.state <= state)?.entry,
  };
}

/** Newest first. */
function chainFrom(text: string, bytes: Uint8Array, start: number): Section[] {
  const sections: Section[] = [];
  const visited = new Set<number>();
  let entries = 0;
  let offset: number | undefined = start;
  while (offset !== undefined) {
    if (visited.has(offset)) {
      throw new SyntaxProblem('The cross-references go in circles.');
    }
    if (visited.size >= maximumRevisions) {
      throw new PdfError('tooLarge', 'The file was saved more often than any report.');
    }
    visited.add(offset);
    const section = sectionAt(text, bytes, offset);
    sections.push(section);
    entries += section.entries.size;
    if (entries > maximumEntries) {
      throw new PdfError('tooLarge', 'There are more objects in the file than in any report.');
    }
    offset = section.previous;
  }
  return sections;
}

function statesOf(chain: readonly Section[], text: string): SavedState[] {
  const states: SavedState[] = [];
  for (let index = 0; index < chain.length; index += 1) {
    const newest = chain[index];
    const before = chain[index + 1];
    if (newest !== undefined) {
      // Only of a linearized file the section before stands after: its first page has one of its own.
      const isSplit = before !== undefined && before.offset > newest.offset;
      const sections = isSplit ? [newest, before] : [newest];
      index += isSplit ? 1 : 0;
      states.push({ sections, end: endOfState(newest, sections.at(-1) ?? newest, text) });
    }
  }
  states.reverse();
  const isInOrder = states.every(
    ({ end, sections }, index) =>
      index === 0 ||
      ((states[index - 1]?.end ?? end) <= (sections[0]?.offset ?? 0) && sections.length === 1),
  );
  if (!isInOrder) {
    throw new SyntaxProblem('The states of the file do not follow each other.');
  }
  return states;
}

/** Each state ends with the place of its own section. */
function endOfState(newest: Section, last: Section, text: string): number {
  const written = matchAt(footer, text, last.end);
  if (written === undefined || !new RegExp(`\\D0*${newest.offset}\\D`).test(written)) {
    throw new SyntaxProblem(`No end after the cross-reference at ${newest.offset}.`);
  }
  return last.end + written.length;
}

interface Change {
  readonly state: number;
  readonly entry: Entry;
}

function historyOf(states: readonly SavedState[]): ReadonlyMap<number, Change[]> {
  const history = new Map<number, Change[]>();
  for (const [state, { sections }] of states.entries()) {
    for (const { entries } of sections.toReversed()) {
      for (const [number, entry] of entries) {
        const changes = history.get(number);
        if (changes === undefined) {
          history.set(number, [{ state, entry }]);
        } else {
          changes.push({ state, entry });
        }
      }
    }
  }
  return history;
}
