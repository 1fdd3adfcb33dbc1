import type { FindingPlace } from '#src/domain/findings/finding.ts';
import { useOtherAnswers, useRecordTitles } from '../other-answers.tsx';
import { PlaceLink } from '../wizard/place-link.tsx';

/** Entries by name, each the way to it: on another page, or further down on this one. */
export function PlaceList(props: { places: readonly FindingPlace[]; labelledBy: string }) {
  const context = useOtherAnswers();
  const titles = useRecordTitles();
  return (
    <ul aria-labelledby={props.labelledBy}>
      {props.places.map((place) => (
        <li key={`${place.questionId} ${place.recordId}`}>
          {context?.draftId === undefined ? (
            (titles.get(place.recordId ?? '') ?? place.questionId)
          ) : (
            <PlaceLink
              draftId={context.draftId}
              questionnaire={context.questionnaire}
              place={place}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
