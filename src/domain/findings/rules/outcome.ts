import type { Question, Role } from '#questionnaire/schema.ts';
import { type Answers, answerTo, hasContent } from '../../answers.ts';
import { questionByRole } from '../../assessment.ts';
import { followedOf, isFollowedUp, isOutcomeBegun, judgementOf } from '../../follow-up/outcome.ts';
import { plannedOf } from '../../follow-up/plan.ts';
import { entriesByRole, isFilled, placeOf } from '../entries.ts';
import type { Rule } from '../finding.ts';
import { listsByRole } from '../written-records.ts';

/**
 * A version made after a sign-off, in which a follow-up was due when it was last changed. The clock stands still with
 * the text: a report of it says the same whenever it is made, and the list of drafts tells by the calendar.
 */
export const followUpPassed: Rule = {
  code: 'followUpPassed',
  severity: 'should',
  find(questionnaire, answers, version) {
    if (version?.formerVersion === undefined || isOutcomeBegun(questionnaire, answers)) {
      return [];
    }
    const today = version.changedAt.slice(0, 10);
    return plannedOf(questionnaire, answers)
      .filter(({ kind, day }) => kind === 'followUp' && day !== undefined && day < today)
      .slice(0, 1)
      .map(({ place }) => place);
  },
};

/** Worse than expected, and nothing is said of what happens now. */
export const worseWithoutNext: Rule = {
  code: 'worseWithoutNext',
  severity: 'must',
  find: (questionnaire, answers) =>
    entriesByRole(questionnaire, answers, 'outcome')
      .filter(
        (entry) => judgementOf(entry, 'outcome') === 'worse' && !isFilled(entry, 'nextAction'),
      )
      .map(placeOf),
};

/**
 * Only once the group has begun to write of the outcome: before that everything is yet to come. One for all of them,
 * where they are mended; the page itself counts and names them.
 */
export const consequenceNotFollowedUp: Rule = {
  code: 'consequenceNotFollowedUp',
  severity: 'should',
  find: (questionnaire, answers) =>
    isOutcomeBegun(questionnaire, answers) &&
    followedOf(questionnaire, answers, 'outcome').some((one) => !isFollowedUp(one, 'outcome'))
      ? listsByRole(questionnaire, 'outcome').map(({ id }) => ({ questionId: id }))
      : [],
};

/** Neither asked, nor any reason why not. */
export const childrenNotAskedAgain: Rule = {
  code: 'childrenNotAskedAgain',
  severity: 'should',
  find(questionnaire, answers) {
    const question = questionByRole(questionnaire, 'childrenAskedAgain');
    if (question?.type !== 'choice' || !isOutcomeBegun(questionnaire, answers)) {
      return [];
    }
    const [chosen] = answerTo(answers, question).value;
    const told: Role = chosen === 'yes' ? 'childrenSayNow' : 'notAskedAgainReason';
    return chosen !== undefined && isAnswered(questionByRole(questionnaire, told), answers)
      ? []
      : [{ questionId: question.id }];
  },
};

function isAnswered(question: Question | undefined, answers: Answers): boolean {
  return question === undefined || hasContent(answerTo(answers, question));
}
