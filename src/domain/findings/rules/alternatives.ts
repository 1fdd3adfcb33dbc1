import { matrixFields } from '../../alternatives/fields.ts';
import { alternativesMatrix } from '../../alternatives/matrix.ts';
import { answerTo } from '../../answers.ts';
import { depthOf } from '../../screening.ts';
import { entriesByRole, fieldOf } from '../entries.ts';
import type { Rule } from '../finding.ts';
import { listsByRole, writtenRecords } from '../written-records.ts';

/** An in-depth assessment that compares nothing with nothing being changed. */
export const noComparison: Rule = {
  code: 'noComparison',
  severity: 'should',
  find(questionnaire, answers) {
    const [list] = listsByRole(questionnaire, 'alternative');
    if (list === undefined || depthOf(questionnaire, answers) !== 'in-depth') {
      return [];
    }
    const kinds = entriesByRole(questionnaire, answers, 'alternative').flatMap((entry) => {
      const field = fieldOf(entry, 'alternativeKind');
      return field?.type === 'choice' ? answerTo(entry.record.answers, field).value : [];
    });
    return kinds.includes('proposal') && kinds.includes('no-change')
      ? []
      : [{ questionId: list.id }];
  },
};

/** A right that an alternative strengthens or weakens, and nobody says in what way. */
export const effectWithoutReason: Rule = {
  code: 'effectWithoutReason',
  severity: 'consider',
  find: (questionnaire, answers) =>
    listsByRole(questionnaire, 'alternative').flatMap((list) => {
      const fields = matrixFields(list);
      const [comment] = fields?.effects.fields ?? [];
      if (fields === undefined || comment === undefined) {
        return [];
      }
      const { rows } = alternativesMatrix(fields, writtenRecords(list, answers), []);
      return rows.flatMap(({ cells }) =>
        cells.flatMap(({ alternativeId, effects }) =>
          effects
            .filter((effect) => effect.comment === '' && effect.direction !== undefined)
            .filter(({ direction }) => direction !== 'neutral')
            .map(({ record }) => ({
              questionId: list.id,
              recordId: alternativeId,
              innerId: record.id,
              fieldId: comment.id,
            })),
        ),
      );
    }),
};
