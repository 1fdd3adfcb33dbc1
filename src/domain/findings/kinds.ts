import type { FindingCode } from '#questionnaire/findings.ts';
import { type Finding, type Severity, severities } from './finding.ts';

/** What is found of one kind, in the order of the questions. */
export interface FindingKind {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** Each kind once, with all its places; the gravest first, then in the order of the questions. */
export function kindsOf(findings: readonly Finding[]): FindingKind[] {
  return severities.flatMap((severity) => {
    const ofSeverity = findings.filter((finding) => finding.severity === severity);
    return [...new Set(ofSeverity.map(({ code }) => code))].map((code) => ({
      code,
      severity,
      findings: ofSeverity.filter((finding) => finding.code === code),
    }));
  });
}
