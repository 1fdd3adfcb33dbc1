/** A program of somebody else's that looks at a finished PDF. */
export interface Judge {
  readonly name: string;
  readonly program: string;
  /** Debian's package. */
  readonly package: string;
  readonly arguments: (pdf: string) => string[];
  /** What is wrong, or undefined. */
  readonly complaint: (output: string, status: number) => string | undefined;
}

export const judges: readonly Judge[] = [
  {
    name: 'qpdf finds no fault in the file',
    program: 'qpdf',
    package: 'qpdf',
    arguments: (pdf) => ['--check', pdf],
    complaint: (output, status) => (status === 0 ? undefined : output),
  },
  {
    name: 'every font is embedded and can be read as text (pdffonts)',
    program: 'pdffonts',
    package: 'poppler-utils',
    arguments: (pdf) => [pdf],
    complaint(output) {
      const fonts = output.trim().split('\n').slice(2);
      // Columns from the right: object ID (two numbers), uni, sub, emb.
      const lacking = fonts.filter((line) => !/\byes\s+yes\s+yes\s+\d+\s+\d+\s*$/.test(line));
      return fonts.length > 0 && lacking.length === 0 ? undefined : output;
    },
  },
  {
    name: 'A4, with a title (pdfinfo)',
    program: 'pdfinfo',
    package: 'poppler-utils',
    arguments: (pdf) => [pdf],
    complaint: (output) =>
      /^Title:\s+\S/m.test(output) && /^Page size:.*\(A4\)/m.test(output) ? undefined : output,
  },
  {
    name: 'every page says which it is, and no character is lost (pdftotext)',
    program: 'pdftotext',
    package: 'poppler-utils',
    arguments: (pdf) => ['-layout', pdf, '-'],
    complaint(output) {
      const pages = output.split('\f').slice(0, -1);
      const unnumbered = pages.findIndex((page, index) => {
        const number = new RegExp(`(Sida|Page) ${index + 1} (av|of) ${pages.length}\\b`);
        return !number.test(page);
      });
      if (unnumbered !== -1) {
        return `page ${unnumbered + 1} of ${pages.length} has no number`;
      }
      return output.includes('\uFFFD') ? 'a character cannot be read' : undefined;
    },
  },
];
