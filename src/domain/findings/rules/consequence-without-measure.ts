import type { Questionnaire, RecordsQuestion } from '#questionnaire/schema.ts';
import { type Answers, answerTo, hasContent } from '../../answers.ts';
import type { Rule } from '../finding.ts';
import { listsByRole, writtenRecords } from '../written-records.ts';

/**
 * A negative consequence that no measure points at. A group that has written its measures in free words,
 * and none in the list, may well have thought of them all: then nothing is certain.
 */
export const consequenceWithoutMeasure: Rule = {
  code: 'consequenceWithoutMeasure',
  severity: 'should',
  find(questionnaire, answers) {
    const lists = listsByRole(questionnaire, 'compensatoryMeasure');
    if (lists.length === 0 || lists.some((list) => isInFreeWords(questionnaire, list, answers))) {
      return [];
    }
    const compensated = new Set(lists.flatMap((list) => pointedAt(list, answers)));
    return listsByRole(questionnaire, 'consequence')
      .filter((list) => list.direction === 'weakens')
      .flatMap((list) =>
        writtenRecords(list, answers)
          .filter((consequence) => !compensated.has(consequence.id))
          .map((consequence) => ({ questionId: list.id, recordId: consequence.id })),
      );
  },
};

function isInFreeWords(
  questionnaire: Questionnaire,
  list: RecordsQuestion,
  answers: Answers,
): boolean {
  const step = questionnaire.steps.find(({ questions }) => questions.includes(list));
  const freeText = step?.questions.find((question) => question.role === 'freeText');
  return (
    writtenRecords(list, answers).length === 0 &&
    freeText !== undefined &&
    hasContent(answerTo(answers, freeText))
  );
}

/** Ids of all records that the measures of a list name. */
function pointedAt(list: RecordsQuestion, answers: Answers): string[] {
  const pointers = list.fields.filter(
    (field) => field.type === 'choice' && field.choices.from === 'records',
  );
  return writtenRecords(list, answers).flatMap((measure) =>
    pointers.flatMap(({ id }) => answerTo(measure.answers, { id, type: 'choice' }).value),
  );
}
