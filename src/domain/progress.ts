import { principleNumbers } from '#questionnaire/articles.ts';
import type { Question, Questionnaire, Step } from '#questionnaire/schema.ts';
import { type Answers, answerTo, hasContent, isCommented } from './answers.ts';
import { isNotNeeded } from './screening.ts';

export type StepProgress = 'empty' | 'begun' | 'complete';

/**
 * Whether a question counts as answered: something is written or chosen; for the articles of the
 * Convention, each of the four principles has a comment or an effect.
 */
export function isAnswered(question: Question, answers: Answers): boolean {
  if (question.type === 'articles') {
    const entries = answerTo(answers, question).value;
    return principleNumbers.every((number) =>
      entries.some((entry) => entry.article === number && isCommented(entry)),
    );
  }
  return hasContent(answerTo(answers, question));
}

/** How far a step has come: complete when every question of one row of `completeWhen` is answered. */
export function stepProgress(step: Step, answers: Answers): StepProgress {
  const isComplete = step.completeWhen.some((row) =>
    row.every((id) => {
      const question = step.questions.find((candidate) => candidate.id === id);
      return question !== undefined && isAnswered(question, answers);
    }),
  );
  if (isComplete) {
    return 'complete';
  }
  return step.questions.some((question) => hasContent(answerTo(answers, question)))
    ? 'begun'
    : 'empty';
}

export interface AssessmentProgress {
  /** False where the group has concluded that no assessment is needed: the one step is then to say why. */
  readonly isNeeded: boolean;
  /** Number of complete steps. */
  readonly complete: number;
  /** Number of steps; the case sheet is not one of them. */
  readonly total: number;
}

export function assessmentProgress(
  questionnaire: Questionnaire,
  answers: Answers,
): AssessmentProgress {
  if (isNotNeeded(questionnaire, answers)) {
    const reason = questionnaire.screening.find(({ role }) => role === 'depthReason');
    const isWritten = reason === undefined || isAnswered(reason, answers);
    return { isNeeded: false, complete: isWritten ? 1 : 0, total: 1 };
  }
  const complete = questionnaire.steps.filter((step) => stepProgress(step, answers) === 'complete');
  return { isNeeded: true, complete: complete.length, total: questionnaire.steps.length };
}
