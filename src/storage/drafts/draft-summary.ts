import { findQuestionnaire } from '#questionnaire/index.ts';
import type { Questionnaire } from '#questionnaire/schema.ts';
import { type Assessment, type FormerVersion, textByRole } from '#src/domain/assessment.ts';
import { writtenLength } from '#src/domain/file-reminder.ts';
import { nextFollowUpDay } from '#src/domain/follow-up/plan.ts';
import { type AssessmentProgress, assessmentProgress } from '#src/domain/progress.ts';
import { fingerprintOf } from './fingerprint.ts';

/**
 * What the list shows of a draft. It is kept beside the fingerprint of the text it was read off, and counts
 * only for that text: so a list of two hundred drafts needs not read two hundred texts.
 */
export interface DraftSummary {
  /** The questionnaire as it was; another one may count other steps. */
  readonly madeWith: string;
  readonly questionnaire: string;
  readonly title: string;
  readonly progress: AssessmentProgress;
  readonly assessmentId: string;
  readonly revision: number;
  readonly version: number;
  readonly formerVersion?: FormerVersion;
  readonly signedOffAt?: string;
  /** YYYY-MM-DD, where a follow-up is planned; of what it is about nothing is kept here. */
  readonly followUpDay?: string;
  readonly createdAt: string;
  readonly changedAt: string;
  /** Characters that somebody has written. */
  readonly written: number;
}

/** To be raised when a summary is made in another way of the same text. */
const way = 3;

/** Undefined where the questionnaire is not known. */
export function draftSummary(assessment: Assessment): DraftSummary | undefined {
  const questionnaire = findQuestionnaire(assessment.questionnaire);
  if (questionnaire === undefined) {
    return undefined;
  }
  const { formerVersion, signedOffAt } = assessment;
  const followUpDay = nextFollowUpDay(questionnaire, assessment.answers);
  return {
    madeWith: madeWith(questionnaire),
    questionnaire: assessment.questionnaire,
    title: textByRole(assessment, questionnaire, 'title'),
    progress: assessmentProgress(questionnaire, assessment.answers),
    assessmentId: assessment.id,
    revision: assessment.revision,
    version: assessment.version,
    ...(formerVersion && { formerVersion }),
    ...(signedOffAt !== undefined && { signedOffAt }),
    ...(followUpDay !== undefined && { followUpDay }),
    createdAt: assessment.createdAt,
    changedAt: assessment.changedAt,
    written: writtenLength(assessment.answers),
  };
}

/** Whether a summary is what would be made of its text today. */
export function isCurrent(summary: DraftSummary): boolean {
  const questionnaire = findQuestionnaire(summary.questionnaire);
  return questionnaire !== undefined && summary.madeWith === madeWith(questionnaire);
}

const made = new WeakMap<Questionnaire, string>();

function madeWith(questionnaire: Questionnaire): string {
  const known = made.get(questionnaire);
  if (known !== undefined) {
    return known;
  }
  const mark = `${way} ${fingerprintOf(JSON.stringify(questionnaire))}`;
  made.set(questionnaire, mark);
  return mark;
}
