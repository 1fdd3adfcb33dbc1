import type { Question, Questionnaire } from '#questionnaire/schema.ts';

/**
 * What is asked on paper: what a group gets through in a day with pencils. That is a simple assessment, and the
 * comparison of alternatives, which is the part of an in-depth one that people do best round a table. The rest
 * (quotes, evidence, prompts) is for the app, where answers can point at each other.
 */
export function paperQuestionnaire(questionnaire: Questionnaire): Questionnaire {
  return {
    ...questionnaire,
    screening: onPaper(questionnaire.screening),
    caseSheet: onPaper(questionnaire.caseSheet),
    steps: questionnaire.steps.map((step) => ({ ...step, questions: onPaper(step.questions) })),
  };
}

function onPaper(questions: readonly Question[]): Question[] {
  return questions
    .filter(({ inDepth, role }) => inDepth === undefined || role === 'alternative')
    .map((question) =>
      question.type === 'records' ? { ...question, fields: onPaper(question.fields) } : question,
    );
}
