import { useTranslation } from 'react-i18next';
import type { Question, Questionnaire, QuestionTexts } from '#questionnaire/schema.ts';
import { useTexts } from '../texts.tsx';

/** The case sheet or a step: its questions, and their prose. */
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
  return [
    {
      id: 'case-sheet',
      heading: texts.caseSheet.heading,
      questions: questionnaire.caseSheet,
      prose: texts.caseSheet.questions,
    },
    ...questionnaire.steps.map(({ id, number, questions }) => ({
      id,
      heading: t('wizard.stepHeading', { number, heading: texts.steps[id]?.heading }),
      questions,
      prose: texts.steps[id]?.questions ?? {},
    })),
  ];
}

/** Whether a question is one of these. */
export function isOf(questions: readonly Question[], id: string): boolean {
  return questions.some((question) => question.id === id);
}
