import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventTransparency,
} from 'ical-generator';
import type { Language } from '#questionnaire/index.ts';

/** A day in the calendar, in words. */
export interface CalendarEvent {
  /** The same whenever the file is made anew: then a calendar puts the new event in the old one's place. */
  readonly uid: string;
  /** YYYY-MM-DD */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
}

/** Nine in the morning, a week before the day begins: at midnight nobody is there to be reminded. */
const reminderSeconds = (6 * 24 + 15) * 60 * 60;

/**
 * A calendar file (RFC 5545) of whole days, with a reminder a week before each. `sequence` tells the newer of two
 * files (the assessment's revision), `stamp` is an ISO date-time. The same input gives the same text.
 */
export function calendarFile(calendar: {
  readonly events: readonly CalendarEvent[];
  readonly sequence: number;
  readonly stamp: string;
  readonly language: Language;
}): string {
  const { events, sequence, stamp, language } = calendar;
  const file = ical({
    prodId: { company: 'Barnrättsprövning', product: 'Barnrättsprövning', language },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { uid, day, summary, description } of events) {
    const start = new Date(`${day}T00:00:00Z`);
    const end = new Date(start.getTime() + 24 * 60 * 60 * 1000);
    const event: ICalEventData = {
      id: uid,
      sequence,
      stamp: new Date(stamp),
      start,
      // The end is the first day that is not in it (RFC 5545, 3.6.1).
      end,
      allDay: true,
      // Or the library would read the days off the clock of the computer.
      timezone: 'UTC',
      summary,
      description,
      // A day to remember, at which nobody is busy.
      transparency: ICalEventTransparency.TRANSPARENT,
      alarms: [
        { type: ICalAlarmType.display, triggerBefore: reminderSeconds, description: summary },
      ],
    };
    file.createEvent(event);
  }
  return file.toString();
}
