import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import type { Questionnaire, Role } from '#questionnaire/schema.ts';
import { choiceByRole } from '#src/domain/choice-by-role.ts';
import { partsOf, textsOfPart } from '#src/domain/parts.ts';
import { useTexts } from './texts.tsx';

/** Labels of the choices of the question with a role, wherever in the questionnaire it is asked. */
export function useChoiceLabels(
  role: Role,
  questionnaire: Questionnaire = barnrattsprovning,
): Readonly<Record<string, string>> {
  const texts = useTexts();
  for (const part of partsOf(questionnaire)) {
    const question = choiceByRole(part.questions, role);
    if (question !== undefined) {
      return textsOfPart(part, texts).questions[question.textKey ?? question.id]?.choices ?? {};
    }
  }
  return {};
}
