import { ageBands } from '#questionnaire/method-cards/age-bands.ts';
import type { Questionnaire } from '#questionnaire/schema.ts';
import { type Answers, answerTo } from '../answers.ts';
import { entriesByRole, fieldOf, placeOf, pointedAt } from '../findings/entries.ts';
import type { FindingPlace } from '../findings/finding.ts';
import { heardWithoutChange, heardWithoutFeedback } from '../findings/rules/children-heard.ts';
import { fieldByRole } from '../findings/written-records.ts';
import { childCount } from './child-count.ts';
import { bandsOfAge } from './method-fit.ts';

/** The register of children heard, at a glance. */
export interface HearingsOverview {
  readonly occasions: number;
  /** Children, each counted once for each occasion; of those occasions that say how many. */
  readonly children: number;
  /** Some number is only about. */
  readonly isAbout: boolean;
  readonly uncounted: readonly FindingPlace[];
  /** Age bands of the groups of step 5 that no occasion names. */
  readonly bandsNotHeard: readonly string[];
  /** Whether any occasion says which groups it heard; else nothing is known of them. */
  readonly areGroupsNamed: boolean;
  readonly groupsNotHeard: readonly FindingPlace[];
  readonly withoutChange: readonly FindingPlace[];
  readonly withoutFeedback: readonly FindingPlace[];
}

export function hearingsOverview(questionnaire: Questionnaire, answers: Answers): HearingsOverview {
  const hearings = entriesByRole(questionnaire, answers, 'hearing');
  const groups = entriesByRole(questionnaire, answers, 'childGroup');
  const counts = hearings.map((hearing) => {
    const words = fieldByRole(hearing.list, hearing.record, 'participantCount') ?? '';
    return { hearing, count: childCount(words) };
  });
  const heard = new Set(
    hearings.flatMap((hearing) => pointedAt(questionnaire, hearing, 'childGroup')),
  );
  const heardBands = new Set(
    hearings.flatMap((hearing) => {
      const field = fieldOf(hearing, 'ageBands');
      return field?.type === 'choice' ? answerTo(hearing.record.answers, field).value : [];
    }),
  );
  const concerned = new Set(
    groups.flatMap(({ list, record }) =>
      bandsOfAge(fieldByRole(list, record, 'groupAge') ?? '', ageBands),
    ),
  );
  return {
    occasions: hearings.length,
    children: counts.reduce((sum, { count }) => sum + (count?.number ?? 0), 0),
    isAbout: counts.some(({ count }) => count?.isAbout === true),
    uncounted: counts.filter(({ count }) => count === undefined).map((one) => placeOf(one.hearing)),
    bandsNotHeard: ageBands
      .map(({ id }) => id)
      .filter((id) => heardBands.size > 0 && concerned.has(id) && !heardBands.has(id)),
    areGroupsNamed: heard.size > 0,
    groupsNotHeard: groups.filter(({ record }) => !heard.has(record.id)).map(placeOf),
    withoutChange: heardWithoutChange.find(questionnaire, answers),
    withoutFeedback: heardWithoutFeedback.find(questionnaire, answers),
  };
}
