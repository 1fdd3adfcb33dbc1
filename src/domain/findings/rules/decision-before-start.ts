import { answerTo } from '../../answers.ts';
import { questionByRole } from '../../assessment.ts';
import type { Rule } from '../finding.ts';

export const decisionBeforeStart: Rule = {
  code: 'decisionBeforeStart',
  severity: 'should',
  find(questionnaire, answers) {
    const [decision, start] = [
      questionByRole(questionnaire, 'plannedDecisionDate'),
      questionByRole(questionnaire, 'startedOn'),
    ];
    if (decision?.type !== 'date' || start?.type !== 'date') {
      return [];
    }
    const [decidedOn, startedOn] = [
      answerTo(answers, decision).value,
      answerTo(answers, start).value,
    ];
    // Days as YYYY-MM-DD stand in the order of the alphabet.
    return decidedOn !== '' && startedOn !== '' && decidedOn < startedOn
      ? [{ questionId: decision.id }]
      : [];
  },
};
