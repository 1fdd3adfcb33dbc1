import { describe, expect, it } from 'vitest';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import type { Question } from '#questionnaire/schema.ts';
import { type Answer, type Answers, answerTo, hasContent, isShown } from '#src/domain/answers.ts';
import { topQuestions } from '#src/domain/assessment.ts';
import { richTextFromPlain } from '#src/domain/rich-text.ts';

function question(id: string): Question {
  const found = topQuestions(barnrattsprovning).find((candidate) => candidate.id === id);
  if (found === undefined) {
    throw new Error(`no question ${id}`);
  }
  return found;
}

describe('answerTo', () => {
  const title = { id: 'case-title', type: 'text' } as const;

  it('gives the answer, or the empty one where there is none or one of another type', () => {
    const answer: Answer = { type: 'text', value: 'Familjecentral' };
    expect(answerTo({ 'case-title': answer }, title)).toBe(answer);
    expect(answerTo({}, title)).toEqual({ type: 'text', value: '' });
    expect(answerTo({ 'case-title': { type: 'choice', value: ['yes'] } }, title)).toEqual({
      type: 'text',
      value: '',
    });
  });

  it('sees only what the answers themselves hold', () => {
    const inherited = Object.create({ 'case-title': { type: 'text', value: 'ärvd' } });
    expect(answerTo(inherited, title).value).toBe('');
    expect(answerTo({}, { id: 'constructor', type: 'choice' }).value).toEqual([]);
  });
});

describe('hasContent', () => {
  const emptyList: Answer = {
    type: 'richText',
    value: [{ type: 'bulletList', items: [[{ type: 'paragraph', content: [] }]] }],
  };
  const record = (answer: Answer): Answer => ({
    type: 'records',
    value: [{ id: '00000000-0000-4000-8000-000000000000', answers: { field: answer } }],
  });

  it.each<[string, Answer, boolean]>([
    ['a space', { type: 'text', value: ' \n' }, false],
    ['a word', { type: 'text', value: 'ja' }, true],
    ['a day', { type: 'date', value: '2026-11-22' }, true],
    ['an empty list item', emptyList, false],
    ['a paragraph', { type: 'richText', value: richTextFromPlain('ja') }, true],
    ['no choice', { type: 'choice', value: [] }, false],
    ['a choice', { type: 'choice', value: ['no'] }, true],
    [
      'an article without comment',
      { type: 'articles', value: [{ article: 2, effect: null, comment: [] }] },
      false,
    ],
    [
      'an effect on an article',
      { type: 'articles', value: [{ article: 2, effect: 'neutral', comment: [] }] },
      true,
    ],
    ['a record with nothing in it', record(emptyList), false],
    ['a record with a word in it', record({ type: 'text', value: 'ja' }), true],
    ['a record with a record in it', record(record({ type: 'text', value: 'ja' })), true],
  ])('of %s', (_, answer, expected) => {
    expect(hasContent(answer)).toBe(expected);
  });
});

describe('isShown', () => {
  it('follows the condition of the question', () => {
    const hearings = question('hearings');
    expect(isShown(hearings, {}, undefined)).toBe(false);
    expect(
      isShown(hearings, { 'children-heard': { type: 'choice', value: ['no'] } }, undefined),
    ).toBe(false);
    expect(
      isShown(hearings, { 'children-heard': { type: 'choice', value: ['yes'] } }, undefined),
    ).toBe(true);
    expect(isShown(question('case-title'), {}, undefined)).toBe(true);
  });

  it('asks less in a simple assessment, and hides nothing that is written there', () => {
    const alternatives = question('alternatives');
    expect(isShown(alternatives, {}, undefined)).toBe(true);
    expect(isShown(alternatives, {}, 'in-depth')).toBe(true);
    expect(isShown(alternatives, {}, 'simple')).toBe(false);
    expect(isShown(question('negative-consequences'), {}, 'simple')).toBe(true);
    const written: Answers = {
      alternatives: {
        type: 'records',
        value: [
          {
            id: '00000000-0000-4000-8000-000000000001',
            answers: { alternative: { type: 'text', value: 'Ingen förändring' } },
          },
        ],
      },
    };
    expect(isShown(alternatives, written, 'simple')).toBe(true);
  });

  it('never hides what somebody wrote', () => {
    const answers = {
      'children-heard': { type: 'choice' as const, value: ['yes'] },
      'children-not-heard-reason': {
        type: 'richText' as const,
        value: richTextFromPlain('Tiden räckte inte.'),
      },
    };
    expect(isShown(question('children-not-heard-reason'), answers, undefined)).toBe(true);
  });
});
