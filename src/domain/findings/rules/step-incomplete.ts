import type { Questionnaire, Step } from '#questionnaire/schema.ts';
import type { Answers } from '../../answers.ts';
import { isAnswered, stepProgress } from '../../progress.ts';
import type { Finding } from '../finding.ts';

/**
 * One finding for each step that is not complete, at the first question that would bring it nearer. A step
 * that lacks just what other findings name is not called incomplete as well.
 */
export function incompleteSteps(
  questionnaire: Questionnaire,
  answers: Answers,
  others: readonly Finding[],
): Finding[] {
  const named = new Set(
    others.filter(({ severity }) => severity === 'must').map(({ questionId }) => questionId),
  );
  return questionnaire.steps
    .filter((step) => stepProgress(step, answers) !== 'complete')
    .flatMap((step) => openQuestions(step, answers).filter((id) => !named.has(id))[0] ?? [])
    .map((questionId) => ({ code: 'stepIncomplete', severity: 'must', questionId }));
}

/** What the step still lacks, by the way to complete it that lacks least. */
function openQuestions(step: Step, answers: Answers): string[] {
  const rows = step.completeWhen.map((row) =>
    row.filter((id) => {
      const question = step.questions.find((candidate) => candidate.id === id);
      return question === undefined || !isAnswered(question, answers);
    }),
  );
  return rows.sort((one, other) => one.length - other.length)[0] ?? [];
}
