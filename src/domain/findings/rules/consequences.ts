import type { Questionnaire } from '#questionnaire/schema.ts';
import { type Answers, answerTo, hasContent } from '../../answers.ts';
import { topQuestions } from '../../assessment.ts';
import {
  articlesOf,
  consequences,
  type Entry,
  entriesByRole,
  fieldOf,
  isToldFreely,
  placeOf,
  pointedAt,
} from '../entries.ts';
import type { Rule } from '../finding.ts';
import { listsByRole } from '../written-records.ts';

/**
 * Negative consequences that no measure softens and nobody has accepted with a reason. A group that has written
 * its measures in free words, and none in the list, may well have thought of them all: then nothing is certain.
 */
export function unansweredConsequences(questionnaire: Questionnaire, answers: Answers): Entry[] {
  const lists = listsByRole(questionnaire, 'compensatoryMeasure');
  if (lists.length === 0 || lists.some((list) => isToldFreely(questionnaire, answers, list))) {
    return [];
  }
  const compensated = new Set(
    entriesByRole(questionnaire, answers, 'compensatoryMeasure').flatMap((measure) =>
      pointedAt(questionnaire, measure, 'consequence'),
    ),
  );
  return consequences(questionnaire, answers, 'weakens').filter(
    (consequence) => !compensated.has(consequence.record.id) && !isAccepted(consequence),
  );
}

function isAccepted(consequence: Entry): boolean {
  const field = fieldOf(consequence, 'acceptance');
  return field !== undefined && hasContent(answerTo(consequence.record.answers, field));
}

export const consequenceWithoutMeasure: Rule = {
  code: 'consequenceWithoutMeasure',
  severity: 'should',
  find: (questionnaire, answers) => unansweredConsequences(questionnaire, answers).map(placeOf),
};

/**
 * Step 8 says that an article is weakened, and no negative consequence names it. Silent where none of the
 * consequences names any article: then they are only told in words.
 */
export const weakenedWithoutConsequence: Rule = {
  code: 'weakenedWithoutConsequence',
  severity: 'should',
  find(questionnaire, answers) {
    const negative = consequences(questionnaire, answers, 'weakens');
    const named = new Set(negative.flatMap(articlesOf));
    const lists = listsByRole(questionnaire, 'consequence');
    const isInFreeWords =
      negative.length === 0 && lists.some((list) => isToldFreely(questionnaire, answers, list));
    if (isInFreeWords || (negative.length > 0 && named.size === 0)) {
      return [];
    }
    return topQuestions(questionnaire).flatMap((question) =>
      question.type === 'articles' &&
      answerTo(answers, question).value.some(
        ({ article, effect }) => effect === 'weakens' && !named.has(article),
      )
        ? [{ questionId: question.id }]
        : [],
    );
  },
};

/** A measure whose children are others than those whom its consequences strike. */
export const measureForOthers: Rule = {
  code: 'measureForOthers',
  severity: 'consider',
  find(questionnaire, answers) {
    const struck = new Map(
      consequences(questionnaire, answers, 'weakens').map((consequence) => [
        consequence.record.id,
        pointedAt(questionnaire, consequence, 'childGroup'),
      ]),
    );
    return entriesByRole(questionnaire, answers, 'compensatoryMeasure')
      .filter((measure) => {
        const reached = pointedAt(questionnaire, measure, 'childGroup');
        const meant = pointedAt(questionnaire, measure, 'consequence').flatMap(
          (id) => struck.get(id) ?? [],
        );
        return reached.length > 0 && meant.length > 0 && !meant.some((id) => reached.includes(id));
      })
      .map(placeOf);
  },
};
