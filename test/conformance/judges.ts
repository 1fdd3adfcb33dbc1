import { readFile } from 'node:fs/promises';
import { ask } from './ask.ts';
import { readsInOrder } from './reading-order.ts';
import { opensWhenResaved } from './resaved.ts';

/** A PDF that the built app has handed to its user. */
export interface ExportedPdf {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  /** All that it says, in order. */
  readonly words: string;
  /** What "Spara till fil" gives of the same draft, which a working copy carries; null where nothing is carried. */
  readonly carries: string | null;
  /** Names of the fields in which it can be signed, in the order of the signers. */
  readonly signatureFields: readonly string[];
}

/** What a program of somebody else's says of a file. */
export interface Judge {
  readonly name: string;
  /** What is wrong, or undefined. */
  readonly complaint: (file: ExportedPdf) => Promise<string | undefined>;
}

const poppler = 'poppler-utils';

/** What qpdf finds wrong, or undefined. */
export async function findsNoFault({ path }: { path: string }): Promise<string | undefined> {
  const { isContent, output, errors } = await ask('qpdf', 'qpdf', '--check', path);
  return isContent ? undefined : output + errors;
}

export const judges: readonly Judge[] = [
  {
    name: 'qpdf finds no fault in the file',
    complaint: findsNoFault,
  },
  {
    name: 'every font is embedded and can be read as text (pdffonts)',
    async complaint({ path }) {
      const { output } = await ask('pdffonts', poppler, path);
      const fonts = output.trim().split('\n').slice(2);
      // Columns from the right: object ID (two numbers), uni, sub, emb.
      const lacking = fonts.filter((line) => !/\byes\s+yes\s+yes\s+\d+\s+\d+\s*$/.test(line));
      return fonts.length > 0 && lacking.length === 0 ? undefined : output;
    },
  },
  {
    name: 'tagged, under its own title, every page A4 (pdfinfo)',
    async complaint({ path, title: wanted }) {
      const { output } = await ask(
        'pdfinfo',
        poppler,
        '-enc',
        'UTF-8',
        '-f',
        '1',
        '-l',
        '-1',
        path,
      );
      const title = /^Title: +(.*)$/m.exec(output)?.[1];
      if (title !== wanted && !(title?.endsWith(' …') && wanted.startsWith(title.slice(0, -2)))) {
        return `its title is "${title}"`;
      }
      if (!/^Tagged: +yes$/m.test(output)) {
        return 'it is not tagged';
      }
      const sizes = output.match(/^Page +\d+ size:.*$/gm) ?? ['no page'];
      return sizes.find((size) => !size.endsWith('(A4)'));
    },
  },
  {
    name: 'every page says which it is, and no character is lost (pdftotext)',
    async complaint({ path }) {
      const { output } = await ask('pdftotext', poppler, '-layout', path, '-');
      const pages = output.split('\f').slice(0, -1);
      const unnumbered = pages.findIndex((page, index) => {
        const number = new RegExp(`(Sida|Page) ${index + 1} (av|of) ${pages.length}\\b`);
        // A letter to children is one page, and says so by being one.
        return pages.length > 1 && !number.test(page);
      });
      if (unnumbered !== -1) {
        return `page ${unnumbered + 1} of ${pages.length} has no number`;
      }
      return /[\uFFFD□]/.test(output) ? 'a character is not printed or cannot be read' : undefined;
    },
  },
  {
    name: 'carries the assessment file, or for an archive no file (pdfdetach)',
    async complaint({ path, carries }) {
      const { output } = await ask('pdfdetach', poppler, '-list', path);
      const count = Number.parseInt(output, 10);
      if (carries === null || count !== 1) {
        return count === (carries === null ? 0 : 1) ? undefined : output;
      }
      const detached = `${path}.json`;
      await ask('pdfdetach', poppler, '-save', '1', '-o', detached, path);
      return (await readFile(detached, 'utf8')) === carries
        ? undefined
        : 'the file it carries is not what "Spara till fil" gives';
    },
  },
  {
    name: 'has an empty field for each signature, of a signed-off version (pdfsig)',
    async complaint({ path, signatureFields }) {
      const { output } = await ask('pdfsig', poppler, path);
      const found = output.match(/(?<=^ +- Signature Field Name: ).*$/gm) ?? [];
      const empty = output.match(/The signature form field is not signed/g) ?? [];
      const isRight =
        found.join() === signatureFields.join() && empty.length === signatureFields.length;
      return isRight ? undefined : output;
    },
  },
  {
    name: 'read by its tags from top to bottom it says all that it should (pdfinfo -struct-text)',
    async complaint({ path, words }) {
      const { output } = await ask('pdfinfo', poppler, '-enc', 'UTF-8', '-struct-text', path);
      return readsInOrder(output, words);
    },
  },
  {
    name: 'opens in the app when other programs have written it anew (qpdf, mutool), or says why not',
    complaint: ({ path, carries }) => opensWhenResaved(path, carries),
  },
];
