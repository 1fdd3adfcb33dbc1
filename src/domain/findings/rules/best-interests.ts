import { answerTo, hasContent, holds } from '../../answers.ts';
import { questionByRole } from '../../assessment.ts';
import { entriesByRole, isTied, placeOf } from '../entries.ts';
import type { Rule } from '../finding.ts';
import { unansweredConsequences } from './consequences.ts';

/** The answer is yes, while negative consequences stand without a measure and without a reason to accept them. */
export const yesDespiteConsequences: Rule = {
  code: 'yesDespiteConsequences',
  severity: 'must',
  find(questionnaire, answers) {
    const question = questionByRole(questionnaire, 'bestInterestsAnswer');
    return question?.type === 'choice' &&
      answerTo(answers, question).value.includes('yes') &&
      unansweredConsequences(questionnaire, answers).length > 0
      ? [{ questionId: question.id }]
      : [];
  },
};

/** The answer is partly or no, or something else has weighed more, and nobody has said why. */
export const departureWithoutReason: Rule = {
  code: 'departureWithoutReason',
  severity: 'must',
  find(questionnaire, answers) {
    const reason = questionByRole(questionnaire, 'departureReason');
    const weight = questionByRole(questionnaire, 'weight');
    if (reason === undefined || hasContent(answerTo(answers, reason))) {
      return [];
    }
    const isDeparting = reason.showIf !== undefined && holds(reason.showIf, answers);
    const isOutweighed =
      weight?.type === 'choice' && answerTo(answers, weight).value.includes('outweighed');
    // Grounds, or the overall assessment in free words, may hold the reason.
    const isArgued =
      entriesByRole(questionnaire, answers, 'bestInterestsGround').length > 0 ||
      questionnaire.steps.some(
        ({ questions }) =>
          questions.includes(reason) &&
          questions.some(
            (question) => question.role === 'freeText' && hasContent(answerTo(answers, question)),
          ),
      );
    return isOutweighed || (isDeparting && !isArgued) ? [{ questionId: reason.id }] : [];
  },
};

/** A ground that points at nothing: no consequence, article, group or evidence. */
export const groundWithoutSupport: Rule = {
  code: 'groundWithoutSupport',
  severity: 'should',
  find: (questionnaire, answers) =>
    entriesByRole(questionnaire, answers, 'bestInterestsGround')
      .filter((ground) => !isTied(ground))
      .map(placeOf),
};
