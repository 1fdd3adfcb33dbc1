/** How a page of the report looks. Lengths in points (1/72 inch). */

const millimetre = 72 / 25.4;

/** A4; 150 mm of text between margins in which a punch hole does not meet a word. */
export const page = {
  width: 210 * millimetre,
  height: 297 * millimetre,
  top: 20 * millimetre,
  bottom: 23 * millimetre,
  side: 30 * millimetre,
  /** Base line of the foot, from the lower edge of the sheet. */
  foot: 14 * millimetre,
  /** Base line of the draft mark, from the upper edge. */
  head: 13 * millimetre,
} as const;

export const color = {
  text: '#1d1d1b',
  /** Contrast 7.5:1 on white. */
  quiet: '#55524d',
  accent: '#0b4a52',
  /** Contrast 8.5:1 on white. */
  attention: '#7a3e00',
  rule: '#9db8bb',
  /** Behind heads of tables and boxes of facts. */
  surface: '#eef4f4',
} as const;

const text = { fontSize: 10.5, lineHeight: 15 / 10.5, color: color.text };

/** Line height stands on each text style: inherited from the page it breaks react-pdf's own measuring. */
export const type = {
  text,
  title: { ...text, fontSize: 22, lineHeight: 27 / 22, fontWeight: 600 },
  /** A title of several lines above a full page. */
  smallTitle: { ...text, fontSize: 16.5, lineHeight: 20 / 16.5, fontWeight: 600 },
  kind: { ...text, color: color.quiet },
  phase: { ...text, fontSize: 9.5, lineHeight: 13 / 9.5, fontWeight: 600, color: color.quiet },
  section: { ...text, fontSize: 15, lineHeight: 19 / 15, fontWeight: 600, color: color.accent },
  question: { ...text, fontSize: 11, lineHeight: 15 / 11, fontWeight: 600 },
  recordTitle: { ...text, fontWeight: 600 },
  label: { ...text, color: color.quiet },
  note: { ...text, color: color.quiet },
  /** On page 1, in tables and forms. */
  small: { ...text, fontSize: 9.5, lineHeight: 12.5 / 9.5 },
  smallLabel: { ...text, fontSize: 9.5, lineHeight: 12.5 / 9.5, fontWeight: 600 },
  smallNote: { ...text, fontSize: 9.5, lineHeight: 12.5 / 9.5, color: color.quiet },
  smallAside: {
    ...text,
    fontSize: 9.5,
    lineHeight: 12.5 / 9.5,
    textAlign: 'right',
  },
  smallHeading: { ...text, lineHeight: 14 / 10.5, fontWeight: 600, color: color.accent },
  answer: { ...text, fontSize: 15, lineHeight: 18 / 15, fontWeight: 600, color: color.accent },
  tableHead: { ...text, fontSize: 9.5, lineHeight: 13 / 9.5, fontWeight: 600, color: color.accent },
} as const;

export type TypeStyle = (typeof type)[keyof typeof type];

/** One scale of distances. */
export const space = { hair: 2, small: 4, medium: 8, large: 14, section: 26 } as const;

/** Widths of marks to the left of text, and how far a record stands in from its rule. */
export const indent = {
  /** A bullet or a one-digit number; `digit` more for every further digit. */
  list: 15,
  digit: 6,
  record: 10,
  /** A section's number, in the margin. */
  number: 26,
  /** Labels of the case sheet. */
  fact: 128,
  /** At the right of a line in the contents. */
  pageNumber: 40,
} as const;

/**
 * In which a signature stands, within its edges: room for five lines of small type over the width of the text. The
 * signature is drawn by another part of the app, or by another program.
 */
export const signatureBox = { width: 423.5, height: 64, line: 0.75 } as const;

/** What must follow on the same page: two lines after a label or title, more after a section's heading. */
export const keep = { label: 32, title: 34, question: 36, section: 48, row: 40 } as const;
