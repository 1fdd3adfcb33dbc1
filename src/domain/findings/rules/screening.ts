import { answerTo, hasContent } from '../../answers.ts';
import { questionByRole } from '../../assessment.ts';
import { depthOf, suggestDepth } from '../../screening.ts';
import type { Rule } from '../finding.ts';

const order = ['not-needed', 'simple', 'in-depth'] as const;

export const depthWithoutReason: Rule = {
  code: 'depthWithoutReason',
  severity: 'should',
  find(questionnaire, answers) {
    const reason = questionByRole(questionnaire, 'depthReason');
    return depthOf(questionnaire, answers) !== undefined &&
      reason !== undefined &&
      !hasContent(answerTo(answers, reason))
      ? [{ questionId: reason.id }]
      : [];
  },
};

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
