import type { Questionnaire } from '#questionnaire/schema.ts';
import type { Assessment } from './assessment.ts';
import type { Finding } from './findings/finding.ts';
import { findingsOf } from './findings/findings.ts';
import { partOf } from './parts.ts';
import { isNotNeeded } from './screening.ts';

/**
 * `met`: nothing speaks against it; `open`: a reader will ask something; `missing`: without that nobody can rely
 * on the answer. What is only to consider opens no question.
 */
export type CheckState = 'met' | 'open' | 'missing';

export interface Check {
  readonly id: string;
  readonly state: CheckState;
  /** What stands against it, in the order of the questions. */
  readonly findings: readonly Finding[];
}

/** The questions of those who decide, answered by what the app remarks upon in the parts that each is about. */
export function decisionChecks(questionnaire: Questionnaire, assessment: Assessment): Check[] {
  const grave = findingsOf(questionnaire, assessment).filter(
    ({ severity }) => severity !== 'consider',
  );
  // Where no assessment is needed, what is left to ask is whether that is right.
  const asked = isNotNeeded(questionnaire, assessment.answers)
    ? questionnaire.checklist.filter(({ parts }) => parts.includes('screening'))
    : questionnaire.checklist;
  return asked.map(({ id, parts }) => {
    const findings = grave.filter(({ questionId }) =>
      parts.includes(partOf(questionnaire, questionId)?.id ?? ''),
    );
    return { id, findings, state: stateOf(findings) };
  });
}

function stateOf(findings: readonly Finding[]): CheckState {
  if (findings.length === 0) {
    return 'met';
  }
  return findings.some(({ severity }) => severity === 'must') ? 'missing' : 'open';
}
