import { type AssessmentFile, assessmentFileSchema } from './schema.ts';

/** Keys that could reach an object's prototype in code that is less careful than this. */
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Far above any real assessment (lists in records in records come to about 60), far below what exhausts
 * the stack of a schema check.
 */
const maximumDepth = 256;

const longestPath = 200;

/** Where a file holds a forbidden key or is nested too deep, as `a.b.0.c`; undefined where all is well. */
export function findUnsafe(value: unknown): string | undefined {
  return unsafePath(value, 0)?.join('.').slice(0, longestPath);
}

function unsafePath(value: unknown, depth: number): string[] | undefined {
  if (typeof value !== 'object' || value === null) {
    return undefined;
  }
  if (depth >= maximumDepth) {
    return [];
  }
  for (const key of Object.keys(value)) {
    if (forbiddenKeys.has(key)) {
      return [key];
    }
    const below = unsafePath((value as Record<string, unknown>)[key], depth + 1);
    if (below !== undefined) {
      return [key, ...below];
    }
  }
  return undefined;
}

/** The file where it keeps to the format of the current version, or the path of the first departure. */
export function checkAssessmentFile(
  value: unknown,
): { readonly file: AssessmentFile } | { readonly damagedAt: string } {
  const unsafe = findUnsafe(value);
  if (unsafe !== undefined) {
    return { damagedAt: unsafe };
  }
  const { data, error } = assessmentFileSchema.safeParse(value);
  return data === undefined
    ? { damagedAt: (error?.issues[0]?.path ?? []).join('.').slice(0, longestPath) }
    : { file: data };
}
