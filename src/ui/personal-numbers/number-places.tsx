import { useTranslation } from 'react-i18next';
import type { Questionnaire } from '#questionnaire/schema.ts';
import type { PersonalNumberPlace } from '#src/domain/personal-numbers.ts';
import { PlaceLink } from '../wizard/place-link.tsx';

/** The places with the numbers in each, masked: the screen may be shown to a whole room. */
export function NumberPlaces(props: {
  draftId: string;
  questionnaire: Questionnaire;
  places: readonly PersonalNumberPlace[];
  labelledBy?: string;
  onLeave?: (() => void) | undefined;
}) {
  const { t } = useTranslation();
  return (
    <ul className="number-places" aria-labelledby={props.labelledBy}>
      {props.places.map((place) => (
        <li key={`${place.questionId} ${place.recordId}`}>
          <PlaceLink {...props} place={place} otherwise={t('personalNumbers.former')} />{' '}
          <span className="masked-numbers">{place.masked.join(', ')}</span>
        </li>
      ))}
    </ul>
  );
}
