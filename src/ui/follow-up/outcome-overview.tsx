import { useTranslation } from 'react-i18next';
import { placeOf } from '#src/domain/findings/entries.ts';
import {
  type Followed,
  followedOf,
  isFollowedUp,
  judgementOf,
  type OutcomeKind,
} from '#src/domain/follow-up/outcome.ts';
import { useTexts } from '../texts.tsx';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { PlaceLink } from '../wizard/place-link.tsx';
import { useSessionAssessment } from '../wizard/use-draft-session.ts';
import { judgementWord } from './judgement-word.ts';

/** How much of what was expected and promised is followed up, how it turned out, and what is left. */
export function OutcomeOverview(props: OpenAssessmentProps) {
  const { t } = useTranslation();
  const { answers } = useSessionAssessment(props.session);
  const consequences = followedOf(props.questionnaire, answers, 'outcome');
  const measures = followedOf(props.questionnaire, answers, 'measureOutcome');
  return (
    <section className="outcome-overview" aria-labelledby="outcome-overview">
      <h2 id="outcome-overview">{t('followUp.overview.heading')}</h2>
      {consequences.length === 0 ? (
        <p>{t('followUp.overview.none')}</p>
      ) : (
        <Progress {...props} kind="outcome" followed={consequences} />
      )}
      {measures.length > 0 && <Progress {...props} kind="measureOutcome" followed={measures} />}
    </section>
  );
}

function Progress(
  props: OpenAssessmentProps & { kind: OutcomeKind; followed: readonly Followed[] },
) {
  const { t } = useTranslation();
  const { kind, followed } = props;
  const left = followed.filter((one) => !isFollowedUp(one, kind));
  const counts = useJudgementCounts(kind, followed);
  return (
    <div className="outcome-progress">
      <p data-followed={kind}>
        <strong>
          {t(`followUp.overview.${kind}`, {
            told: followed.length - left.length,
            all: followed.length,
          })}
        </strong>
      </p>
      {counts.length > 0 && (
        <ul className="outcome-counts">
          {counts.map(({ word, count }) => (
            <li key={word}>{t('followUp.overview.counted', { word, count })}</li>
          ))}
        </ul>
      )}
      {left.length > 0 && (
        <details>
          <summary>{t(`followUp.overview.left.${kind}`, { count: left.length })}</summary>
          <ul>
            {left.map(({ expected }) => (
              <li key={expected.record.id}>
                <PlaceLink {...props} place={placeOf(expected)} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** How many are said to have turned out in each way, in the order in which they first appear. */
function useJudgementCounts(kind: OutcomeKind, followed: readonly Followed[]) {
  const prose = useTexts().outcome.questions;
  const counts = new Map<string, number>();
  for (const entry of followed.flatMap(({ outcomes }) => outcomes)) {
    const judgement = judgementOf(entry, kind);
    if (judgement !== undefined) {
      const word = judgementWord(entry.list, kind, judgement, prose);
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts].map(([word, count]) => ({ word, count }));
}
