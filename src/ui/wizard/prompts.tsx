import { type ReactNode, useState } from 'react';
import type { Question, StepTexts } from '#questionnaire/schema.ts';
import { type Answers, answerTo, hasContent, isShown } from '#src/domain/answers.ts';
import { useDepth } from '../other-answers.tsx';

/** Questions that are asked one after the other, or prompts of one kind that fold away together. */
export type QuestionGroup =
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'prompts'; readonly id: string; readonly questions: readonly Question[] };

export function groupsOf(questions: readonly Question[]): QuestionGroup[] {
  const groups: QuestionGroup[] = [];
  for (const question of questions) {
    const last = groups.at(-1);
    if (question.prompts === undefined) {
      groups.push({ kind: 'question', question });
    } else if (last?.kind === 'prompts' && last.id === question.prompts) {
      groups[groups.length - 1] = { ...last, questions: [...last.questions, question] };
    } else {
      groups.push({ kind: 'prompts', id: question.prompts, questions: [question] });
    }
  }
  return groups;
}

/** Folded until somebody wants them, or has written there: the fields are made when they are first seen. */
export function Prompts(props: {
  questions: readonly Question[];
  /** As they were when the page was opened. */
  answers: Answers;
  texts: NonNullable<StepTexts['prompts']>[string] | undefined;
  children: ReactNode;
}) {
  const { questions, answers, texts } = props;
  const depth = useDepth();
  const isWritten = questions.some((question) => hasContent(answerTo(answers, question)));
  const [isSeen, setIsSeen] = useState(isWritten);
  if (!questions.some((question) => isShown(question, answers, depth))) {
    return null;
  }
  return (
    <details
      className="prompts"
      open={isWritten}
      onToggle={(event) => event.currentTarget.open && setIsSeen(true)}
    >
      <summary>{texts?.heading}</summary>
      <p>{texts?.intro}</p>
      {isSeen && props.children}
    </details>
  );
}
