import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, calendarFile } from '#src/domain/follow-up/calendar-file.ts';

const event: CalendarEvent = {
  uid: '00000000-0000-4000-8000-000000000001.x@barnrattsprovning',
  day: '2027-03-12',
  summary: 'Uppföljning: Hur trygga är barnen på bussen?',
  description: 'Vad: Fråga, lyssna; räkna\nAnsvarar: Rektorn\\Tallmyra',
};

const fileOf = (events: readonly CalendarEvent[], sequence = 7) =>
  calendarFile({ events, sequence, stamp: '2026-11-22T13:00:00.000Z', language: 'sv' });

/** Read back by another library than the one that wrote it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return {
    calendar,
    events: calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one)),
  };
}

describe('the calendar file', () => {
  it('holds whole days that another program reads as they were written', () => {
    const { calendar, events } = read(fileOf([event]));
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      sequence: 7,
    });
    expect(events[0]?.startDate.isDate).toBe(true);
    expect(events[0]?.startDate.toString()).toBe('2027-03-12');
    expect(events[0]?.endDate.toString()).toBe('2027-03-13');
  });

  it('reminds at nine o’clock, a week before', () => {
    const [found] = read(fileOf([event])).events;
    const alarm = found?.component.getFirstSubcomponent('valarm');
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
    expect(alarm?.getFirstPropertyValue('description')).toBe(event.summary);
    const trigger = alarm?.getFirstPropertyValue('trigger') as InstanceType<typeof ICAL.Duration>;
    expect(trigger.toSeconds()).toBe(-(6 * 24 + 15) * 3600);
  });

  it('keeps the names of its events, and raises the number by which the newer counts', () => {
    const [first, second] = [fileOf([event], 7), fileOf([{ ...event, day: '2027-04-01' }], 8)].map(
      (text) => read(text).events[0],
    );
    expect(second?.uid).toBe(first?.uid);
    expect(second?.sequence).toBeGreaterThan(first?.sequence ?? 0);
    expect(second?.startDate.toString()).toBe('2027-04-01');
  });

  it('is the same text for the same input, in whatever time zone', () => {
    const zone = process.env['TZ'];
    const made = ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Stockholm'].map((tz) => {
      process.env['TZ'] = tz;
      return fileOf([event]);
    });
    process.env['TZ'] = zone;
    expect(new Set(made).size).toBe(1);
  });

  it('escapes and folds any words so that they come back as they were (RFC 5545, 3.1 and 3.3.11)', () => {
    const words = fc
      .array(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 120 }),
          fc.constantFrom('å', 'ä;ö,', '\\n', '\n', '"', '😀', 'ы', ' ', '名'),
        ),
        { maxLength: 40 },
      )
      // Control characters are not allowed in a calendar file, and the app lets nobody write any.
      .map((parts) =>
        parts.join('').replace(/[\p{Cc}\u2028\u2029]/gu, (c) => (c === '\n' ? c : '')),
      );
    fc.assert(
      fc.property(words, words, (summary, description) => {
        const text = fileOf([{ ...event, summary, description }]);
        const lines = text.split('\r\n');
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
        const [found] = read(text).events;
        expect(found?.summary ?? '').toBe(summary);
        expect(found?.description ?? '').toBe(description);
      }),
      { numRuns: 200 },
    );
  });
});
