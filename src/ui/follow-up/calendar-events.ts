import type { TFunction } from 'i18next';
import type { Questionnaire } from '#questionnaire/schema.ts';
import { type Assessment, textByRole } from '#src/domain/assessment.ts';
import { fileName } from '#src/domain/file-name.ts';
import type { CalendarEvent } from '#src/domain/follow-up/calendar-file.ts';
import type { Planned } from '#src/domain/follow-up/plan.ts';

/** A calendar shows no more than this of what a day is about. */
const shownInCalendar = 60;

/** The days as a calendar shows them; nothing stands there that nobody has written. */
export function calendarEvents(
  assessment: Assessment,
  questionnaire: Questionnaire,
  ahead: readonly (Planned & { readonly day: string })[],
  t: TFunction,
): CalendarEvent[] {
  const title = textByRole(assessment, questionnaire, 'title');
  const number = textByRole(assessment, questionnaire, 'registrationNumber');
  const file = fileName(title, 'pdf', '').slice(0, -'-.pdf'.length);
  return ahead.map((planned) => ({
    uid: `${planned.id}.${assessment.id}@barnrattsprovning`,
    day: planned.day,
    summary: shortened(entryWords(planned, t)),
    description: [
      planned.what && t('followUp.calendar.lines.what', { value: planned.what }),
      ...planned.details.map((value) => t('followUp.calendar.lines.details', { value })),
      planned.responsible &&
        t('followUp.calendar.lines.responsible', { value: planned.responsible }),
      planned.subjects.length > 0 &&
        t('followUp.calendar.lines.subjects', { value: planned.subjects.join('; ') }),
      title && t('followUp.calendar.lines.matter', { value: title }),
      number && t('followUp.calendar.lines.number', { value: number }),
      t('followUp.calendar.lines.reopen', { file }),
    ]
      .filter((line) => line !== '' && line !== false)
      .join('\n'),
  }));
}

/** "Uppföljning: Är villkoren uppfyllda?" */
export function entryWords({ kind, what }: Planned, t: TFunction): string {
  return t('followUp.calendar.entry', {
    kind: t(`followUp.calendar.kinds.${kind}`),
    what: what || t('followUp.calendar.untitled'),
  });
}

function shortened(words: string): string {
  if (words.length <= shownInCalendar) {
    return words;
  }
  const cut = words.slice(0, shownInCalendar);
  const end = cut.lastIndexOf(' ');
  const whole = end > shownInCalendar / 2 ? cut.slice(0, end) : cut;
  return `${whole.replace(/[\s,;:.–-]+$/, '')} …`;
}
