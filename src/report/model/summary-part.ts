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
import { type Counted, counted, type PartStrings } from './wording.ts';

/** How much of something page 1 has room for: entries, and ordinary letters in each. */
export interface Room {
  readonly entries: number;
  readonly letters: number;
}

interface Entry {
  readonly text: string;
  readonly mark?: string;
}

/** What there is room for, and whether and how many are left out. */
export interface Fitted {
  readonly lines: readonly SummaryLine[];
  readonly isCut: boolean;
  readonly left: number;
}

export const nothing: Fitted = { lines: [], isCut: false, left: 0 };

export function fittedLines(entries: readonly Entry[], room: Room): Fitted {
  const shown = entries.slice(0, room.entries).map((entry) => ({
    ...entry,
    ...shorten(entry.text, room.letters),
  }));
  return {
    lines: shown.map(({ isCut: _, ...line }) => line),
    isCut: shown.some(({ isCut }) => isCut),
    left: entries.length - shown.length,
  };
}

/** Says where the rest is, and how many more there are. */
export function part(
  words: PartStrings,
  { lines, isCut, left }: Fitted,
  more?: ReportReference,
  others?: Counted,
): SummaryPart {
  if (lines.length === 0) {
    return { heading: words.heading, lines, note: words.empty };
  }
  const isWhole = !isCut && left === 0;
  if (more === undefined || isWhole) {
    return { heading: words.heading, lines };
  }
  const count = left > 0 && others !== undefined ? `${counted(others, left)}, ` : '';
  return { heading: words.heading, lines, more: { ...more, text: count + more.text } };
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
    return part(words, nothing);
  }
  const entries = recordsByRole(input, role).map(entryOf);
  const fitted =
    entries.length > 0 ? fittedLines(entries, room) : freeLines(asked.step, room, input);
  const { strings } = input;
  return part(words, fitted, readMore(asked.step, strings), strings.summary.others);
}

/** The beginning of a step's free text in the room of all its entries, but no more than three lines' worth. */
export function freeLines(step: Step, room: Room, input: ReportInput): Fitted {
  const question = step.questions.find(({ role }) => role === 'freeText');
  const written = question?.type === 'richText' ? answerTo(input.answers, question).value : [];
  const text = oneLine(plainText(written));
  if (text === '') {
    return nothing;
  }
  const cut = shorten(text, room.letters * Math.min(room.entries, 3));
  return { lines: [{ text: cut.text }], isCut: cut.isCut, left: 0 };
}
