import type { Migration } from './migrate.ts';

/** Format 2 counts sign-offs. Before it nothing could be signed off: all that was written is a first version. */
export const versions: Migration = {
  from: 1,
  migrate(file) {
    const { assessment } = file;
    if (typeof assessment !== 'object' || assessment === null) {
      // Not for a migration to mend: the check that follows says where the file is damaged.
      return file;
    }
    return { ...file, assessment: { ...assessment, version: 1 } };
  },
};
