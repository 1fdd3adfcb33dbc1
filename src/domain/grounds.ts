import type { Questionnaire } from '#questionnaire/schema.ts';
import type { Answers } from './answers.ts';
import { consequences, entriesByRole, placeOf, pointedAt } from './findings/entries.ts';
import type { FindingPlace } from './findings/finding.ts';

/** Negative consequences that no ground of the conclusion points at; nothing is known of them before there is a ground. */
export function unconsideredConsequences(
  questionnaire: Questionnaire,
  answers: Answers,
): FindingPlace[] {
  const grounds = entriesByRole(questionnaire, answers, 'bestInterestsGround');
  const considered = new Set(
    grounds.flatMap((ground) => pointedAt(questionnaire, ground, 'consequence')),
  );
  return grounds.length === 0
    ? []
    : consequences(questionnaire, answers, 'weakens')
        .filter(({ record }) => !considered.has(record.id))
        .map(placeOf);
}
