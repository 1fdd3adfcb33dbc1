import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Questionnaire } from '#questionnaire/schema.ts';
import type { PersonalNumberPlace } from '#src/domain/personal-numbers.ts';
import { NumberPlaces } from './number-places.tsx';
import { countNumbers } from './use-personal-numbers.ts';
import './personal-numbers.css';

/** What seems to be personnummer, why that matters, and the way to each; it hinders nothing. */
export function PersonalNumbersNotice(props: {
  draftId: string;
  questionnaire: Questionnaire;
  places: readonly PersonalNumberPlace[];
  /** Where the notice stands: what can be done about it is not the same. */
  situation: 'export' | 'beforeSignOff' | 'locked';
  onLeave?: () => void;
}) {
  const { t } = useTranslation();
  const id = useId();
  if (props.places.length === 0) {
    return null;
  }
  return (
    <section className="personal-numbers" aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>
        {t('personalNumbers.heading', { count: countNumbers(props.places) })}
      </h3>
      <p>
        {t('personalNumbers.why')} {t(`personalNumbers.what.${props.situation}`)}
      </p>
      <h4 id={`${id}-places`}>{t('personalNumbers.places')}</h4>
      <NumberPlaces {...props} labelledBy={`${id}-places`} />
    </section>
  );
}
