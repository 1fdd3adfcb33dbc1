import type { Questionnaire } from '#questionnaire/schema.ts';
import { type Answers, answerTo, isChosenArticle } from '../answers.ts';
import { topQuestions } from '../assessment.ts';
import { articlesOf, entriesByRole } from '../findings/entries.ts';

/** The articles that the group has taken up, in a comment or with a consequence; alternatives are compared by them. */
export function articlesAtStake(questionnaire: Questionnaire, answers: Answers): number[] {
  const commented = topQuestions(questionnaire).flatMap((question) =>
    question.type === 'articles' && question.role === 'articleComments'
      ? answerTo(answers, question)
          .value.filter(isChosenArticle)
          .map(({ article }) => article)
      : [],
  );
  const named = entriesByRole(questionnaire, answers, 'consequence').flatMap(articlesOf);
  return [...new Set([...commented, ...named])].sort((one, other) => one - other);
}
