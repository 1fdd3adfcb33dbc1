import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Planned } from '#src/domain/follow-up/plan.ts';
import { formatIsoDay } from '../format.ts';
import { useLanguage } from '../texts.tsx';
import type { OpenAssessmentProps } from '../wizard/assessment-page.tsx';
import { PlaceLink } from '../wizard/place-link.tsx';
import { useAssessmentAtRest } from '../wizard/use-draft-session.ts';
import { entryWords } from './calendar-events.ts';
import { useCalendar } from './use-calendar.ts';
import './follow-up.css';

/** The days of follow-ups, measures and feedback as a file for a calendar; what is left out is said before. */
export function CalendarSection(props: OpenAssessmentProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  const { draftId, session, questionnaire } = props;
  const assessment = useAssessmentAtRest(session);
  const calendar = useCalendar(draftId, assessment, questionnaire);
  const { ahead, passed, followUpsWithoutDay, othersWithoutDay } = calendar;
  return (
    <section className="calendar-section" aria-labelledby={id}>
      <h2 id={id}>{t('followUp.calendar.heading')}</h2>
      {calendar.isEmpty ? (
        <p>{t('followUp.calendar.noneWritten')}</p>
      ) : (
        <>
          <p>{t('followUp.calendar.intro')}</p>
          {followUpsWithoutDay.length > 0 && (
            <div className="message">
              <p>{t('followUp.calendar.withoutDay', { count: followUpsWithoutDay.length })}</p>
              <Places {...props} planned={followUpsWithoutDay} />
            </div>
          )}
          {othersWithoutDay.length > 0 && (
            <details>
              <summary>
                {t('followUp.calendar.inWords', { count: othersWithoutDay.length })}
              </summary>
              <p>{t('followUp.calendar.inWordsHelp')}</p>
              <Places {...props} planned={othersWithoutDay} />
            </details>
          )}
          {passed.length > 0 && (
            <details>
              <summary>{t('followUp.calendar.passed', { count: passed.length })}</summary>
              <Places {...props} planned={passed} />
            </details>
          )}
          {ahead.length > 0 ? (
            <>
              <details>
                <summary>{t('followUp.calendar.ahead', { count: ahead.length })}</summary>
                <ul>
                  {ahead.map((planned) => (
                    <li key={planned.id}>
                      {t('followUp.calendar.dayAndEntry', {
                        day: formatIsoDay(planned.day, language),
                        entry: entryWords(planned, t),
                      })}
                    </li>
                  ))}
                </ul>
              </details>
              {calendar.isSealed && <p className="message">{t('followUp.calendar.notLocked')}</p>}
              {calendar.hasNumbers && <p className="message">{t('followUp.calendar.numbers')}</p>}
              <div className="button-row">
                <button type="button" className="button" onClick={calendar.save}>
                  {t('followUp.calendar.button')}
                </button>
              </div>
            </>
          ) : (
            <p>{t('followUp.calendar.none')}</p>
          )}
        </>
      )}
      <p role="status">{calendar.isSaved && t('followUp.calendar.saved')}</p>
    </section>
  );
}

/** Where each is written, and when, in its own words. */
function Places(props: OpenAssessmentProps & { planned: readonly Planned[] }) {
  const { t } = useTranslation();
  return (
    <ul>
      {props.planned.map((planned) => (
        <li key={planned.id}>
          <PlaceLink {...props} place={planned.place} />{' '}
          {planned.when !== '' && t('followUp.calendar.whenWritten', { when: planned.when })}
        </li>
      ))}
    </ul>
  );
}
