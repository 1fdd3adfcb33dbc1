import { common } from '../common.ts';
import { files } from '../files.ts';
import { offline } from '../offline.ts';
import { start } from '../start.ts';

/** In the first download: the words of the start page and of what every page has. */
export const startWords = { common, files, offline, start };
