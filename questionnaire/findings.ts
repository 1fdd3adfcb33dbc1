import * as z from 'zod/mini';

/** What the app remarks upon by itself (påpekanden); when, is told by the rules in `src/domain/findings/`. */
export const findingCodeSchema = z.enum([
  'noTitle',
  'noRegistrationNumber',
  'noDecidingBody',
  'decisionBeforeStart',
  'noSigner',
  'signerWithoutName',
  'signerWithoutParty',
  'signerTwice',
  'stepIncomplete',
  'notHeardWithoutReason',
  'noBestInterestsAnswer',
  'consequenceWithoutMeasure',
  'depthWithoutReason',
  'notNeededWithoutReason',
  'shallowerThanSuggested',
  'heardWithoutChange',
  'heardWithoutFeedback',
  'noSubstituteSource',
  'onlyAdultsHeard',
  'quoteFromFew',
  'quoteWithName',
  'quotePointsOut',
  'groupNotHeard',
  'weakenedWithoutConsequence',
  'measureForOthers',
  'noComparison',
  'effectWithoutReason',
  'yesDespiteConsequences',
  'departureWithoutReason',
  'groundWithoutSupport',
  'proposalTiedToNothing',
  'measureWithoutResponsible',
  'measureWithoutDate',
  'followUpWithoutResponsible',
  'followUpWithoutDate',
  'followUpPassed',
  'worseWithoutNext',
  'consequenceNotFollowedUp',
  'childrenNotAskedAgain',
  'principleWithoutComment',
  'sourceWithoutLink',
  'sourceOnOwnDisk',
  'vulnerableNotConsidered',
  'unknownReference',
  'strayPageNumber',
  'personalNumber',
  'outdatedWords',
  'letterWithoutAge',
  'letterWithoutOutcome',
  'letterWithName',
  'notAQuestion',
]);
export type FindingCode = z.infer<typeof findingCodeSchema>;

/** Prose of one finding. */
export const findingTextsSchema = z.strictObject({
  /** What is wrong, in a sentence. */
  what: z.string().check(z.minLength(1)),
  /** Why it matters. */
  why: z.string().check(z.minLength(1)),
  /** What to do about it. */
  how: z.string().check(z.minLength(1)),
});

/** Prose of all findings in one language. */
export const allFindingTextsSchema = z.record(findingCodeSchema, findingTextsSchema);
export type FindingTexts = z.infer<typeof allFindingTextsSchema>;
