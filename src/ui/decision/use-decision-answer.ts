import type { Questionnaire } from '#questionnaire/schema.ts';
import { type Answers, answerTo } from '#src/domain/answers.ts';
import { questionByRole } from '#src/domain/assessment.ts';
import { partOf, textsOfPart } from '#src/domain/parts.ts';
import { useTexts } from '../texts.tsx';

/** The answer to step 1's question, in a word; undefined until there is one. */
export function useDecisionAnswer(
  questionnaire: Questionnaire,
  answers: Answers,
): string | undefined {
  const texts = useTexts();
  const question = questionByRole(questionnaire, 'bestInterestsAnswer');
  const part = question && partOf(questionnaire, question.id);
  if (question?.type !== 'choice' || part === undefined) {
    return undefined;
  }
  const [chosen] = answerTo(answers, question).value;
  const words = textsOfPart(part, texts).questions[question.textKey ?? question.id]?.choices;
  return chosen === undefined ? undefined : (words?.[chosen] ?? chosen);
}
