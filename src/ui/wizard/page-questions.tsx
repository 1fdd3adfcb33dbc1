import type { Question, QuestionTexts } from '#questionnaire/schema.ts';
import type { DraftSession } from '#src/storage/draft-session.ts';
import { QuestionAnswers } from '../assessment-view/question-answers.tsx';
import { QuestionForm } from './question-form.tsx';
import { useIsSignedOff, useSessionGeneration } from './use-draft-session.ts';
import { useJumpToQuestion } from './use-jump-to-question.ts';

/** The questions of one page: to answer, or, when the version is signed off, to read. */
export function PageQuestions(props: {
  session: DraftSession;
  questions: readonly Question[];
  prose: Readonly<Record<string, QuestionTexts>>;
}) {
  const isLocked = useIsSignedOff(props.session);
  const generation = useSessionGeneration(props.session);
  useJumpToQuestion();
  return isLocked ? (
    <QuestionAnswers
      questions={props.questions}
      prose={props.prose}
      answers={props.session.assessment.answers}
    />
  ) : (
    <QuestionForm key={generation} {...props} />
  );
}
