import type { Questionnaire } from '#questionnaire/schema.ts';
import { type Answers, answerTo, hasContent, holds } from '../../answers.ts';
import { questionByRole } from '../../assessment.ts';
import { quotesOf } from '../../hearings/quotes.ts';
import { type RecognisableBy, recognisableBy } from '../../hearings/recognisable.ts';
import {
  type Entry,
  entriesByRole,
  isFilled,
  placeOf,
  placeOfField,
  pointedAt,
} from '../entries.ts';
import type { Rule, Severity } from '../finding.ts';
import { listsByRole } from '../written-records.ts';

const hearings = (questionnaire: Questionnaire, answers: Answers) =>
  entriesByRole(questionnaire, answers, 'hearing');

/** A rule on one occasion at a time. */
function ofHearings(
  code: Rule['code'],
  severity: Severity,
  isFound: (hearing: Entry, questionnaire: Questionnaire, answers: Answers) => boolean,
): Rule {
  return {
    code,
    severity,
    find: (questionnaire, answers) =>
      hearings(questionnaire, answers)
        .filter((hearing) => isFound(hearing, questionnaire, answers))
        .map(placeOf),
  };
}

export const heardWithoutChange: Rule = {
  code: 'heardWithoutChange',
  severity: 'should',
  find: (questionnaire, answers) =>
    hearings(questionnaire, answers)
      .filter((hearing) => !isFilled(hearing, 'hearingChange'))
      .map((hearing) => placeOfField(hearing, 'hearingChange')),
};

/**
 * Neither does the occasion point at feedback, nor does any feedback go to a group that it heard. Where the
 * feedback is told in free words, nothing is certain.
 */
export const heardWithoutFeedback = ofHearings(
  'heardWithoutFeedback',
  'must',
  (hearing, questionnaire, answers) => {
    if (pointedAt(questionnaire, hearing, 'feedback').length > 0) {
      return false;
    }
    const given = entriesByRole(questionnaire, answers, 'feedback');
    if (given.length === 0 && isFollowUpWritten(questionnaire, answers)) {
      return false;
    }
    const reached = new Set(
      given.flatMap((entry) => pointedAt(questionnaire, entry, 'childGroup')),
    );
    return !pointedAt(questionnaire, hearing, 'childGroup').some((group) => reached.has(group));
  },
);

function isFollowUpWritten(questionnaire: Questionnaire, answers: Answers): boolean {
  const ids = new Set(listsByRole(questionnaire, 'feedback').map(({ id }) => id));
  const step = questionnaire.steps.find(({ questions }) => questions.some(({ id }) => ids.has(id)));
  const freeText = step?.questions.find(({ role }) => role === 'freeText');
  return freeText !== undefined && hasContent(answerTo(answers, freeText));
}

export const noSubstituteSource: Rule = {
  code: 'noSubstituteSource',
  severity: 'should',
  find(questionnaire, answers) {
    const source = questionByRole(questionnaire, 'substituteSource');
    const condition = source?.showIf;
    if (source === undefined || condition === undefined || hasContent(answerTo(answers, source))) {
      return [];
    }
    return holds(condition, answers) ? [{ questionId: source.id }] : [];
  },
};

const adults =
  /\b(?:vårdnadshavar|föräld|förälder|personal|lärare|pedagog|rektor|chef|socialsekreterar|parent|guardian|teacher|staff|professional)/i;
const children =
  /(?:\b|förskole|skol)(?:barn|elev|ungdom|ung[ae]\b|tonår|flick|pojk|årskurs|åk\b|förskoleklass|child|pupil|young|youth|teen|year)/i;

/** By its name the occasion heard adults and no child. Step 10 is theirs. */
export const onlyAdultsHeard = ofHearings('onlyAdultsHeard', 'must', (hearing) => {
  const [first] = hearing.list.fields;
  const who = first?.type === 'text' ? answerTo(hearing.record.answers, first).value : '';
  // "Föräldrar till elever" are adults: what they are to is not who they are.
  const heard = who.replace(/\b(?:till|to|of|för|hos|med|with)\b.*$/i, '');
  return adults.test(heard) && !children.test(heard);
});

/** Quotations that may point out the child who said it, by one kind of sign. */
function ofQuotes(code: Rule['code'], severity: Severity, kind: RecognisableBy['kind']): Rule {
  return ofHearings(code, severity, (hearing) =>
    quotesOf(hearing).some(({ text, who, count }) =>
      recognisableBy(text, { who, count }).some((sign) => sign.kind === kind),
    ),
  );
}

/** Quotations from so few that each may be recognised by those who know them. */
export const quoteFromFew = ofQuotes('quoteFromFew', 'consider', 'few');

/** A first name in what a child said, or in what is said of it. */
export const quoteWithName = ofQuotes('quoteWithName', 'should', 'name');

/** Age, condition and school or gender, which together may leave one child. */
export const quotePointsOut = ofQuotes('quotePointsOut', 'should', 'combination');

/** A group that the matter reaches directly, that nobody has asked, without a word on why. */
export const groupNotHeard: Rule = {
  code: 'groupNotHeard',
  severity: 'should',
  find(questionnaire, answers) {
    const occasions = hearings(questionnaire, answers);
    const reason = questionByRole(questionnaire, 'notHeardReason');
    const isTold = reason !== undefined && hasContent(answerTo(answers, reason));
    const heard = new Set(
      occasions.flatMap((hearing) => pointedAt(questionnaire, hearing, 'childGroup')),
    );
    // Where no occasion names its groups, nothing is known of any.
    if (isTold || heard.size === 0) {
      return [];
    }
    return entriesByRole(questionnaire, answers, 'childGroup')
      .filter(({ list, record }) => list.reach === 'direct' && !heard.has(record.id))
      .map(placeOf);
  },
};
