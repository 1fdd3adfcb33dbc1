import type { Migration } from './migrate.ts';

/**
 * Format 3 says which copies a state has taken in. Before it nothing is known of that, so every state is
 * taken for a copy of its own, named by what is in it: the same file opened twice is one copy, and two that
 * were changed separately are never taken for one that follows from the other.
 */
export const copies: Migration = {
  from: 2,
  migrate(file) {
    const { assessment } = file;
    if (typeof assessment !== 'object' || assessment === null || !('revision' in assessment)) {
      return file;
    }
    const name = nameOf(JSON.stringify(assessment));
    return { ...file, assessment: { ...assessment, copies: { [name]: assessment.revision } } };
  },
};

/** A UUID (version 8: of one's own making) that is always the same for a text. */
function nameOf(text: string): string {
  const hex = [1, 2, 3, 4].map((seed) => hashed(text, seed)).join('');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return parts.join('-');
}

/** Murmur3's mixing, one UTF-16 unit at a time: for telling texts apart, not for keeping secrets. */
function hashed(text: string, seed: number): string {
  let hash = Math.imul(seed, 0x9e3779b1);
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ Math.imul(text.charCodeAt(index), 0xcc9e2d51), 0x1b873593);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0).toString(16).padStart(8, '0');
}
