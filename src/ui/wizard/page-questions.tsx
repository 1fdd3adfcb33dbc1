import type { ReactNode } from 'react';
import type { Question, QuestionTexts, StepTexts } from '#questionnaire/schema.ts';
import type { DraftSession } from '#src/storage/drafts/draft-session.ts';
import { QuestionAnswers } from '../assessment-view/question-answers.tsx';
import { useDepth } from '../other-answers.tsx';
import { KeptPlace } from './kept-place.tsx';
import { QuestionForm } from './question-form.tsx';
import { useIsWritable, useSessionAssessment } from './use-draft-session.ts';
import { useJumpToQuestion } from './use-jump-to-question.ts';

export interface PageQuestionsProps {
  readonly session: DraftSession;
  readonly questions: readonly Question[];
  readonly prose: Readonly<Record<string, QuestionTexts>>;
  /** What prompts stand under. */
  readonly prompts?: StepTexts['prompts'];
  /** What stands before a question while the page is written. */
  readonly before?: (question: Question) => ReactNode;
}

/** The questions of one page: to answer, or to read when the version is signed off or another tab writes it. */
export function PageQuestions(props: PageQuestionsProps) {
  const isWritable = useIsWritable(props.session);
  useJumpToQuestion();
  return (
    <KeptPlace of={isWritable}>
      {isWritable ? <QuestionForm {...props} /> : <WrittenAnswers {...props} />}
    </KeptPlace>
  );
}

/** The answers as they were last saved: of another tab that writes, too. */
function WrittenAnswers(props: PageQuestionsProps) {
  const { answers } = useSessionAssessment(props.session);
  return (
    <QuestionAnswers
      questions={props.questions}
      prose={props.prose}
      answers={answers}
      depth={useDepth()}
    />
  );
}
