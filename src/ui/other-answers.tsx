import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Depth, Questionnaire } from '#questionnaire/schema.ts';
import { articlesAtStake } from '#src/domain/alternatives/articles-at-stake.ts';
import { type Answers, answerTo, isWrittenRecord, pointerTitle } from '#src/domain/answers.ts';
import { topQuestions } from '#src/domain/assessment.ts';
import { depthOf } from '#src/domain/screening.ts';
import { useTexts } from './texts.tsx';

interface OtherAnswers {
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
  /** Where the answers can be gone to; none where they are only read. */
  readonly draftId?: string;
}

const OtherAnswersContext = createContext<OtherAnswers | undefined>(undefined);

/** The whole assessment's answers as they were when the step was opened, for fields that point at other steps. */
export function OtherAnswersProvider(props: OtherAnswers & { children: ReactNode }) {
  const { questionnaire, answers, draftId } = props;
  const value = useMemo(
    () => ({ questionnaire, answers, ...(draftId !== undefined && { draftId }) }),
    [questionnaire, answers, draftId],
  );
  return (
    <OtherAnswersContext.Provider value={value}>{props.children}</OtherAnswersContext.Provider>
  );
}

/** The whole assessment that a field on the page belongs to; undefined where it stands alone. */
export function useOtherAnswers(): OtherAnswers | undefined {
  return useContext(OtherAnswersContext);
}

/** How deep the assessment is, as it was when the page was opened. */
export function useDepth(): Depth | undefined {
  const context = useContext(OtherAnswersContext);
  return useMemo(
    () => (context ? depthOf(context.questionnaire, context.answers) : undefined),
    [context],
  );
}

/** The articles that the group had taken up when the page was opened. */
export function useArticlesAtStake(): readonly number[] {
  const context = useContext(OtherAnswersContext);
  return useMemo(
    () => (context ? articlesAtStake(context.questionnaire, context.answers) : []),
    [context],
  );
}

export interface RecordOption {
  readonly id: string;
  readonly title: string;
}

/** The written records of some questions, by title, and the numbers of the steps they are written in. */
export function useRecordOptions(questionIds: readonly string[]): {
  options: RecordOption[];
  stepNumbers: number[];
} {
  const context = useContext(OtherAnswersContext);
  const texts = useTexts();
  const { t } = useTranslation();
  const options: RecordOption[] = [];
  const stepNumbers = new Set<number>();
  for (const step of context?.questionnaire.steps ?? []) {
    for (const question of step.questions) {
      if (question.type !== 'records' || !questionIds.includes(question.id)) {
        continue;
      }
      stepNumbers.add(step.number);
      const records = answerTo(context?.answers ?? {}, question).value.filter(isWrittenRecord);
      const word =
        texts.steps[step.id]?.questions[question.textKey ?? question.id]?.record?.one ?? '';
      for (const [index, record] of records.entries()) {
        const title =
          pointerTitle(question, record) ||
          t('questions.records.unnamed', { record: capitalised(word), number: index + 1 });
        options.push({ id: record.id, title });
      }
    }
  }
  return { options, stepNumbers: [...stepNumbers] };
}

/** Titles of all written records by their ids, for a pointer whose question is not known any more. */
export function useRecordTitles(): ReadonlyMap<string, string> {
  const context = useContext(OtherAnswersContext);
  return useMemo(
    () => (context ? recordTitles(context.questionnaire, context.answers) : new Map()),
    [context],
  );
}

/** Titles by record id; a record that nobody has named is not among them. */
export function recordTitles(questionnaire: Questionnaire, answers: Answers): Map<string, string> {
  const titles = new Map<string, string>();
  for (const question of topQuestions(questionnaire)) {
    if (question.type === 'records') {
      for (const record of answerTo(answers, question).value) {
        const title = pointerTitle(question, record);
        if (title !== '') {
          titles.set(record.id, title);
        }
      }
    }
  }
  return titles;
}

export function capitalised(word: string): string {
  return word.charAt(0).toLocaleUpperCase() + word.slice(1);
}
