import { answerTo, hasContent, holds } from '../../answers.ts';
import { questionByRole } from '../../assessment.ts';
import type { Rule } from '../finding.ts';

/** The reason is asked for by what the group has answered, and is not given. */
export const notHeardWithoutReason: Rule = {
  code: 'notHeardWithoutReason',
  severity: 'must',
  find(questionnaire, answers) {
    const reason = questionByRole(questionnaire, 'notHeardReason');
    const condition = reason?.showIf;
    if (reason === undefined || condition === undefined || hasContent(answerTo(answers, reason))) {
      return [];
    }
    return holds(condition, answers) ? [{ questionId: reason.id }] : [];
  },
};
