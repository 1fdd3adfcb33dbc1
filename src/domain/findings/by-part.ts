import type { Questionnaire } from '#questionnaire/schema.ts';
import { type Answers, answerTo, hasContent } from '../answers.ts';
import type { Assessment } from '../assessment.ts';
import { type Part, partsOf } from '../parts.ts';
import type { Finding } from './finding.ts';
import { findingsOf } from './findings.ts';

/** A part of the assessment, and what the app remarks upon in it. */
export interface PartFindings {
  readonly part: Part;
  /** Whether somebody has written in it. What is missing in the others is no remark on anybody's words yet. */
  readonly isBegun: boolean;
  readonly findings: readonly Finding[];
}

/** All findings but for steps that are not complete, which their states tell; by part, every part once. */
export function findingsByPart(
  questionnaire: Questionnaire,
  assessment: Assessment,
): PartFindings[] {
  const found = openFindings(questionnaire, assessment);
  return partsOf(questionnaire).map((part) => {
    const ids = new Set(part.questions.map(({ id }) => id));
    return {
      part,
      isBegun: isBegun(part, assessment.answers),
      findings: found.filter(({ questionId }) => ids.has(questionId)),
    };
  });
}

export function openFindings(questionnaire: Questionnaire, assessment: Assessment): Finding[] {
  return findingsOf(questionnaire, assessment).filter(({ code }) => code !== 'stepIncomplete');
}

/** The day it was begun is there from the beginning. */
function isBegun({ questions }: Part, answers: Answers): boolean {
  return questions.some(
    (question) => question.role !== 'startedOn' && hasContent(answerTo(answers, question)),
  );
}
