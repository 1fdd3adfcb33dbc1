import { principleNumbers } from '#questionnaire/articles.ts';
import { answerTo, hasContent } from '../../answers.ts';
import { topQuestions } from '../../assessment.ts';
import { isEmptyRichText } from '../../rich-text.ts';
import { entriesByRole, placeOf } from '../entries.ts';
import type { Rule } from '../finding.ts';
import { writtenTexts } from '../written-texts.ts';

/** One of the four principles has an effect and no comment, or neither while other articles are commented. */
export const principleWithoutComment: Rule = {
  code: 'principleWithoutComment',
  severity: 'must',
  find: (questionnaire, answers) =>
    topQuestions(questionnaire).flatMap((question) => {
      if (question.type !== 'articles' || !hasContent(answerTo(answers, question))) {
        return [];
      }
      const entries = answerTo(answers, question).value;
      const isMissing = principleNumbers.some(
        (number) =>
          !entries.some(({ article, comment }) => article === number && !isEmptyRichText(comment)),
      );
      return isMissing ? [{ questionId: question.id }] : [];
    }),
};

/** Knowledge without a way to it. Laws and documents have names that are found. */
export const sourceWithoutLink: Rule = {
  code: 'sourceWithoutLink',
  severity: 'consider',
  find: (questionnaire, answers) =>
    (['source', 'research'] as const).flatMap((role) =>
      entriesByRole(questionnaire, answers, role)
        .filter(({ list, record }) =>
          list.fields.some(
            (field) =>
              field.type === 'text' &&
              field.format === 'link' &&
              !hasContent(answerTo(record.answers, field)),
          ),
        )
        .map(placeOf),
    ),
};

/** C:\…, \\server\…, file:, /Users/…: what nobody else can open. */
const onOwnDisk = /(?:^|[\s("”])(?:file:|[a-z]:[\\/]|\\\\[\w.-]+\\|\/(?:Users|home)\/)\S/i;

export const sourceOnOwnDisk: Rule = {
  code: 'sourceOnOwnDisk',
  severity: 'should',
  find: (questionnaire, answers) =>
    writtenTexts(questionnaire, answers)
      .filter(({ text }) => onOwnDisk.test(text))
      .map(({ place }) => place),
};

/** Step 5 names groups, and nothing is written of those among them who are worse off. */
export const vulnerableNotConsidered: Rule = {
  code: 'vulnerableNotConsidered',
  severity: 'should',
  find: (questionnaire, answers) =>
    topQuestions(questionnaire)
      .filter(({ role }) => role === 'vulnerableChildren')
      .filter((question) => !hasContent(answerTo(answers, question)))
      .filter(() => entriesByRole(questionnaire, answers, 'childGroup').length > 0)
      .map(({ id }) => ({ questionId: id })),
};
