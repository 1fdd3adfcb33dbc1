import type { Inline, InlineText } from '#src/domain/rich-text.ts';

export type Marks = {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly link: string | undefined;
};

export type Piece =
  | { readonly type: 'text'; readonly text: string; readonly marks: Marks }
  | { readonly type: 'lineBreak' };

/**
 * Hyphenation aids (soft hyphen, Word's optional hyphen), zero-width fillers, and the control characters and
 * non-characters that neither XML nor PDF may hold; white space is left.
 */
const invisible = /(?![\s\u0085])\p{Cc}|[\u00ad\u200b\u2060\ufeff\ufffe\uffff]/gu;

/** Word's unbreakable hyphen as it stands in some clipboards, and the sign for it. */
const wordsHyphen = '\u001e';
const unbreakableHyphen = '\u2011';

/** One space that may belong to what it joins. */
const noBreakSpace = /^[\u00a0\u2007\u2009\u202f]$/;

/** The text without what cannot be seen. */
export function visibleText(text: string): string {
  return text.replaceAll(wordsHyphen, unbreakableHyphen).replace(invisible, '');
}

/**
 * The pieces of one block as lines of inline content, white space collapsed as HTML does it. A no-break
 * space stays at a number (`3 400`, `§ 5`); elsewhere it is what editors and Word make of any space.
 * Two line breaks in a row end the line: so do web mails write their paragraphs.
 */
export function linesOf(pieces: readonly Piece[]): Inline[][] {
  const lines: Inline[][] = [];
  let line: Inline[] = [];
  let breaks = 0;
  let space: string | undefined;
  /** The word before; looking into the run itself would cost its whole length for each word. */
  let before = '';

  function append(text: string, marks: Marks): void {
    const last = line.at(-1);
    if (breaks > 1) {
      lines.push(line);
      line = [];
    } else if (breaks === 1 && last !== undefined) {
      line.push({ type: 'lineBreak' });
    } else if (space !== undefined && last?.type === 'text') {
      const joinsNumber = /[\d§]$/.test(before) || /^[\d§%]/.test(text);
      pushText(line, joinsNumber ? space : ' ', commonMarks(last, marks));
    }
    breaks = 0;
    space = undefined;
    before = text;
    pushText(line, text, marks);
  }

  for (const piece of pieces) {
    if (piece.type === 'lineBreak') {
      breaks += line.length > 0 ? 1 : 0;
      space = undefined;
      continue;
    }
    for (const [part] of visibleText(piece.text).matchAll(/[\s\u0085]+|[^\s\u0085]+/gu)) {
      if (/[^\s\u0085]/u.test(part)) {
        append(part, piece.marks);
      } else {
        space = space === undefined && noBreakSpace.test(part) ? part : ' ';
      }
    }
  }
  return line.length > 0 ? [...lines, line] : lines;
}

function commonMarks(before: InlineText, after: Marks): Marks {
  return {
    bold: before.bold === true && after.bold,
    italic: before.italic === true && after.italic,
    link: before.link === after.link ? after.link : undefined,
  };
}

/** Adds text to the last run where it looks the same, else as a run of its own. */
function pushText(line: Inline[], text: string, { bold, italic, link }: Marks): void {
  pushRun(line, {
    type: 'text',
    text,
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(link !== undefined && { link }),
  });
}

function pushRun(line: Inline[], run: InlineText): void {
  const last = line.at(-1);
  if (
    last?.type === 'text' &&
    last.bold === run.bold &&
    last.italic === run.italic &&
    last.link === run.link
  ) {
    line[line.length - 1] = { ...run, text: last.text + run.text };
  } else {
    line.push(run);
  }
}

/** The same content with neighbouring runs that look the same made one. */
export function joinRuns(content: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of content) {
    if (inline.type === 'text') {
      pushRun(joined, inline);
    } else {
      joined.push(inline);
    }
  }
  return joined;
}
