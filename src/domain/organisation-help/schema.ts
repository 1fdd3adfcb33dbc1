import * as z from 'zod/mini';
import { idSchema } from '#questionnaire/schema.ts';
import { type Block, inlineText } from '../rich-text.ts';
import { richTextFromNotation } from '../rich-text-notation.ts';
import { tidyLine } from '../tidy-line.ts';

/** What an organisation adds to the app's guidance: written by hand in a file, in its own language. */

export const organisationHelpFormat = 'barnrattsprovning-organisation-help';
export const organisationHelpVersion = 1;

const longestText = 4000;

const line = (longest: number) =>
  z.string().check(z.overwrite(tidyLine), z.minLength(1), z.maxLength(longest));

/** Web addresses that are encrypted on the way; nothing that runs, and no disk. */
const webAddressSchema = z
  .string()
  .check(z.maxLength(2000), z.regex(/^[hH][tT][tT][pP][sS]:\/\/[^\s/?#@\\]+([/?#]\S*)?$/));

/** Paragraphs, lists, bold, italic and links, in the notation of the texts that ship with the app. */
const proseSchema = z.string().check(
  z.maxLength(longestText),
  z.overwrite((text) =>
    // Lists are told by the space before them.
    text
      .replace(/[^\S\n]/g, ' ')
      .replace(/[\p{Bidi_Control}]|(?!\n)\p{Cc}/gu, '')
      .trimEnd(),
  ),
  z.refine((text) => text.trim() !== '', { error: 'empty' }),
  z.refine((text) => text.length > longestText || links(text) !== undefined, { error: 'lists' }),
  z.refine((text) => text.length > longestText || (links(text) ?? []).every(isWebAddress), {
    error: 'links',
  }),
);

function isWebAddress(address: string): boolean {
  return webAddressSchema.safeParse(address).success;
}

/** The addresses that a text leads to; undefined where its lists lie too deep. */
function links(text: string): string[] | undefined {
  try {
    return richTextFromNotation(text).flatMap(linksIn);
  } catch {
    return undefined;
  }
}

function linksIn(block: Block): string[] {
  return block.type === 'paragraph'
    ? block.content.flatMap((inline) =>
        inline.type === 'text' && inline.link !== undefined && inlineText([inline]) !== ''
          ? [inline.link]
          : [],
      )
    : block.items.flat().flatMap(linksIn);
}

/** Pages of questions, as their addresses in the app end: so whoever writes the file can read them there. */
export const helpPageSchema = z.enum([
  'behov',
  'arendet',
  'steg/1',
  'steg/2',
  'steg/3',
  'steg/4',
  'steg/5',
  'steg/6',
  'steg/7',
  'steg/8',
  'steg/9',
  'steg/10',
  'steg/11',
  'steg/12',
  'steg/13',
  'steg/14',
  'steg/15',
  'brev',
  'utfall',
]);
export type HelpPage = z.infer<typeof helpPageSchema>;

const contactSchema = z.strictObject({
  /** What one can ask them about, or their function. */
  role: line(200),
  name: z.optional(line(200)),
  email: z.optional(
    z
      .string()
      .check(
        z.maxLength(254),
        z.regex(/^[^\s@<>,;:"()\\]+@[^\s@<>,;:"()\\/]+\.[^\s@<>,;:"()\\/]+$/),
      ),
  ),
  phone: z.optional(z.string().check(z.maxLength(40), z.regex(/^\+?[\d][\d ()-]*$/))),
});
export type Contact = z.infer<typeof contactSchema>;

export const organisationHelpSchema = z.strictObject({
  /** For editors that help to write the file; the app does not read it. */
  $schema: z.optional(z.string().check(z.maxLength(2000))),
  format: z.literal(organisationHelpFormat),
  formatVersion: z.literal(organisationHelpVersion),
  /** The organisation's name, under which all of it is shown. */
  organisation: line(200),
  contacts: z.optional(z.array(contactSchema).check(z.maxLength(50))),
  links: z.optional(
    z.array(z.strictObject({ title: line(200), address: webAddressSchema })).check(z.maxLength(50)),
  ),
  /** Shown beside a page of questions. */
  pages: z.optional(
    z.array(z.strictObject({ page: helpPageSchema, text: proseSchema })).check(z.maxLength(100)),
  ),
  /** Shown at a question, by its id. */
  questions: z.optional(
    z
      .array(z.strictObject({ question: idSchema.check(z.maxLength(100)), text: proseSchema }))
      .check(z.maxLength(300)),
  ),
  terms: z.optional(
    z.array(z.strictObject({ term: line(100), explanation: proseSchema })).check(z.maxLength(200)),
  ),
});
export type OrganisationHelp = z.infer<typeof organisationHelpSchema>;

/** The format as JSON Schema (draft 2020-12), published with the app for whoever writes such a file. */
export function organisationHelpJsonSchema() {
  return z.toJSONSchema(organisationHelpSchema, { io: 'input' });
}
