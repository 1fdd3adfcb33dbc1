import { describe, expect, it } from 'vitest';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { dayInWords } from '#src/domain/follow-up/day-in-words.ts';
import { nextFollowUpDay, plannedOf } from '#src/domain/follow-up/plan.ts';
import { followedUpExample, reopenedExample, signedOffExample } from './followed-up-example.ts';

describe('a day that is written in words', () => {
  it.each([
    ['2027-08-30', '2027-08-30'],
    ['senast den 30 augusti 2027', '2027-08-30'],
    ['30 aug. 2027', '2027-08-30'],
    ['by 1 May 2028 at the latest', '2028-05-01'],
    ['2027-08-30, alltså 30 augusti 2027', '2027-08-30'],
    ['1 mars 2027 och 1 april 2027', undefined],
    ['Den 20 maj och den 16 juni 2026', undefined],
    ['Den 19 maj 2026 och efter varje uppföljning', '2026-05-19'],
    ['hösten 2027', undefined],
    ['augusti 2027', undefined],
    ['31 februari 2027', undefined],
    ['2027-13-01', undefined],
    ['12 elever 2027', undefined],
    ['Vecka 23 om förslaget, vecka 34 om beslutet, 2026', undefined],
    ['', undefined],
  ])('%s', (words, day) => {
    expect(dayInWords(words)).toBe(day);
  });
});

describe('what is planned in the example', () => {
  const planned = plannedOf(barnrattsprovning, signedOffExample.answers);
  const of = (kind: string) => planned.filter((one) => one.kind === kind);

  it('is its follow-ups, with who, when, and which proposals and measures', () => {
    expect(of('followUp').map(({ day }) => day)).toEqual([
      '2026-11-30',
      '2027-01-29',
      '2027-10-29',
      '2028-06-14',
      '2030-06-14',
    ]);
    expect(of('followUp')[2]).toMatchObject({
      responsible: 'Rektorn för Kvarntorgsskolan',
      place: { questionId: 'follow-ups', recordId: of('followUp')[2]?.id },
    });
    expect(of('followUp')[2]?.subjects).toHaveLength(5);
  });

  it('is its measures and its feedback, where a day is no more than told', () => {
    expect(of('measure').length).toBeGreaterThan(4);
    expect(of('feedback')[0]).toMatchObject({
      what: 'Elever i F–2 på Tallmyra skola',
      when: 'Vecka 23 om förslaget, vecka 34 om beslutet, 2026',
    });
    expect(of('feedback')[0]?.day).toBeUndefined();
    expect(of('feedback')[0]?.details[0]).toContain('bildberättelse');
  });

  it('keeps its names from one version to the next, so that a calendar knows it again', () => {
    const later = plannedOf(barnrattsprovning, reopenedExample.answers);
    expect(later.map(({ id }) => id)).toEqual(planned.map(({ id }) => id));
    expect(new Set(planned.map(({ id }) => id)).size).toBe(planned.length);
  });

  it('has the next follow-up once one has been made', () => {
    expect(of('nextFollowUp')).toEqual([]);
    const [next] = plannedOf(barnrattsprovning, followedUpExample.answers).filter(
      ({ kind }) => kind === 'nextFollowUp',
    );
    expect(next).toMatchObject({ day: '2028-06-14', responsible: 'Barnrättsstrategen' });
  });
});

describe('the day of the next follow-up', () => {
  it('is the first that is planned, and after a follow-up the first after it', () => {
    expect(nextFollowUpDay(barnrattsprovning, signedOffExample.answers)).toBe('2026-11-30');
    expect(nextFollowUpDay(barnrattsprovning, followedUpExample.answers)).toBe('2028-06-14');
  });

  it('is none where nobody has written any', () => {
    expect(nextFollowUpDay(barnrattsprovning, {})).toBeUndefined();
    const all = {
      ...signedOffExample.answers,
      'outcome-date': { type: 'date', value: '2031-01-01' },
    } as const;
    expect(nextFollowUpDay(barnrattsprovning, all)).toBeUndefined();
  });
});
