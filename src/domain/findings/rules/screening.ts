import type { Depth, Questionnaire } from '#questionnaire/schema.ts';
import { type Answers, answerTo, hasContent } from '../../answers.ts';
import { questionByRole } from '../../assessment.ts';
import { depthOf, suggestDepth } from '../../screening.ts';
import type { FindingPlace, Rule } from '../finding.ts';

const order = ['not-needed', 'simple', 'in-depth'] as const;

export const depthWithoutReason: Rule = {
  code: 'depthWithoutReason',
  severity: 'should',
  find: (questionnaire, answers) => withoutReason(questionnaire, answers, ['simple', 'in-depth']),
};

/** The reason is then all there is to rely on. */
export const notNeededWithoutReason: Rule = {
  code: 'notNeededWithoutReason',
  severity: 'must',
  find: (questionnaire, answers) => withoutReason(questionnaire, answers, ['not-needed']),
};

function withoutReason(
  questionnaire: Questionnaire,
  answers: Answers,
  depths: readonly Depth[],
): FindingPlace[] {
  const reason = questionByRole(questionnaire, 'depthReason');
  const depth = depthOf(questionnaire, answers);
  return depth !== undefined &&
    depths.includes(depth) &&
    reason !== undefined &&
    !hasContent(answerTo(answers, reason))
    ? [{ questionId: reason.id }]
    : [];
}

/** The group may well be right; a reader will ask. */
export const shallowerThanSuggested: Rule = {
  code: 'shallowerThanSuggested',
  severity: 'should',
  find(questionnaire, answers) {
    const depth = questionByRole(questionnaire, 'depth');
    const chosen = depthOf(questionnaire, answers);
    const suggested = suggestDepth(questionnaire, answers)?.depth;
    return depth !== undefined &&
      chosen !== undefined &&
      suggested !== undefined &&
      order.indexOf(chosen) < order.indexOf(suggested)
      ? [{ questionId: depth.id }]
      : [];
  },
};
