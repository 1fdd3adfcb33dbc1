import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Questionnaire } from '#questionnaire/schema.ts';
import { type Assessment, textByRole } from '#src/domain/assessment.ts';
import { calendarFileName } from '#src/domain/file-name.ts';
import { calendarFile } from '#src/domain/follow-up/calendar-file.ts';
import { type Planned, plannedOf } from '#src/domain/follow-up/plan.ts';
import { maskedNumbersIn } from '#src/domain/personal-numbers.ts';
import { download } from '../components/download.ts';
import { localDay } from '../format.ts';
import { useServices } from '../services.tsx';
import { useLanguage } from '../texts.tsx';
import { calendarEvents } from './calendar-events.ts';

type Dated = Planned & { readonly day: string };

/** What would go into the calendar file of an assessment, what would not and why, and how to get the file. */
export function useCalendar(draftId: string, assessment: Assessment, questionnaire: Questionnaire) {
  const { t } = useTranslation();
  const { now, vault } = useServices();
  const language = useLanguage();
  const [isSaved, setSaved] = useState(false);
  const today = localDay(now());
  const planned = plannedOf(questionnaire, assessment.answers);
  const dated = planned.filter((one): one is Dated => one.day !== undefined);
  const undated = planned.filter(({ day }) => day === undefined);
  const ahead = dated
    .filter(({ day }) => day >= today)
    .toSorted((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)));
  const isSealed = vault.isUnlocked(draftId);

  function save() {
    const title = isSealed ? '' : textByRole(assessment, questionnaire, 'title');
    const text = calendarFile({
      events: calendarEvents(assessment, questionnaire, ahead, t),
      sequence: assessment.revision,
      stamp: now().toISOString(),
      language,
    });
    download(calendarFileName(title, today), new Blob([text], { type: 'text/calendar' }));
    setSaved(true);
  }

  return {
    isEmpty: planned.length === 0,
    ahead,
    passed: dated.filter(({ day }) => day < today),
    followUpsWithoutDay: undated.filter(({ kind }) => kind === 'followUp'),
    othersWithoutDay: undated.filter(({ kind }) => kind !== 'followUp'),
    isSealed,
    hasNumbers: ahead.some(
      ({ what, details, responsible }) =>
        maskedNumbersIn([what, ...details, responsible].join('\n')).length > 0,
    ),
    isSaved,
    save,
  };
}
