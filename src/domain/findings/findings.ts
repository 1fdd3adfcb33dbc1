import type { Questionnaire } from '#questionnaire/schema.ts';
import { type Assessment, topQuestions } from '../assessment.ts';
import type { Finding, Rule } from './finding.ts';
import { consequenceWithoutMeasure } from './rules/consequence-without-measure.ts';
import { decisionBeforeStart } from './rules/decision-before-start.ts';
import {
  noBestInterestsAnswer,
  noDecidingBody,
  noRegistrationNumber,
  noTitle,
} from './rules/missing-fact.ts';
import { notHeardWithoutReason } from './rules/not-heard-without-reason.ts';
import { noSigner, signerTwice, signerWithoutName, signerWithoutParty } from './rules/signers.ts';
import { incompleteSteps } from './rules/step-incomplete.ts';

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
];

/** All that the app remarks upon in a prövning, in the order of the questions. */
export function findingsOf(questionnaire: Questionnaire, assessment: Assessment): Finding[] {
  const { answers } = assessment;
  const found = rules.flatMap(({ code, severity, find }) =>
    find(questionnaire, answers).map((place): Finding => ({ code, severity, ...place })),
  );
  const order = new Map(topQuestions(questionnaire).map(({ id }, index) => [id, index]));
  const placeOf = ({ questionId }: Finding) => order.get(questionId) ?? order.size;
  return [...found, ...incompleteSteps(questionnaire, answers, found)].sort(
    (one, other) => placeOf(one) - placeOf(other),
  );
}
