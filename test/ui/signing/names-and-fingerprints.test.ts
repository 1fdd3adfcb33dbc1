import { expect, test } from 'vitest';
import { fingerprintGroups } from '#src/domain/certificate.ts';
import { intendedSigner, isSameName } from '#src/ui/signing/intended-signer.ts';
import { pastedFingerprint } from '#src/ui/signing/pasted-fingerprint.ts';

const fingerprint = '0123456789abcdef'.repeat(4);
const pairs = fingerprint.toUpperCase().match(/../g) ?? [];

test.each([
  ['as it is', fingerprint],
  ['in groups', fingerprintGroups(fingerprint).join(' ')],
  ['on two lines', `${fingerprint.slice(0, 32)}\r\n${fingerprint.slice(32)}\n`],
  ['with colons, as in browsers', pairs.join(':')],
  ['as OpenSSL prints it', `sha256 Fingerprint=${pairs.join(':')}`],
  ['with what Windows copies along', `\u200B${pairs.join(' ')}`],
])('a fingerprint %s is understood', (_how, text) => {
  expect(pastedFingerprint(text)).toEqual({ fingerprint });
});

test.each([
  ['empty', ' \n ', 0],
  ['sha1', fingerprint.slice(0, 40), 40],
  ['length', fingerprint.slice(0, 60), 60],
  ['length', `${fingerprint}00`, 66],
  ['characters', fingerprint.replace('0', 'O'), 64],
])('%s: what is wrong with %j', (problem, text, length) => {
  expect(pastedFingerprint(text)).toEqual({ problem, length });
});

test.each([
  ['Underskrift: Anna Berg, förvaltningschef, för Barnnämnden', 'Anna Berg'],
  ['Signature: Anna Berg', 'Anna Berg'],
  ['Underskrift: undertecknare 2', ''],
  ['Underskrift: för Barnnämnden', ''],
  ['Signature: for the Board', ''],
  ['Namnteckning', ''],
  ['', ''],
])('the place “%s” is for “%s”', (label, name) => {
  expect(intendedSigner(label)).toBe(name);
});

test.each([
  ['Anna Berg', 'anna  BERG', true],
  ['Anna Berg', 'Berg Anna', true],
  ['Anna Berg', 'Anna Maria Berg', true],
  ['Åke Öst', 'A\u030Ake O\u0308st', true],
  ['Anna', 'Anna', true],
  ['Anna Berg', 'Anna', false],
  ['Anna Berg', 'Anna Lind', false],
  ['Anna Berg', 'Karin Lind', false],
])('%s and %s: the same person is %s', (one, other, isSame) => {
  expect(isSameName(one, other)).toBe(isSame);
  expect(isSameName(other, one)).toBe(isSame);
});
