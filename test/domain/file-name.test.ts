import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  certificateFileName,
  fileName,
  knownSignersFileName,
  signedFileName,
} from '#src/domain/file-name.ts';
import { arbitraryLine } from './arbitraries.ts';

describe('fileName', () => {
  it.each([
    ['Familjecentral Ekdalen', 'provning-familjecentral-ekdalen-2026-11-22.json'],
    ['Ängsö förskola, Årsta – väst', 'provning-angso-forskola-arsta-vast-2026-11-22.json'],
    ['Prövning av skolskjuts', 'provning-av-skolskjuts-2026-11-22.json'],
    [
      'Straße i Łódź, Tønder & Unjárga ŋ',
      'provning-strasse-i-lodz-tonder-unjarga-n-2026-11-22.json',
    ],
    ['A\u030Angstro\u0308m', 'provning-angstrom-2026-11-22.json'],
    ['', 'provning-2026-11-22.json'],
    ['   ', 'provning-2026-11-22.json'],
    ['👩‍👧‍👦', 'provning-2026-11-22.json'],
    ['حقوق الطفل', 'provning-2026-11-22.json'],
    ['../../etc/passwd', 'provning-etc-passwd-2026-11-22.json'],
    ['CON', 'provning-con-2026-11-22.json'],
  ])('of %s', (title, expected) => {
    expect(fileName(title, 'json', '2026-11-22')).toBe(expected);
  });

  it('is cut between words, or inside a word that alone is too long', () => {
    const long = fileName(`${'barnperspektiv '.repeat(20)}`, 'pdf', '2026-11-22');
    expect(long).toBe('provning-barnperspektiv-barnperspektiv-barnperspektiv-2026-11-22.pdf');
    const word = fileName('a'.repeat(300), 'pdf', '2026-11-22');
    expect(word).toHaveLength(80);
    expect(word).toMatch(/^provning-a+-2026-11-22\.pdf$/);
  });

  it('is safe for any title', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryLine, fc.string({ unit: 'binary' })), (title) => {
        const name = fileName(title, 'json', '2026-11-22');
        expect(name).toMatch(/^provning(-[a-z0-9]+)*-2026-11-22\.json$/);
        expect(name.length).toBeLessThanOrEqual(80);
      }),
    );
  });
});

describe('signedFileName', () => {
  it.each([
    ['provning-ekdalen-2026-11-22.pdf', 1, 'provning-ekdalen-2026-11-22-underskriven-1-av-3.pdf'],
    [
      'provning-ekdalen-2026-11-22-underskriven-1-av-3.pdf',
      2,
      'provning-ekdalen-2026-11-22-underskriven-2-av-3.pdf',
    ],
    [
      'provning-ekdalen-2026-11-22-underskriven-1-av-3 (2).PDF',
      2,
      'provning-ekdalen-2026-11-22-underskriven-2-av-3.pdf',
    ],
    ['Rapport från Åke.pdf', 1, 'rapport-fran-ake-underskriven-1-av-3.pdf'],
    ['حقوق.pdf', 3, 'provning-underskriven-3-av-3.pdf'],
    ['../../etc/passwd', 1, 'etc-passwd-underskriven-1-av-3.pdf'],
  ])('of %s with signature %i', (name, signed, expected) => {
    expect(signedFileName(name, signed, 3)).toBe(expected);
  });

  it('is short and safe for any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const result = signedFileName(name, 12, 34);
        expect(result).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*-underskriven-12-av-34\.pdf$/);
        expect(result.length).toBeLessThanOrEqual(110);
      }),
    );
  });
});

it('names certificates after their holders, and lists by their day', () => {
  expect(certificateFileName('Anna Öberg', '2026-11-22')).toBe(
    'certifikat-anna-oberg-2026-11-22.cer',
  );
  expect(knownSignersFileName('2026-11-22')).toBe('kanda-fingeravtryck-2026-11-22.json');
});
