import { expect, it } from 'vitest';
import { acquaintanceOf, doubtsAbout, isProven, namesAnother } from '#src/ui/review/signer.ts';
import { issued, selfMade, signatureBy } from './sample-reviews.ts';

it('a name that the place does not mention is another one, however it is written', () => {
  const signature = (name: string, label: string) => signatureBy({ ...selfMade, name }, { label });
  expect(namesAnother(signature('Anna Berg', 'Underskrift: Anna Berg, chef'))).toBe(false);
  expect(namesAnother(signature('ANNA  BERG', 'Underskrift: Anna Berg, chef'))).toBe(false);
  expect(namesAnother(signature('A\u030Ake Ek', 'Underskrift: \u00C5ke Ek'))).toBe(false);
  expect(namesAnother(signature('Nils Ek', 'Underskrift: Anna Berg, chef'))).toBe(true);
  expect(namesAnother(signature('Nils Ek', ''))).toBe(false);
  expect(namesAnother(signatureBy(undefined))).toBe(false);
});

it('a signature that does not hold, or cannot be judged, proves no name', () => {
  expect(isProven(signatureBy(selfMade))).toBe(true);
  expect(isProven(signatureBy(selfMade, { status: 'red', reasons: ['wrongKey'] }))).toBe(false);
  expect(
    isProven(signatureBy(selfMade, { status: 'amber', reasons: ['unsupportedSignature'] })),
  ).toBe(false);
  expect(
    isProven(signatureBy(selfMade, { status: 'amber', reasons: ['certificateNotValidThen'] })),
  ).toBe(true);
});

it('a key is known by its fingerprint, a name that has another key is told of', () => {
  const known = { name: 'Anna Berg', addedAt: '2026-11-01T08:00:00.000Z' };
  const same = { ...known, fingerprint: selfMade.fingerprint };
  const other = { ...known, fingerprint: 'f'.repeat(64) };
  expect(acquaintanceOf(selfMade, [other, same])).toEqual({ kind: 'same', signer: same });
  expect(acquaintanceOf(selfMade, [other])).toEqual({ kind: 'other', signer: other });
  expect(acquaintanceOf({ ...selfMade, name: 'Nils Ek' }, [other])).toEqual({ kind: 'none' });
  expect(acquaintanceOf({ ...selfMade, name: '' }, [other])).toEqual({ kind: 'none' });
});

it('names are doubted where they are their own word, or had another key before', () => {
  const signatures = [
    signatureBy(selfMade),
    signatureBy(selfMade),
    signatureBy(issued),
    signatureBy({ ...selfMade, name: 'Eva Lind', fingerprint: 'e'.repeat(64) }, { status: 'red' }),
  ];
  const knownAs = (name: string, fingerprint: string) => ({
    name,
    fingerprint,
    addedAt: '2026-11-01T08:00:00.000Z',
  });
  const none = { otherKey: [], selfMade: [] };
  expect(doubtsAbout(signatures, [], [])).toEqual({ ...none, selfMade: ['Anna Berg'] });
  const another = knownAs('Anna Berg', 'f'.repeat(64));
  expect(doubtsAbout(signatures, [another], [])).toEqual({ ...none, otherKey: ['Anna Berg'] });
  const same = knownAs('Anna', selfMade.fingerprint);
  expect(doubtsAbout(signatures, [another, same], [])).toEqual(none);
  expect(doubtsAbout(signatures, [], [selfMade.fingerprint])).toEqual(none);
  const impostor = knownAs('Nils Åkerström', 'f'.repeat(64));
  expect(doubtsAbout(signatures, [impostor, same], [])).toEqual({
    ...none,
    otherKey: ['Nils Åkerström'],
  });
});
