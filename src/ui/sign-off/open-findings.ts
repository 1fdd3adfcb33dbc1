import type { Questionnaire } from '#questionnaire/schema.ts';
import type { Assessment } from '#src/domain/assessment.ts';
import type { Finding } from '#src/domain/findings/finding.ts';
import { findingsOf } from '#src/domain/findings/findings.ts';

/** The findings of an assessment but for steps that are not complete: those have a list of their own. */
export function openFindings(questionnaire: Questionnaire, assessment: Assessment): Finding[] {
  return findingsOf(questionnaire, assessment).filter(({ code }) => code !== 'stepIncomplete');
}
