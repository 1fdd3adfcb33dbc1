import { Fragment, type ReactNode, useEffect, useRef, useState } from 'react';
import { type FieldValues, FormProvider, type UseFormReturn, useForm } from 'react-hook-form';
import type { Question, QuestionTexts, StepTexts } from '#questionnaire/schema.ts';
import type { Answers } from '#src/domain/answers.ts';
import { isEqual } from '#src/domain/comparison/equal.ts';
import { filledAnswers, prunedAnswers } from '#src/domain/form-answers.ts';
import type { DraftSession } from '#src/storage/drafts/draft-session.ts';
import { FieldComponentProvider } from '../question-types/field-component.ts';
import { QuestionField } from '../question-types/question-field.tsx';
import { QuestionProseProvider } from '../texts.tsx';
import { KeptPlace } from './kept-place.tsx';
import { groupsOf, Prompts } from './prompts.tsx';
import { useSessionGeneration } from './use-draft-session.ts';

/**
 * The form of one page. Every change goes to the session at once, which saves it; there is nothing to
 * submit. Leaving a field saves what is not saved yet.
 */
export function QuestionForm(props: {
  session: DraftSession;
  questions: readonly Question[];
  prose: Readonly<Record<string, QuestionTexts>>;
  prompts?: StepTexts['prompts'];
  before?: (question: Question) => ReactNode;
  /** What stands in the place of a question's own field; undefined, the field. */
  fieldOf?: (question: Question) => ReactNode;
}) {
  const { session, questions } = props;
  const form = useForm<FieldValues>({
    defaultValues: {
      answers: filledAnswers(questions, pageAnswers(questions, session.assessment.answers)),
    },
  });

  const drawn = useReplacedAnswers(form, session, questions);

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          const { answers } = session.assessment;
          const onPage: Answers = prunedAnswers(values['answers']);
          // Fields that are drawn anew say what they show, which is no change.
          if (!isEqual(onPage, prunedAnswers(pageAnswers(questions, answers)))) {
            session.change({ ...otherAnswers(questions, answers), ...onPage });
          }
        },
      }),
    [form, session, questions],
  );

  function fieldOf(question: Question) {
    return (
      <Fragment key={`${question.id} ${drawn[question.id] ?? 0}`}>
        {props.before?.(question)}
        {props.fieldOf?.(question) ?? <QuestionField question={question} within="answers" />}
      </Fragment>
    );
  }

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
            <KeptPlace of={drawn}>
              {groupsOf(questions).map((group) =>
                group.kind === 'question' ? (
                  fieldOf(group.question)
                ) : (
                  <Prompts
                    key={group.id}
                    questions={group.questions}
                    answers={session.assessment.answers}
                    texts={props.prompts?.[group.id]}
                  >
                    {group.questions.map(fieldOf)}
                  </Prompts>
                ),
              )}
            </KeptPlace>
          </form>
        </FieldComponentProvider>
      </QuestionProseProvider>
    </FormProvider>
  );
}

/**
 * Puts what came from elsewhere into the form, and gives for each question how often that has happened: its
 * field is then drawn anew, while the others stay as they are, with what is being written in them.
 */
function useReplacedAnswers(
  form: UseFormReturn<FieldValues>,
  session: DraftSession,
  questions: readonly Question[],
): Readonly<Record<string, number>> {
  const generation = useSessionGeneration(session);
  const shown = useRef(generation);
  const [drawn, setDrawn] = useState<Readonly<Record<string, number>>>({});

  useEffect(() => {
    if (shown.current === generation) {
      return;
    }
    shown.current = generation;
    const before = prunedAnswers(form.getValues('answers'));
    const now = pageAnswers(questions, session.assessment.answers);
    const after = prunedAnswers(now);
    const replaced = questions.filter(({ id }) => !isEqual(before[id], after[id]));
    const filled = filledAnswers(questions, now);
    for (const { id } of replaced) {
      form.setValue(`answers.${id}`, filled[id]);
    }
    setDrawn((all) => {
      const times = replaced.map(({ id }) => [id, (all[id] ?? 0) + 1]);
      return replaced.length === 0 ? all : { ...all, ...Object.fromEntries(times) };
    });
  }, [form, session, questions, generation]);

  return drawn;
}

function pageAnswers(questions: readonly Question[], answers: Answers): Answers {
  const ids = new Set(questions.map((question) => question.id));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => ids.has(id)));
}

function otherAnswers(questions: readonly Question[], answers: Answers): Answers {
  const ids = new Set(questions.map((question) => question.id));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.has(id)));
}
