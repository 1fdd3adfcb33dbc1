import type { Role, Step } from '#questionnaire/schema.ts';
import { answerTo } from '#src/domain/answers.ts';
import { plainText } from '#src/domain/rich-text.ts';
import type { ReportReference, SummaryLine, SummaryPart } from './report-data.ts';
import {
  oneLine,
  questionsByRole,
  type ReportInput,
  readMore,
  recordsByRole,
  type WrittenRecord,
} from './report-input.ts';
import { shorten } from './shorten.ts';
import { counted, type PartStrings } from './wording.ts';

/** How much of something page 1 has room for: entries, and ordinary letters in each. */
export interface Room {
  readonly entries: number;
  readonly letters: number;
}

interface Entry {
  readonly text: string;
  readonly mark?: string;
}

/** Entries cut to their room; `isCut` when not everything is there. */
export function fittedLines(
  entries: readonly Entry[],
  room: Room,
  { strings }: ReportInput,
): { readonly lines: SummaryLine[]; readonly isCut: boolean } {
  const shown = entries.slice(0, room.entries).map((entry) => ({
    ...entry,
    ...shorten(entry.text, room.letters),
  }));
  const left = entries.length - shown.length;
  const lines = shown.map(({ isCut: _, ...line }) => line);
  return {
    lines: left > 0 ? [...lines, { text: counted(strings.summary.others, left) }] : lines,
    isCut: left > 0 || shown.some(({ isCut }) => isCut),
  };
}

export function part(
  words: PartStrings,
  { lines, isCut }: { readonly lines: readonly SummaryLine[]; readonly isCut: boolean },
  more?: ReportReference,
): SummaryPart {
  if (lines.length === 0) {
    return { heading: words.heading, lines, note: words.empty };
  }
  return {
    heading: words.heading,
    lines,
    ...(isCut && more !== undefined && { more }),
  };
}

/** The records of a role, or else what the step says in running text, or else that nothing is written. */
export function partOfRole(
  input: ReportInput,
  role: Role,
  words: PartStrings,
  room: Room,
  entryOf: (written: WrittenRecord) => Entry = ({ title }) => ({ text: title }),
): SummaryPart {
  const [asked] = questionsByRole(input, role, 'records');
  if (asked === undefined) {
    return part(words, { lines: [], isCut: false });
  }
  const entries = recordsByRole(input, role).map(entryOf);
  const fitted =
    entries.length > 0 ? fittedLines(entries, room, input) : freeLines(asked.step, room, input);
  return part(words, fitted, readMore(asked.step, input.strings));
}

/** The beginning of a step's free text in the room of all its entries, but no more than three lines' worth. */
export function freeLines(
  step: Step,
  room: Room,
  input: ReportInput,
): { readonly lines: SummaryLine[]; readonly isCut: boolean } {
  const question = step.questions.find(({ role }) => role === 'freeText');
  const written = question?.type === 'richText' ? answerTo(input.answers, question).value : [];
  const text = oneLine(plainText(written));
  if (text === '') {
    return { lines: [], isCut: false };
  }
  const cut = shorten(text, room.letters * Math.min(room.entries, 3));
  return { lines: [{ text: cut.text }], isCut: cut.isCut };
}
