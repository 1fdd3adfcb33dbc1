import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonalNumberPlace } from '#src/domain/personal-numbers.ts';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { useSessionAssessment } from '../wizard/use-draft-session.ts';
import { NumberPlaces } from './number-places.tsx';
import { countNumbers, usePersonalNumbersAtRest } from './use-personal-numbers.ts';
import './personal-numbers.css';

/**
 * Under the header while somebody writes, beside "Spara till fil": that a number has come into the text. Closed, it
 * stays away until there are others. The pages of the sign-off, and of what is signed off, tell it in full.
 */
export function PersonalNumbersReminder(props: OpenAssessmentProps) {
  const { t } = useTranslation();
  const assessment = useSessionAssessment(props.session);
  const places = usePersonalNumbersAtRest(assessment, props.questionnaire);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const count = countNumbers(places);
  const isShown = props.place.kind !== 'signOff' && keysOf(places).some((key) => !closed.has(key));

  function close() {
    setClosed(new Set(keysOf(places)));
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }

  return (
    <div {...(isShown && { className: 'notice', 'data-notice': 'personalNumbers' })}>
      <div className="personal-numbers-reminder">
        <p role="status">
          {isShown &&
            `${t('personalNumbers.heading', { count })}. ${t('personalNumbers.reminder', { count })}`}
        </p>
        {isShown && (
          <details>
            <summary>{t('personalNumbers.show')}</summary>
            <p>{t('personalNumbers.why')}</p>
            <NumberPlaces {...props} places={places} />
          </details>
        )}
      </div>
      {isShown && (
        <button type="button" className="button button-small" onClick={close}>
          {t('common.close')}
        </button>
      )}
    </div>
  );
}

function keysOf(places: readonly PersonalNumberPlace[]): string[] {
  return places.flatMap(({ questionId, recordId, masked }) =>
    masked.map((number, index) => [questionId, recordId, number, index].join(' ')),
  );
}
