import { beforeEach, describe, expect, it } from 'vitest';
import { type KnownSigner, withKnownSigner } from '#src/domain/known-signers.ts';
import { writeKnownSigners } from '#src/domain/known-signers-file.ts';
import {
  createKnownSignersStore,
  type KnownSignersStore,
} from '#src/storage/signers/known-signers-store.ts';
import { FakeStorage } from '../fakes.ts';

const key = 'barnrattsprovning:known-signers';
const signer = (digit: string, name: string): KnownSigner => ({
  name,
  fingerprint: digit.repeat(64),
  addedAt: '2026-11-22T13:00:00.000Z',
});
const [anna, bo] = [signer('a', 'Anna Berg'), signer('b', 'Bo Ek')];

let disk: FakeStorage;
beforeEach(() => {
  disk = new FakeStorage();
});

const opened = () => createKnownSignersStore(disk.source);
const add = (store: KnownSignersStore, known: KnownSigner) =>
  store.change((signers) => withKnownSigner(signers, known));

describe('known signers', () => {
  it('are there after a restart', () => {
    const store = opened();
    expect(store.list()).toEqual([]);
    expect(add(store, anna)).toBeUndefined();
    expect(store.list()).toEqual([anna]);
    expect(opened().list()).toEqual([anna]);
  });

  it('that two tabs add are there both', () => {
    const [mine, theirs] = [opened(), opened()];
    add(mine, anna);
    add(theirs, bo);
    expect(mine.list()).toEqual([anna, bo]);
    expect(opened().list()).toEqual([anna, bo]);
  });

  it.each([
    ['full', { writeError: 'QuotaExceededError' }],
    ['refused', { writeError: 'SecurityError' }],
    ['refused', { forgetful: true }],
    ['refused', { unreadable: true }],
    ['refused', { blocked: true }],
  ] as const)('last as long as the page where the browser answers %s', (reason, faults) => {
    add(opened(), anna);
    const store = opened();
    expect(store.list()).toEqual([anna]);
    disk.faults = faults;
    expect(store.change(() => [anna, bo])).toBe(reason);
    expect(store.list()).toEqual([anna, bo]);
    disk.faults = {};
    expect(opened().list()).toEqual([anna]);
    // The next change takes with it what was held.
    expect(store.change((signers) => signers)).toBeUndefined();
    expect(opened().list()).toEqual([anna, bo]);
  });

  it('take the place of what cannot be read, which is kept beside', () => {
    const damaged = writeKnownSigners([bo]).slice(0, -5);
    disk.items.set(key, damaged);
    const store = opened();
    expect(store.list()).toEqual([]);
    disk.faults = { writeError: 'QuotaExceededError' };
    expect(add(store, anna)).toBe('full');
    expect(disk.items.get(key)).toBe(damaged);
    disk.faults = {};
    expect(add(store, anna)).toBeUndefined();
    expect(opened().list()).toEqual([anna]);
    expect([...disk.items.values()]).toContain(damaged);
  });

  it('do not take the place of what a later version of the app has written', () => {
    const later = writeKnownSigners([bo]).replace('"formatVersion": 1', '"formatVersion": 2');
    disk.items.set(key, later);
    const store = opened();
    expect(add(store, anna)).toBe('tooNew');
    expect(store.list()).toEqual([anna]);
    expect([...disk.items.values()]).toEqual([later]);
  });

  it('are never so many that they could not be read again', () => {
    add(opened(), anna);
    const store = opened();
    const many = Array.from({ length: 9000 }, (_, index) => ({
      ...bo,
      fingerprint: index.toString(16).padStart(64, '0'),
    }));
    expect(store.change(() => many)).toBe('full');
    expect(opened().list()).toEqual([anna]);
  });
});
