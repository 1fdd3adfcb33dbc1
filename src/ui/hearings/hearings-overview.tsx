import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingPlace } from '#src/domain/findings/finding.ts';
import { hearingsOverview } from '#src/domain/hearings/overview.ts';
import { useOtherAnswers } from '../other-answers.tsx';
import type { QuestionAidProps } from '../question-types/question-aids.ts';
import { useAnswersAtRest } from '../question-types/use-answers-at-rest.ts';
import { useChoiceLabels } from '../use-choice-labels.ts';
import { PlaceList } from './place-list.tsx';
import './hearings.css';

/** Above the register of children heard: how many, and who and what is not there yet. */
export function HearingsOverviewPanel({ within }: QuestionAidProps) {
  const { t } = useTranslation();
  const context = useOtherAnswers();
  const onPage = useAnswersAtRest(within);
  const bands = useChoiceLabels('ageBands');
  const id = useId();
  if (context === undefined) {
    return null;
  }
  const overview = hearingsOverview(context.questionnaire, { ...context.answers, ...onPage });
  if (overview.occasions === 0) {
    return null;
  }
  const { children, groupsNotHeard } = overview;
  return (
    <section className="hearings-overview" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{t('hearings.overview.heading')}</h2>
      <p className="hearings-count">
        <strong>{t('hearings.overview.occasions', { count: overview.occasions })}</strong>
        {children > 0 && (
          <>
            {' · '}
            <strong>
              {t(
                overview.isAbout ? 'hearings.overview.aboutChildren' : 'hearings.overview.children',
                {
                  number: children,
                },
              )}
            </strong>
            <span className="hearings-how"> {t('hearings.overview.counted')}</span>
          </>
        )}
      </p>
      {overview.bandsNotHeard.length > 0 && (
        <p>
          {t('hearings.overview.ages')}{' '}
          <strong>{overview.bandsNotHeard.map((band) => bands[band] ?? band).join(', ')}</strong>
        </p>
      )}
      {!overview.areGroupsNamed ? (
        <p>{t('hearings.overview.noGroups')}</p>
      ) : groupsNotHeard.length === 0 ? (
        <p>{t('hearings.overview.allGroups')}</p>
      ) : (
        <Places text={t('hearings.overview.groups')} places={groupsNotHeard} />
      )}
      <Places text={t('hearings.overview.withoutChange')} places={overview.withoutChange} />
      <Places text={t('hearings.overview.withoutFeedback')} places={overview.withoutFeedback} />
      <Places text={t('hearings.overview.uncounted')} places={overview.uncounted} />
    </section>
  );
}

function Places({ text, places }: { text: string; places: readonly FindingPlace[] }) {
  const id = useId();
  return (
    places.length > 0 && (
      <div>
        <p id={id}>{text}</p>
        <PlaceList places={places} labelledBy={id} />
      </div>
    )
  );
}
