import type { Question, Questionnaire, Step } from '#questionnaire/schema.ts';
import { type Answers, answerTo, hasContent } from './answers.ts';
import { depthOf } from './screening.ts';

/**
 * The steps in which something is written that the chosen depth does not ask for. It stays in sight and is printed:
 * whoever switches is told so, and finds it again.
 */
export function stepsBeyondDepth(questionnaire: Questionnaire, answers: Answers): Step[] {
  switch (depthOf(questionnaire, answers)) {
    case 'not-needed':
      return questionnaire.steps.filter(({ questions }) => isWritten(questions, answers));
    case 'simple':
      return questionnaire.steps.filter(({ questions }) => isWrittenInDepth(questions, answers));
    default:
      return [];
  }
}

function isWritten(questions: readonly Question[], answers: Answers): boolean {
  return questions.some((question) => hasContent(answerTo(answers, question)));
}

/** A list that a simple assessment asks for may have fields that it does not. */
function isWrittenInDepth(questions: readonly Question[], answers: Answers): boolean {
  return questions.some((question) => {
    if (question.inDepth === true) {
      return isWritten([question], answers);
    }
    return (
      question.type === 'records' &&
      answerTo(answers, question).value.some((record) =>
        isWrittenInDepth(question.fields, record.answers),
      )
    );
  });
}
