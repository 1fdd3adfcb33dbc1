import type { Role } from '#questionnaire/schema.ts';
import { entriesByRole, isFilled, isTied, placeOf, placeOfField } from '../entries.ts';
import type { Rule, Severity } from '../finding.ts';

/** A proposal that points at nothing that the assessment has shown. */
export const proposalTiedToNothing: Rule = {
  code: 'proposalTiedToNothing',
  severity: 'should',
  find: (questionnaire, answers) =>
    entriesByRole(questionnaire, answers, 'proposal')
      .filter((proposal) => !isTied(proposal))
      .map(placeOf),
};

/** An entry of a list that lacks one field. */
function lacking(code: Rule['code'], severity: Severity, list: Role, field: Role): Rule {
  return {
    code,
    severity,
    find: (questionnaire, answers) =>
      entriesByRole(questionnaire, answers, list)
        .filter((entry) => !isFilled(entry, field))
        .map((entry) => placeOfField(entry, field)),
  };
}

export const measureWithoutResponsible = lacking(
  'measureWithoutResponsible',
  'should',
  'compensatoryMeasure',
  'responsible',
);
export const measureWithoutDate = lacking(
  'measureWithoutDate',
  'should',
  'compensatoryMeasure',
  'dueDate',
);
export const followUpWithoutResponsible = lacking(
  'followUpWithoutResponsible',
  'should',
  'followUp',
  'responsible',
);
export const followUpWithoutDate = lacking('followUpWithoutDate', 'should', 'followUp', 'dueDate');
