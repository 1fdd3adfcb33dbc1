import { useEffect } from 'react';
import { type FieldValues, FormProvider, useForm } from 'react-hook-form';
import type { Question, QuestionTexts } from '#questionnaire/schema.ts';
import type { Answers } from '#src/domain/answers.ts';
import { filledAnswers, prunedAnswers } from '#src/domain/form-answers.ts';
import type { DraftSession } from '#src/storage/draft-session.ts';
import { FieldComponentProvider } from '../question-types/field-component.ts';
import { QuestionField } from '../question-types/question-field.tsx';
import { QuestionProseProvider } from '../texts.tsx';

/**
 * The form of one page. Every change goes to the session at once, which saves it; there is nothing to
 * submit. Leaving a field saves what is not saved yet.
 */
export function QuestionForm(props: {
  session: DraftSession;
  questions: readonly Question[];
  prose: Readonly<Record<string, QuestionTexts>>;
}) {
  const { session, questions } = props;
  const form = useForm<FieldValues>({
    defaultValues: { answers: answersOf(questions, session.assessment.answers) },
  });

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) =>
          session.change(withPageAnswers(session.assessment.answers, questions, values['answers'])),
      }),
    [form, session, questions],
  );

  return (
    <FormProvider {...form}>
      <QuestionProseProvider questions={props.prose}>
        <FieldComponentProvider value={QuestionField}>
          <form
            className="question-form"
            noValidate
            onSubmit={(event) => event.preventDefault()}
            onBlur={() => void session.flush()}
          >
            {questions.map((question) => (
              <QuestionField key={question.id} question={question} within="answers" />
            ))}
          </form>
        </FieldComponentProvider>
      </QuestionProseProvider>
    </FormProvider>
  );
}

function answersOf(questions: readonly Question[], answers: Answers): Answers {
  const ids = new Set(questions.map((question) => question.id));
  const own = Object.fromEntries(Object.entries(answers).filter(([id]) => ids.has(id)));
  return filledAnswers(questions, own);
}

/** All answers, with those of the page's questions replaced by what the form holds now. */
function withPageAnswers(
  answers: Answers,
  questions: readonly Question[],
  onPage: Answers,
): Answers {
  const ids = new Set(questions.map((question) => question.id));
  const others = Object.entries(answers).filter(([id]) => !ids.has(id));
  return { ...Object.fromEntries(others), ...prunedAnswers(onPage) };
}
