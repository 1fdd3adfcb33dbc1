import { expect, test } from 'vitest';
import type { WrittenAnswers } from '#questionnaire/training-cases/training-case.ts';
import { assessmentFromTrainingCase } from '#src/domain/training-case.ts';

function build(answers: WrittenAnswers, questionnaire = 'barnrattsprovning') {
  let count = 0;
  return assessmentFromTrainingCase(
    { id: 'case', questionnaire, answers },
    {
      newId: () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`,
      now: '2026-05-04T08:00:00.000Z',
    },
  );
}

const group = (key: string) => ({ key, fields: { 'direct-group': 'Elever i F–2' } });

test('a key becomes the id of its record, also where the pointer is written first', () => {
  const { hearings, 'children-direct': groups } = build({
    hearings: [{ fields: { 'hearing-groups': ['yngre'], 'hearing-articles': [12] } }],
    'children-direct': [group('aldre'), group('yngre')],
  }).answers;
  const younger = groups?.type === 'records' ? groups.value[1]?.id : undefined;
  const heard = hearings?.type === 'records' ? hearings.value[0]?.answers : undefined;
  expect(younger).toMatch(/^0{8}-/);
  expect(heard).toEqual({
    'hearing-groups': { type: 'choice', value: [younger] },
    'hearing-articles': { type: 'choice', value: ['12'] },
  });
});

test.each<[reason: string, answers: WrittenAnswers, message: string]>([
  ['a question that is not asked', { 'case-titel': 'x' }, 'no question case-titel'],
  [
    'a field of another list',
    { 'children-direct': [{ fields: { 'law-name': 'x' } }] },
    'no question law-name',
  ],
  [
    'a key that nothing has',
    { hearings: [{ fields: { 'hearing-groups': ['x'] } }] },
    'x is no key',
  ],
  [
    'a key of a list that may not be pointed at',
    {
      hearings: [{ key: 'x', fields: { 'hearing-groups': ['x'] } }],
    },
    'x is no key',
  ],
  ['two records with one key', { 'children-direct': [group('x'), group('x')] }, 'key x'],
  ['a list where a text is wanted', { 'case-title': ['x'] }, 'case-title: wants a text'],
  ['a text where a list is wanted', { 'children-heard': 'yes' }, 'children-heard: wants a list'],
  ['ids where records are wanted', { hearings: ['x'] }, 'hearings: wants records'],
  [
    'ids where comments are wanted',
    { 'article-comments': [2] },
    'article-comments: wants comments',
  ],
  ['a record where an id is wanted', { 'children-heard': [group('x')] }, 'a choice is an id'],
])('%s is refused, with the name of the question', (_, answers, message) => {
  expect(() => build(answers)).toThrow(message);
});

test('an unknown questionnaire is refused', () => {
  expect(() => build({}, 'nothing')).toThrow('no questionnaire nothing');
});
