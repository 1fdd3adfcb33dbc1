import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonalNumberPlace } from '#src/domain/personal-numbers.ts';
import { isSignedOff } from '#src/domain/sign-off.ts';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { useSessionAssessment } from '../wizard/use-draft-session.ts';
import { NumberPlaces } from './number-places.tsx';
import { countNumbers, usePersonalNumbersAtRest } from './use-personal-numbers.ts';
import './personal-numbers.css';

/**
 * Under the header while somebody writes, beside "Spara till fil": that a number has come into the text. Closed, it
 * stays away until there are others. The page of the sign-off tells it in full.
 */
export function PersonalNumbersReminder(props: OpenAssessmentProps) {
  const { t } = useTranslation();
  const assessment = useSessionAssessment(props.session);
  const places = usePersonalNumbersAtRest(assessment, props.questionnaire);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const count = countNumbers(places);
  // Nothing can be changed in a signed-off version; where it is exported it is said again.
  const isShown =
    !isSignedOff(assessment) &&
    props.place.kind !== 'signOff' &&
    keysOf(places).some((key) => !closed.has(key));

  function close() {
    setClosed(new Set(keysOf(places)));
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }

  return (
    <div role="status">
      {isShown && (
        <div className="notice" data-notice="personalNumbers">
          <div className="personal-numbers-reminder">
            <p>
              {t('personalNumbers.heading', { count })}
              {'. '}
              {t('personalNumbers.reminder', { count })}
            </p>
            <details>
              <summary>{t('personalNumbers.show')}</summary>
              <p>{t('personalNumbers.why')}</p>
              <NumberPlaces {...props} places={places} />
            </details>
          </div>
          <button type="button" className="button button-small" onClick={close}>
            {t('common.close')}
          </button>
        </div>
      )}
    </div>
  );
}

function keysOf(places: readonly PersonalNumberPlace[]): string[] {
  return places.flatMap(({ questionId, recordId, masked }) =>
    masked.map((number, index) => [questionId, recordId, number, index].join(' ')),
  );
}
