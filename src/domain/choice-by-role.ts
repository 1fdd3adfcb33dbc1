import type { ChoiceQuestion, Question, Role } from '#questionnaire/schema.ts';

/** The choice question with a role among these and the fields of their lists. */
export function choiceByRole(
  questions: readonly Question[],
  role: Role,
): ChoiceQuestion | undefined {
  for (const question of questions) {
    if (question.type === 'choice' && question.role === role) {
      return question;
    }
    const field = question.type === 'records' ? choiceByRole(question.fields, role) : undefined;
    if (field !== undefined) {
      return field;
    }
  }
  return undefined;
}
