import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { trainingCase } from '#questionnaire/training-cases/tallmyra-skola/index.ts';
import type { Answer, Answers, RecordEntry } from '#src/domain/answers.ts';
import { threadOf, traceColumns, traceOf } from '#src/domain/trace.ts';
import { assessmentFromTrainingCase } from '#src/domain/training-case.ts';
import { arbitraryAssessment } from './arbitraries.ts';

let given = 0;
const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const example = assessmentFromTrainingCase(trainingCase, {
  newId: () => id(++given),
  now: '2026-11-22T13:00:00.000Z',
});

const text = (value: string): Answer => ({ type: 'text', value });
const choice = (...value: string[]): Answer => ({ type: 'choice', value });
const records = (...value: RecordEntry[]): Answer => ({ type: 'records', value });
const trace = (answers: Answers) => traceOf(barnrattsprovning, answers);
const loose = (answers: Answers) =>
  trace(answers).nodes.flatMap(({ title, looseness }) => looseness.map((one) => [title, one]));

const group: RecordEntry = { id: id(1), answers: { 'direct-group': text('Elever') } };
const consequence = (changes: Answers = {}): RecordEntry => ({
  id: id(2),
  answers: {
    'negative-consequence': text('Längre resa'),
    'negative-consequence-groups': choice(id(1)),
    'negative-consequence-articles': choice('6', '31'),
    ...changes,
  },
});
const proposal: RecordEntry = {
  id: id(3),
  answers: { proposal: text('Kortare tur'), 'proposal-consequences': choice(id(2)) },
};
const followUp: RecordEntry = {
  id: id(4),
  answers: { 'follow-up-what': text('Restider'), 'follow-up-subjects': choice(id(3)) },
};
const whole: Answers = {
  'children-direct': records(group),
  'negative-consequences': records(consequence()),
  proposals: records(proposal),
  'follow-ups': records(followUp),
};

describe('the trace', () => {
  it('leads from a group through articles, a consequence and a proposal to its follow-up', () => {
    const { nodes, links } = trace(whole);
    expect(nodes.map(({ column, title }) => [column, title])).toEqual([
      ['childGroup', 'Elever'],
      ['article', '6'],
      ['article', '31'],
      ['consequence', 'Längre resa'],
      ['decision', 'Kortare tur'],
      ['followUp', 'Restider'],
    ]);
    expect(links).toEqual([
      { from: id(1), to: 'article-6' },
      { from: 'article-6', to: id(2) },
      { from: id(1), to: 'article-31' },
      { from: 'article-31', to: id(2) },
      { from: id(2), to: id(3) },
      { from: id(3), to: id(4) },
    ]);
    expect(loose(whole)).toEqual([]);
  });

  it('ties no group to a consequence that only shares an article with another', () => {
    const second: RecordEntry = { id: id(11), answers: { 'direct-group': text('Syskon') } };
    const other: RecordEntry = {
      id: id(12),
      answers: {
        'negative-consequence': text('Ensamma hemma'),
        'negative-consequence-groups': choice(id(11)),
        'negative-consequence-articles': choice('31'),
      },
    };
    const shared = trace({
      ...whole,
      'children-direct': records(group, second),
      'negative-consequences': records(consequence(), other),
    });
    const thread = (title: string) =>
      shared.nodes
        .filter((node) => node.title === title)
        .flatMap((node) => threadOf(node, shared).map((one) => one.title));
    expect(thread('Längre resa')).toEqual(['Elever', '6', '31', 'Kortare tur', 'Restider']);
    expect(thread('Syskon')).toEqual(['31', 'Ensamma hemma']);
    expect(thread('31')).toEqual([
      'Elever',
      'Syskon',
      'Längre resa',
      'Ensamma hemma',
      'Kortare tur',
      'Restider',
    ]);
    expect(thread('Restider')).toEqual(['Elever', '6', '31', 'Längre resa', 'Kortare tur']);
  });

  it('tells what hangs loose at each place', () => {
    expect(loose({ ...whole, 'negative-consequences': records() })).toEqual([['Elever', 'unused']]);
    const bare = consequence({
      'negative-consequence-groups': choice(),
      'negative-consequence-articles': choice(),
    });
    expect(loose({ ...whole, 'negative-consequences': records(bare) })).toEqual([
      ['Elever', 'unused'],
      ['Längre resa', 'ungrounded'],
    ]);
    expect(loose({ ...whole, proposals: records() })).toEqual([['Längre resa', 'unanswered']]);
    const untied = { id: id(3), answers: { proposal: text('Kortare tur') } };
    expect(loose({ ...whole, proposals: records(untied) })).toEqual([
      ['Längre resa', 'unanswered'],
      ['Kortare tur', 'untied'],
    ]);
    expect(loose({ ...whole, 'follow-ups': records() })).toEqual([['Kortare tur', 'unfollowed']]);
    const weakened: Answer = {
      type: 'articles',
      value: [{ article: 19, effect: 'weakens', comment: [] }],
    };
    expect(loose({ ...whole, 'article-comments': weakened })).toEqual([['19', 'unused']]);
  });

  it('of the example has no loose end', () => {
    expect(loose(example.answers)).toEqual([]);
  });

  it('of any assessment holds only links between neighbours that are there', () => {
    fc.assert(
      fc.property(arbitraryAssessment(barnrattsprovning), ({ answers }) => {
        const { nodes, links } = trace(answers);
        const columns = new Map(nodes.map((node) => [node.id, traceColumns.indexOf(node.column)]));
        for (const { from, to } of links) {
          expect(columns.get(to)).toBe((columns.get(from) ?? Number.NaN) + 1);
        }
      }),
      { numRuns: 50 },
    );
  });
});
