import { describe, expect, it } from 'vitest';
import {
  type FileDocument,
  type Migration,
  migrate,
} from '#src/domain/assessment-file/migrations/migrate.ts';
import { migrations } from '#src/domain/assessment-file/migrations/migrations.ts';
import { currentFormatVersion } from '#src/domain/assessment-file/schema.ts';

const renamesTitle: Migration = {
  from: 1,
  migrate: ({ title, ...rest }) => ({ ...rest, name: title }),
};
const addsLanguage: Migration = { from: 2, migrate: (file) => ({ ...file, language: 'sv' }) };
const shoutsName: Migration = {
  from: 3,
  migrate: (file) => ({ ...file, name: (file['name'] as string).toUpperCase() }),
};
const three = [renamesTitle, addsLanguage, shoutsName];

const oldFile: FileDocument = { format: 'barnrattsprovning', formatVersion: 1, title: 'ekdalen' };

describe('the migrations of the format', () => {
  it('lead without a gap from version 1 to the current one', () => {
    const expected = Array.from({ length: currentFormatVersion - 1 }, (_, index) => index + 1);
    expect(migrations.map((migration) => migration.from)).toEqual(expected);
  });
});

describe('migrate', () => {
  it('runs every step in turn and counts the version up', () => {
    expect(migrate(oldFile, { from: 1, to: 4 }, three)).toEqual({
      format: 'barnrattsprovning',
      formatVersion: 4,
      name: 'EKDALEN',
      language: 'sv',
    });
  });

  it('begins at the version of the file', () => {
    const file = { formatVersion: 3, name: 'ekdalen' };
    expect(migrate(file, { from: 3, to: 4 }, three)).toEqual({
      formatVersion: 4,
      name: 'EKDALEN',
    });
  });

  it('does not depend on the order of the list', () => {
    const reversed = three.toReversed();
    expect(migrate(oldFile, { from: 1, to: 4 }, reversed)).toEqual(
      migrate(oldFile, { from: 1, to: 4 }, three),
    );
  });

  it('leaves a file of the current version and the file it was given as they are', () => {
    const before = structuredClone(oldFile);
    expect(migrate(oldFile, { from: 1, to: 1 }, three)).toBe(oldFile);
    migrate(oldFile, { from: 1, to: 4 }, three);
    expect(oldFile).toEqual(before);
  });

  it('gives nothing where a step is missing or fails on what it finds', () => {
    expect(migrate(oldFile, { from: 0, to: 4 }, three)).toBeUndefined();
    expect(migrate(oldFile, { from: 1, to: 5 }, three)).toBeUndefined();
    expect(migrate({ formatVersion: 3 }, { from: 3, to: 4 }, three)).toBeUndefined();
  });
});
