import { describe, expect, it } from 'vitest';
import {
  type Backup,
  maximumBackupBytes,
  readBackup,
  writeBackup,
} from '#src/domain/backup-file.ts';
import { id } from '../storage/fakes.ts';

const backup: Backup = {
  madeAt: '2026-11-22T13:00:00.000Z',
  drafts: [
    { id: id(1), text: '{"format":"barnrattsprovning"', notes: null },
    { id: id(2), text: '"Åh" – 👩‍👧‍👦', notes: '{"savedToFileRevision":3}' },
  ],
  removed: [{ id: id(3), text: 'x', notes: null, removedAt: '2026-11-20T13:00:00.000Z' }],
  snapshots: [
    {
      draftId: id(1),
      reason: 'named',
      name: 'Före mötet',
      at: '2026-11-19T13:00:00.000Z',
      text: 'y',
    },
  ],
  knownSigners: [
    { name: 'Anna Berg', fingerprint: 'a'.repeat(64), addedAt: '2026-11-22T12:00:00.000Z' },
  ],
  preferences: { language: 'sv' },
};
const text = writeBackup(backup);

describe('a backup', () => {
  it('reads as it was written, also after a program has put a byte order mark before it', () => {
    expect(readBackup(text)).toEqual({ ok: true, backup });
    expect(readBackup(`\uFEFF${text}`)).toEqual({ ok: true, backup });
  });

  it.each([
    ['another program’s file', '{"drafts":[]}', 'notOurs'],
    ['what is no JSON', 'Mötesanteckningar', 'notOurs'],
    ['one that is cut off', text.slice(0, -20), 'damaged'],
    ['one of a later version', text.replace('"formatVersion":1', '"formatVersion":2'), 'tooNew'],
    ['one with more in it', text.replace('"drafts"', '"more":1,"drafts"'), 'damaged'],
    ['a draft whose id is none', text.replace(id(1), '../../secret'), 'damaged'],
    ['a key that reaches the prototype', text.replace('"language"', '"__proto__"'), 'damaged'],
  ])('%s is told apart', (_, content, problem) => {
    expect(readBackup(content)).toEqual({ ok: false, problem });
  });

  it.each([
    ['notes', { drafts: [{ id: id(1), text: 'x', notes: ' '.repeat(1001) }] }],
    ['a choice', { preferences: { language: 'x'.repeat(20_001) } }],
    ['the name of a choice', { preferences: { ['x'.repeat(201)]: 'sv' } }],
    [
      'choices',
      { preferences: Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`k${at}`, 'x'])) },
    ],
  ])('does not fill the browser with %s beyond all bounds', (_, parts) => {
    expect(readBackup(writeBackup({ ...backup, ...parts }))).toEqual({
      ok: false,
      problem: 'damaged',
    });
  });

  it('of more than can be is refused unread', () => {
    expect(readBackup(' '.repeat(maximumBackupBytes + 1))).toEqual({
      ok: false,
      problem: 'tooLarge',
    });
  });
});
