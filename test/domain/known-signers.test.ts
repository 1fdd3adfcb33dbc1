import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findKnownSigner,
  type KnownSigner,
  mergeKnownSigners,
  withKnownSigner,
  withoutKnownSigner,
} from '#src/domain/known-signers.ts';
import {
  maximumKnownSignersBytes,
  readKnownSigners,
  writeKnownSigners,
} from '#src/domain/known-signers-file.ts';

const addedAt = '2026-11-22T13:00:00.000Z';
const signer = (digit: string, name: string): KnownSigner => ({
  name,
  fingerprint: digit.repeat(64),
  addedAt,
});
const [anna, bo, cecilia] = [
  signer('a', 'Anna Berg'),
  signer('b', 'Bo Ek'),
  signer('c', 'Cecilia'),
];

describe('the signers that somebody knows', () => {
  it('are found by fingerprint', () => {
    expect(findKnownSigner([anna, bo], bo.fingerprint)).toBe(bo);
    expect(findKnownSigner([anna], bo.fingerprint)).toBeUndefined();
  });

  it('are there once, and can be given another name and be forgotten', () => {
    const list = withKnownSigner(withKnownSigner([], anna), bo);
    const renamed = withKnownSigner(list, {
      ...anna,
      name: ' Anna\n Berg-Ek\u202E ',
      addedAt: '2027-01-01T00:00:00.000Z',
    });
    expect(renamed).toEqual([{ ...anna, name: 'Anna Berg-Ek' }, bo]);
    expect(withoutKnownSigner(renamed, anna.fingerprint)).toEqual([bo]);
    expect(withKnownSigner(list, { ...cecilia, name: ' \u202E\n' })).toBe(list);
  });

  it('of one person may be several, each with a key of their own', () => {
    const list = withKnownSigner([anna], { ...bo, name: anna.name });
    expect(list).toHaveLength(2);
  });
});

describe('two lists in one', () => {
  it('have each fingerprint once, under our name, and say what was new and what is called otherwise', () => {
    const merged = mergeKnownSigners([anna, bo], [{ ...bo, name: 'Bosse' }, cecilia, anna]);
    expect(merged).toEqual({
      signers: [anna, bo, cecilia],
      added: [cecilia],
      otherNames: [{ fingerprint: bo.fingerprint, ours: 'Bo Ek', theirs: 'Bosse' }],
    });
  });

  it('hold a fingerprint that theirs has twice once', () => {
    const merged = mergeKnownSigners([], [anna, { ...anna, name: 'Någon annan' }, anna]);
    expect(merged.signers).toEqual([anna]);
    expect(merged.otherNames).toEqual([
      { fingerprint: anna.fingerprint, ours: 'Anna Berg', theirs: 'Någon annan' },
    ]);
  });
});

describe('the file of known signers', () => {
  const file = (change: Record<string, unknown>) =>
    JSON.stringify({ ...JSON.parse(writeKnownSigners([anna])), ...change });

  it('gives back the list, whatever the names', () => {
    const arbitrary = fc.record(
      {
        name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
        fingerprint: fc.stringMatching(/^[0-9a-f]{64}$/),
        addedAt: fc.constant(addedAt),
      },
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(fc.array(arbitrary, { maxLength: 8 }), (signers) => {
        const list = signers.reduce<readonly KnownSigner[]>(withKnownSigner, []);
        expect(readKnownSigners(writeKnownSigners(list))).toEqual({ ok: true, signers: list });
      }),
    );
    const longest = withKnownSigner([], { ...anna, name: '👩‍👧‍👦'.repeat(100) });
    expect(readKnownSigners(writeKnownSigners(longest))).toEqual({ ok: true, signers: longest });
  });

  it.each([
    ['notOurs', 'nothing', ''],
    ['notOurs', 'prose', 'Anna Berg: 1234'],
    ['notOurs', 'a list', '[]'],
    ['notOurs', 'null', 'null'],
    ['notOurs', 'an assessment', '{"format":"barnrattsprovning","formatVersion":2}'],
    ['damaged', 'a file cut off', writeKnownSigners([anna]).slice(0, -9)],
    ['damaged', 'no version', file({ formatVersion: undefined })],
    ['damaged', 'version 0', file({ formatVersion: 0 })],
    ['damaged', 'something more', file({ more: 1 })],
    [
      'damaged',
      'a key of the prototype',
      writeKnownSigners([anna]).replace('{', '{"__proto__":{},'),
    ],
    ['damaged', 'no fingerprint', file({ signers: [{ ...anna, fingerprint: 'ABC' }] })],
    ['damaged', 'no name', file({ signers: [{ ...anna, name: ' ' }] })],
    ['damaged', 'a name of a page', file({ signers: [{ ...anna, name: 'x'.repeat(201) }] })],
    [
      'damaged',
      'lists in lists',
      file({ signers: '[' }).replace('"["', `${'['.repeat(9999)}${']'.repeat(9999)}`),
    ],
    ['tooNew', 'a later version', file({ formatVersion: 2, signers: 'otherwise' })],
    ['tooLarge', 'a file too long', ' '.repeat(maximumKnownSignersBytes + 1)],
  ])('is answered with %s: %s', (problem, _, text) => {
    expect(readKnownSigners(text)).toEqual({ ok: false, problem });
  });

  it('may come from another program’s hands', () => {
    const text = `\uFEFF${JSON.stringify(JSON.parse(writeKnownSigners([anna])))}\r\n`;
    expect(readKnownSigners(text)).toEqual({ ok: true, signers: [anna] });
    const untidy = file({ signers: [{ ...anna, name: ' Anna\u202E\n Berg ' }] });
    expect(readKnownSigners(untidy)).toEqual({ ok: true, signers: [anna] });
  });

  it('never makes the reader throw', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const inFile = `{"format":"barnrattsprovning-known-signers","formatVersion":1,"signers":${json}}`;
        expect(readKnownSigners(json).ok).toBe(false);
        expect(readKnownSigners(inFile).ok).toBe(json.trim() === '[]');
      }),
    );
  });
});
