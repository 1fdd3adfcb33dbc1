import { useTranslation } from 'react-i18next';
import type { Question, Questionnaire, QuestionTexts } from '#questionnaire/schema.ts';
import { partsOf, textsOfPart } from '#src/domain/parts.ts';
import { useTexts } from '../texts.tsx';

/** The screening, the case sheet, a step, the letters or the outcome: its questions, and their prose. */
export interface Part {
  readonly id: string;
  readonly heading: string;
  readonly questions: readonly Question[];
  readonly prose: Readonly<Record<string, QuestionTexts>>;
}

/** The parts of a questionnaire in their order. */
export function useParts(questionnaire: Questionnaire): Part[] {
  const { t } = useTranslation();
  const texts = useTexts();
  return partsOf(questionnaire).map((part) => {
    const { heading, questions: prose } = textsOfPart(part, texts);
    return {
      id: part.id,
      heading:
        part.kind === 'step'
          ? t('wizard.stepHeading', { number: part.step.number, heading })
          : heading,
      questions: part.questions,
      prose,
    };
  });
}

/** Whether a question is one of these. */
export function isOf(questions: readonly Question[], id: string): boolean {
  return questions.some((question) => question.id === id);
}
