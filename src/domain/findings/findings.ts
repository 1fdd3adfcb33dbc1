import type { FindingCode } from '#questionnaire/findings.ts';
import type { Questionnaire } from '#questionnaire/schema.ts';
import { type Assessment, topQuestions } from '../assessment.ts';
import { partOf } from '../parts.ts';
import { isNotNeeded } from '../screening.ts';
import type { Finding, FindingPlace, Rule } from './finding.ts';
import { effectWithoutReason, noComparison } from './rules/alternatives.ts';
import {
  departureWithoutReason,
  groundWithoutSupport,
  yesDespiteConsequences,
} from './rules/best-interests.ts';
import {
  groupNotHeard,
  heardWithoutChange,
  heardWithoutFeedback,
  noSubstituteSource,
  onlyAdultsHeard,
  quoteFromFew,
  quotePointsOut,
  quoteWithName,
} from './rules/children-heard.ts';
import {
  consequenceWithoutMeasure,
  measureForOthers,
  weakenedWithoutConsequence,
} from './rules/consequences.ts';
import {
  followUpWithoutDate,
  followUpWithoutResponsible,
  measureWithoutDate,
  measureWithoutResponsible,
  proposalTiedToNothing,
} from './rules/decision.ts';
import { decisionBeforeStart } from './rules/decision-before-start.ts';
import { letterWithName, letterWithoutAge, letterWithoutOutcome } from './rules/letters.ts';
import {
  noBestInterestsAnswer,
  noDecidingBody,
  noRegistrationNumber,
  noTitle,
} from './rules/missing-fact.ts';
import { notHeardWithoutReason } from './rules/not-heard-without-reason.ts';
import {
  childrenNotAskedAgain,
  consequenceNotFollowedUp,
  followUpPassed,
  worseWithoutNext,
} from './rules/outcome.ts';
import {
  depthWithoutReason,
  notNeededWithoutReason,
  shallowerThanSuggested,
} from './rules/screening.ts';
import { noSigner, signerTwice, signerWithoutName, signerWithoutParty } from './rules/signers.ts';
import { incompleteSteps } from './rules/step-incomplete.ts';
import {
  principleWithoutComment,
  sourceOnOwnDisk,
  sourceWithoutLink,
  vulnerableNotConsidered,
} from './rules/underlay.ts';
import {
  notAQuestion,
  outdatedWords,
  personalNumber,
  strayPageNumber,
  unknownReference,
} from './rules/wording.ts';

const rules: readonly Rule[] = [
  noTitle,
  noRegistrationNumber,
  noDecidingBody,
  decisionBeforeStart,
  noSigner,
  signerWithoutName,
  signerWithoutParty,
  signerTwice,
  notHeardWithoutReason,
  noBestInterestsAnswer,
  consequenceWithoutMeasure,
  depthWithoutReason,
  notNeededWithoutReason,
  shallowerThanSuggested,
  heardWithoutChange,
  heardWithoutFeedback,
  noSubstituteSource,
  onlyAdultsHeard,
  quoteFromFew,
  quoteWithName,
  quotePointsOut,
  groupNotHeard,
  weakenedWithoutConsequence,
  measureForOthers,
  noComparison,
  effectWithoutReason,
  yesDespiteConsequences,
  departureWithoutReason,
  groundWithoutSupport,
  proposalTiedToNothing,
  measureWithoutResponsible,
  measureWithoutDate,
  followUpWithoutResponsible,
  followUpWithoutDate,
  followUpPassed,
  worseWithoutNext,
  consequenceNotFollowedUp,
  childrenNotAskedAgain,
  principleWithoutComment,
  sourceWithoutLink,
  sourceOnOwnDisk,
  vulnerableNotConsidered,
  unknownReference,
  strayPageNumber,
  personalNumber,
  outdatedWords,
  letterWithoutAge,
  letterWithoutOutcome,
  letterWithName,
  notAQuestion,
];

const aboutSomebody: readonly FindingCode[] = ['personalNumber', 'quoteWithName', 'quoteFromFew'];

/** All that the app remarks upon in a prövning, in the order of the questions. */
export function findingsOf(questionnaire: Questionnaire, assessment: Assessment): Finding[] {
  const { answers } = assessment;
  const found = rules.flatMap(({ code, severity, find }) =>
    onePerPlace(find(questionnaire, answers, assessment)).map(
      (place): Finding => ({ code, severity, ...place }),
    ),
  );
  const order = new Map(topQuestions(questionnaire).map(({ id }, index) => [id, index]));
  const placeOf = ({ questionId }: Finding) => order.get(questionId) ?? order.size;
  const heeded = isNotNeeded(questionnaire, answers)
    ? found.filter((finding) => isHeededWithoutSteps(questionnaire, finding))
    : [...found, ...incompleteSteps(questionnaire, answers, found)];
  return heeded.sort((one, other) => placeOf(one) - placeOf(other));
}

/** Where no assessment is needed nothing is asked of the steps, but nobody may be pointed out in them either. */
function isHeededWithoutSteps(questionnaire: Questionnaire, { code, questionId }: Finding) {
  const kind = partOf(questionnaire, questionId)?.kind;
  return kind === 'screening' || kind === 'caseSheet' || aboutSomebody.includes(code);
}

/** Several fields of an entry may show the same thing. */
function onePerPlace(places: readonly FindingPlace[]): FindingPlace[] {
  const isSame = (one: FindingPlace) => (other: FindingPlace) =>
    one.questionId === other.questionId && one.recordId === other.recordId;
  return places.filter((place, index) => places.findIndex(isSame(place)) === index);
}
