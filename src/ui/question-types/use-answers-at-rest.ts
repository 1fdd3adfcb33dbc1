import { useEffect, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Answers } from '#src/domain/answers.ts';
import { prunedAnswers } from '#src/domain/form-answers.ts';

/**
 * The answers at a path of the form, a while after the last change: for what is reckoned from them and may wait,
 * so that a key in a field costs nothing more.
 */
export function useAnswersAtRest(path: string): Answers {
  const { getValues, subscribe } = useFormContext();
  const [answers, setAnswers] = useState<Answers>(() => prunedAnswers(getValues(path) ?? {}));

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const forget = subscribe({
      formState: { values: true },
      callback: () => {
        clearTimeout(timer);
        timer = setTimeout(() => setAnswers(prunedAnswers(getValues(path) ?? {})), 1500);
      },
    });
    return () => {
      forget();
      clearTimeout(timer);
    };
  }, [getValues, subscribe, path]);

  return answers;
}
