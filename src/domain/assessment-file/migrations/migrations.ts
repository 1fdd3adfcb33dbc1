import { versions } from './0001-versions.ts';
import { copies } from './0002-copies.ts';
import type { Migration } from './migrate.ts';

/**
 * Every change of the format since version 1, in order. A new one is a file of its own here
 * (0001-what-changed.ts) and never changes once released: files of that version lie on people's disks.
 */
export const migrations: readonly Migration[] = [versions, copies];
