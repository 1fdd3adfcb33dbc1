import { findQuestionnaire } from '#questionnaire/index.ts';
import { textByRole } from '#src/domain/assessment.ts';
import { readAssessmentFile } from '#src/domain/assessment-file/read.ts';
import type { Review } from '#src/signature/review.ts';

/** What a person who signs must know of the content. */
export interface SigningContent {
  readonly title: string;
  /** Undefined where the file carries no assessment that can be read. */
  readonly version: number | undefined;
  readonly signedOffAt: string | undefined;
}

export function signingContentOf(file: File, review: Review): SigningContent {
  const read = review.assessment === undefined ? undefined : readAssessmentFile(review.assessment);
  if (!read?.ok) {
    return {
      title: review.document.title || file.name,
      version: undefined,
      signedOffAt: undefined,
    };
  }
  const { assessment } = read;
  const questionnaire = findQuestionnaire(assessment.questionnaire);
  return {
    title: questionnaire === undefined ? '' : textByRole(assessment, questionnaire, 'title'),
    version: assessment.version,
    signedOffAt: assessment.signedOffAt,
  };
}
