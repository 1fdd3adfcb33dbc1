import { useTranslation } from 'react-i18next';
import type { Questionnaire, RecordsQuestion } from '#questionnaire/schema.ts';
import { type Answers, answerTo, type RecordEntry } from '#src/domain/answers.ts';
import { listsByRole } from '#src/domain/findings/written-records.ts';
import type { ChildLetter } from '#src/domain/letters/child-letter.ts';
import { useTexts } from '../texts.tsx';

/** The list that holds the letters. */
export function letterList(questionnaire: Questionnaire): RecordsQuestion | undefined {
  return listsByRole(questionnaire, 'childLetter')[0];
}

export function withLetters(
  answers: Answers,
  list: RecordsQuestion,
  change: (letters: readonly RecordEntry[]) => RecordEntry[],
): Answers {
  const value = change(answerTo(answers, list).value);
  return { ...answers, [list.id]: { type: 'records', value } };
}

/** What a letter is called, and how old its readers are. */
export function useLetterWords() {
  const { t } = useTranslation();
  const { letters } = useTexts();
  return {
    nameOf: (letter: ChildLetter, index: number) =>
      letter.to || t('letters.untitled', { number: index + 1 }),
    ageOf: ({ list, age }: ChildLetter) => {
      const field = list.fields.find(({ role }) => role === 'letterAge');
      const words = field && letters.questions[field.textKey ?? field.id]?.choices;
      return age === undefined ? undefined : words?.[age];
    },
  };
}
