import { describe, expect, it } from 'vitest';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import {
  createAssessment,
  textByRole,
  topQuestions,
  withAnswers,
  withTitle,
} from '#src/domain/assessment.ts';

const source = {
  id: '5b3f3c1e-3f0a-4c62-9d7e-0a4b2f1c9e11',
  now: '2026-11-22T13:03:00.000Z',
  today: '2026-11-22',
};
const later = '2026-11-23T09:00:00.000Z';

describe('an assessment', () => {
  const created = createAssessment(barnrattsprovning, source);

  it('begins with the day it was started and nothing else', () => {
    expect(textByRole(created, barnrattsprovning, 'startedOn')).toBe('2026-11-22');
    expect(Object.keys(created.answers)).toHaveLength(1);
    expect(created).toMatchObject({ id: source.id, revision: 0, changedAt: source.now });
  });

  it('counts each change, and keeps its id and its beginning', () => {
    const changed = withAnswers(created, {}, later);
    expect(changed).toEqual({ ...created, answers: {}, revision: 1, changedAt: later });
    expect(created.revision).toBe(0);
  });

  it('can be renamed, and is read by what its questions mean', () => {
    const renamed = withTitle(created, barnrattsprovning, ' Familjecentral i Ekdalen ', later);
    expect(textByRole(renamed, barnrattsprovning, 'title')).toBe('Familjecentral i Ekdalen');
    expect(renamed.revision).toBe(1);
    expect(textByRole(created, barnrattsprovning, 'title')).toBe('');
    expect(textByRole(renamed, barnrattsprovning, 'articleComments')).toBe('');
  });
});

describe('topQuestions', () => {
  it('begins with screening and case sheet, follows the steps, and ends with the outcome', () => {
    const ids = topQuestions(barnrattsprovning).map((question) => question.id);
    const { screening, caseSheet } = barnrattsprovning;
    expect(ids[0]).toBe('screening-affected');
    expect(ids[screening.length]).toBe('case-title');
    expect(ids.indexOf('assessed-question')).toBe(screening.length + caseSheet.length);
    expect(ids.at(-1)).toBe('next-follow-up-responsible');
    expect(ids.indexOf('proposals')).toBeGreaterThan(ids.indexOf('hearings'));
    expect(ids).not.toContain('proposal');
  });
});
