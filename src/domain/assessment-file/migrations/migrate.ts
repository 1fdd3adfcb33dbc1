/** The content of a file of any version, before it is known to be whole. */
export interface FileDocument {
  readonly format?: unknown;
  readonly formatVersion?: unknown;
  readonly [key: string]: unknown;
}

/** Turns a file of version `from` into one of the next version; the version number itself is set by `migrate`. */
export interface Migration {
  readonly from: number;
  readonly migrate: (file: FileDocument) => FileDocument;
}

/**
 * A file brought from its version to `to`, one migration at a time; undefined where a step is missing
 * or fails on what the file holds.
 */
export function migrate(
  file: FileDocument,
  versions: { readonly from: number; readonly to: number },
  migrations: readonly Migration[],
): FileDocument | undefined {
  let migrated = file;
  for (let version = versions.from; version < versions.to; version++) {
    const step = migrations.find((migration) => migration.from === version);
    if (step === undefined) {
      return undefined;
    }
    try {
      migrated = { ...step.migrate(migrated), formatVersion: version + 1 };
    } catch {
      return undefined;
    }
  }
  return migrated;
}
