import * as z from 'zod/mini';
import { findUnsafe } from './assessment-file/damage.ts';

/** As of an assessment file: another program's, ours but altered, a later version's, longer than ours can be. */
export type FileProblem = 'notOurs' | 'damaged' | 'tooNew' | 'tooLarge';

export type FileResult<File> =
  | { readonly ok: true; readonly file: File }
  | { readonly ok: false; readonly problem: FileProblem };

/** Why a text is no JSON, or where it departs from the format. */
type Cause = SyntaxError | z.core.$ZodError;

/** A kind of file that says its format and version first, of which there has been one version so far. */
export interface VersionedFile<File> {
  /** Whether a text begins as we write it: then it is ours, even where it is cut off. */
  begins(text: string): boolean;
  /** Reads the text of a file; never throws, whatever it holds. */
  read(text: string): FileResult<File>;
  /** The same for a file that people write by hand, who want to know what is wrong where. */
  readExplained(text: string): FileResult<File> & { readonly cause?: Cause };
}

export function versionedFile<File>(form: {
  readonly format: string;
  readonly version: number;
  readonly schema: z.ZodMiniType<File>;
  /** A UTF-16 unit is at least one byte. */
  readonly maximumBytes: number;
}): VersionedFile<File> {
  const { format, version, schema, maximumBytes } = form;
  // `\s` also stands for a byte order mark, which `trim` takes away.
  const opening = new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${format}"`);
  const headingSchema = z.looseObject({
    format: z.literal(format),
    formatVersion: z.optional(z.unknown()),
  });

  function begins(text: string): boolean {
    return opening.test(text);
  }

  function readExplained(text: string): FileResult<File> & { readonly cause?: Cause } {
    if (text.length > maximumBytes) {
      return { ok: false, problem: 'tooLarge' };
    }
    let value: unknown;
    try {
      value = JSON.parse(text.trim());
    } catch (error) {
      const problem = begins(text) ? 'damaged' : 'notOurs';
      return { ok: false, problem, ...(error instanceof SyntaxError && { cause: error }) };
    }
    const heading = headingSchema.safeParse(value).data;
    if (heading === undefined) {
      return { ok: false, problem: 'notOurs' };
    }
    if (typeof heading.formatVersion === 'number' && heading.formatVersion > version) {
      return { ok: false, problem: 'tooNew' };
    }
    if (findUnsafe(value) !== undefined) {
      return { ok: false, problem: 'damaged' };
    }
    const checked = schema.safeParse(value);
    return checked.success
      ? { ok: true, file: checked.data }
      : { ok: false, problem: 'damaged', cause: checked.error };
  }

  return {
    begins,
    read(text) {
      const { cause: _, ...result } = readExplained(text);
      return result;
    },
    readExplained,
  };
}
