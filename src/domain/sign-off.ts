import type { Assessment } from './assessment.ts';

export type SignedOffAssessment = Assessment & { readonly signedOffAt: string };

/** Whether the group has signed it off (fastställt den): then nothing in it changes any more. */
export function isSignedOff(assessment: Assessment): assessment is SignedOffAssessment {
  return assessment.signedOffAt !== undefined;
}

/** The assessment as signed off, one revision on. `now` is an ISO date-time in UTC. Throws where it already is. */
export function signOff(assessment: Assessment, now: string): SignedOffAssessment {
  if (isSignedOff(assessment)) {
    throw new Error('The assessment has been signed off already');
  }
  return {
    ...assessment,
    revision: assessment.revision + 1,
    changedAt: now,
    signedOffAt: now,
  };
}

/**
 * A new version to write on: the same prövning with the same answers, that says which version it was made
 * from. Throws where that has not been signed off: a draft is still its own version.
 */
export function newVersion(assessment: Assessment, now: string): Assessment {
  if (!isSignedOff(assessment)) {
    throw new Error('Only a signed-off assessment has a next version');
  }
  const { signedOffAt, ...kept } = assessment;
  return {
    ...kept,
    revision: assessment.revision + 1,
    version: assessment.version + 1,
    formerVersion: { number: assessment.version, signedOffAt },
    changedAt: now,
  };
}
