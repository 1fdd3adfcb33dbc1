import { color, type } from './theme.ts';

const millimetre = 72 / 25.4;

/** How a form to fill in by hand looks, beyond what it shares with the report. Lengths in points. */
export const form = {
  /** Narrower margins than the report's: handwriting needs the room, and a punch hole has it still. */
  top: 13 * millimetre,
  bottom: 18 * millimetre,
  side: 20 * millimetre,
  /** Between two writing lines: 8.2 mm. */
  pitch: 23.25,
  /** Below the label of a cell with one line. */
  onlyLine: 18,
  line: 0.6,
  box: 10,
  boxLine: 0.9,
  /** At most so many lines always stay together. */
  heldLines: 3,
  /** Contrast 4.1:1 on white. */
  edge: '#5f8387',
  inset: 5,
  /** Kept free at the right of running text: a line may stick out a little, and here rules show where it should end. */
  overhang: 4,
  /** Of what follows a question, at least this much stands on the same page. */
  keep: 24,
  /** Before a table that goes on over pages: its head and a row. */
  keepTable: 120,
} as const;

const small = { ...type.text, fontSize: 9.5, lineHeight: 13 / 9.5 };

export const formType = {
  small,
  note: { ...small, color: color.quiet },
  strong: { ...small, fontWeight: 600 },
  cardTitle: { ...small, fontWeight: 600 },
  label: { ...type.text, fontSize: 8.5, lineHeight: 11 / 8.5, color: color.quiet },
} as const;
