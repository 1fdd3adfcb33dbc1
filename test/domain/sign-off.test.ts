import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { createAssessment, withAnswers, withTitle } from '#src/domain/assessment.ts';
import { readAssessmentFile } from '#src/domain/assessment-file/read.ts';
import { writeAssessmentFile } from '#src/domain/assessment-file/write.ts';
import { isSignedOff, newVersion, signOff } from '#src/domain/sign-off.ts';
import { arbitraryAssessment } from './arbitraries.ts';

const draft = createAssessment(barnrattsprovning, {
  id: '5b3f3c1e-3f0a-4c62-9d7e-0a4b2f1c9e11',
  now: '2026-11-22T13:03:00.000Z',
  today: '2026-11-22',
});
const signingDay = '2026-12-01T10:00:00.000Z';
const dayAfter = '2026-12-02T10:00:00.000Z';

describe('signing off', () => {
  it('keeps everything that was written, and says when', () => {
    const signedOff = signOff(draft, signingDay);
    expect(isSignedOff(draft)).toBe(false);
    expect(isSignedOff(signedOff)).toBe(true);
    expect(signedOff).toEqual({
      ...draft,
      revision: 1,
      changedAt: signingDay,
      signedOffAt: signingDay,
    });
  });

  it('is done once', () => {
    expect(() => signOff(signOff(draft, signingDay), dayAfter)).toThrow('already');
  });

  it('ends all changes', () => {
    const signedOff = signOff(draft, signingDay);
    expect(() => withAnswers(signedOff, {}, dayAfter)).toThrow('never changes');
    expect(() => withTitle(signedOff, barnrattsprovning, 'Nytt', dayAfter)).toThrow('never');
  });
});

describe('a new version', () => {
  it('has the next number, a link to the former and the same answers, and can be written on', () => {
    const next = newVersion(signOff(draft, signingDay), dayAfter);
    expect(next).toStrictEqual({
      ...draft,
      version: 2,
      formerVersion: { number: 1, signedOffAt: signingDay },
      revision: 2,
      changedAt: dayAfter,
    });
    expect(withAnswers(next, {}, dayAfter).answers).toEqual({});
  });

  it('of a draft there is none', () => {
    expect(() => newVersion(draft, dayAfter)).toThrow('signed-off');
  });

  it('links to the version before it, however many there have been', () => {
    const third = newVersion(
      signOff(newVersion(signOff(draft, signingDay), dayAfter), dayAfter),
      dayAfter,
    );
    expect(third).toMatchObject({
      id: draft.id,
      version: 3,
      formerVersion: { number: 2, signedOffAt: dayAfter },
    });
  });
});

it('signed off or new, any assessment can be saved and opened again', () => {
  fc.assert(
    fc.property(arbitraryAssessment(barnrattsprovning), (assessment) => {
      const next = isSignedOff(assessment)
        ? newVersion(assessment, dayAfter)
        : signOff(assessment, dayAfter);
      expect(readAssessmentFile(writeAssessmentFile(next))).toStrictEqual({
        ok: true,
        assessment: next,
      });
      expect(next.answers).toBe(assessment.answers);
    }),
    { numRuns: 30 },
  );
});
