import type * as z from 'zod/mini';
import { questionnaires } from '#questionnaire/index.ts';
import type { Question } from '#questionnaire/schema.ts';
import { partsOf } from '../parts.ts';
import { type FileProblem, versionedFile } from '../versioned-file.ts';
import {
  type OrganisationHelp,
  organisationHelpFormat,
  organisationHelpSchema,
  organisationHelpVersion,
} from './schema.ts';

/** Far more than anybody reads. Check `File.size` against it before reading a file into memory. */
export const maximumOrganisationHelpBytes = 256 * 1024;

const versioned = versionedFile({
  format: organisationHelpFormat,
  version: organisationHelpVersion,
  schema: organisationHelpSchema,
  maximumBytes: maximumOrganisationHelpBytes,
});

/** What is wrong at a place in the file. */
export type FaultReason =
  | 'missing'
  | 'unknownKey'
  | 'empty'
  | 'tooLong'
  | 'link'
  | 'links'
  | 'email'
  | 'phone'
  | 'page'
  | 'questionId'
  | 'lists'
  | 'wrongKind';

export interface Fault {
  /** Keys, and numbers of rows counted from 1. */
  readonly place: readonly (string | number)[];
  readonly reason: FaultReason;
}

export type OrganisationHelpResult =
  | {
      readonly ok: true;
      readonly help: OrganisationHelp;
      /** Questions that the app does not ask: the texts are kept but shown nowhere. */
      readonly unknownQuestions: readonly string[];
    }
  | { readonly ok: false; readonly problem: FileProblem; readonly faults: readonly Fault[] }
  /** No JSON, for a reason that lies on this line, if the browser says which. */
  | { readonly ok: false; readonly problem: 'noJson'; readonly line: number | undefined };

/** Reads the text of a file; never throws, whatever it holds. */
export function readOrganisationHelp(text: string): OrganisationHelpResult {
  const result = versioned.readExplained(text);
  if (result.ok) {
    const asked = (result.file.questions ?? []).map(({ question }) => question);
    const help = result.file;
    return { ok: true, help, unknownQuestions: asked.filter((id) => !questionIds().has(id)) };
  }
  const { problem, cause } = result;
  if (cause instanceof SyntaxError) {
    return { ok: false, problem: 'noJson', line: lineOf(cause, text) };
  }
  const faults = cause === undefined ? [] : cause.issues.flatMap((issue) => faultsOf(issue, text));
  return { ok: false, problem, faults };
}

function questionIds(): ReadonlySet<string> {
  const ids = (questions: readonly Question[]): string[] =>
    questions.flatMap((question) => [
      question.id,
      ...(question.type === 'records' ? ids(question.fields) : []),
    ]);
  return new Set(
    questionnaires.flatMap((one) => partsOf(one).flatMap(({ questions }) => ids(questions))),
  );
}

/** Browsers say where they stopped, each in its own words: a line, or a position. */
function lineOf({ message }: SyntaxError, text: string): number | undefined {
  const line = /line (\d+)/.exec(message)?.[1];
  const position = /position (\d+)/.exec(message)?.[1];
  if (line !== undefined) {
    return Number(line);
  }
  return position === undefined
    ? undefined
    : text.trim().slice(0, Number(position)).split('\n').length;
}

function faultsOf(issue: z.core.$ZodIssue, text: string): Fault[] {
  const place = issue.path.map((key) => (typeof key === 'number' ? key + 1 : String(key)));
  return issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({ place: [...place, key.slice(0, 100)], reason: 'unknownKey' }))
    : [{ place, reason: reasonOf(issue, JSON.parse(text)) }];
}

/** What is written by a pattern, by the key that it stands under. */
const patterned: Readonly<Record<string, FaultReason>> = {
  address: 'link',
  email: 'email',
  phone: 'phone',
  page: 'page',
  question: 'questionId',
};

const named: readonly string[] = ['empty', 'lists', 'links'] satisfies FaultReason[];

function reasonOf(issue: z.core.$ZodIssue, file: unknown): FaultReason {
  const key = String(issue.path.at(-1));
  if (valueAt(file, issue.path) === undefined) {
    return 'missing';
  }
  switch (issue.code) {
    case 'too_big':
      return 'tooLong';
    case 'too_small':
      return 'empty';
    case 'invalid_format':
    case 'invalid_value':
      return patterned[key] ?? 'wrongKind';
    case 'custom':
      return named.includes(issue.message) ? (issue.message as FaultReason) : 'wrongKind';
    default:
      return 'wrongKind';
  }
}

function valueAt(file: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    file,
  );
}
