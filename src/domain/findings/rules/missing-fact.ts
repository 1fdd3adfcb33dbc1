import type { FindingCode } from '#questionnaire/findings.ts';
import type { Role } from '#questionnaire/schema.ts';
import { answerTo, hasContent } from '../../answers.ts';
import { questionByRole } from '../../assessment.ts';
import type { Rule, Severity } from '../finding.ts';

/** The one question of a role has no answer. */
function missingFact(code: FindingCode, severity: Severity, role: Role): Rule {
  return {
    code,
    severity,
    find(questionnaire, answers) {
      const question = questionByRole(questionnaire, role);
      return question === undefined || hasContent(answerTo(answers, question))
        ? []
        : [{ questionId: question.id }];
    },
  };
}

export const noTitle = missingFact('noTitle', 'must', 'title');
export const noRegistrationNumber = missingFact(
  'noRegistrationNumber',
  'consider',
  'registrationNumber',
);
export const noDecidingBody = missingFact('noDecidingBody', 'should', 'decidingBody');
export const noBestInterestsAnswer = missingFact(
  'noBestInterestsAnswer',
  'must',
  'bestInterestsAnswer',
);
