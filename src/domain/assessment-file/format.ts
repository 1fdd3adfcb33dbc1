/** Names the format in every file; the first thing that stands in it. */
export const fileFormat = 'barnrattsprovning';

/**
 * Larger files are refused unread, so that a wrong choice never freezes the page. A browser's localStorage
 * holds about five million UTF-16 units, which are at most 16 MB of UTF-8: every draft there can be is smaller.
 */
export const maximumFileBytes = 20 * 1024 * 1024;

const opening = new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${fileFormat}"`);

/** Whether a text begins as we write our files: then it is ours, even where it is cut off and does not parse. */
export function beginsAsAssessmentFile(text: string): boolean {
  return opening.test(text);
}

const version = new RegExp(
  `^\\s*\\{\\s*"format"\\s*:\\s*"${fileFormat}"\\s*,\\s*"formatVersion"\\s*:\\s*(\\d{1,9})\\b`,
);

/** The format version that a text says it is in, told without reading it; undefined where it does not begin as ours. */
export function formatVersionOf(text: string): number | undefined {
  const found = version.exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
}
