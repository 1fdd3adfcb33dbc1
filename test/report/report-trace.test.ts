import { describe, expect, it } from 'vitest';
import { trainingCase } from '#questionnaire/training-cases/tallmyra-skola/index.ts';
import { assessmentFromTrainingCase } from '#src/domain/training-case.ts';
import { pdfDestinations, pdfPages } from './pdf-words.ts';
import { choice, modelOf, record, recordId, records, reportOf, text } from './sample.ts';

const group = record(1, { 'direct-group': text('Elever i årskurs 1') });
const answers = {
  'children-direct': records(group),
  'negative-consequences': records(
    record(2, {
      'negative-consequence': text('Längre väg till skolan'),
      'negative-consequence-groups': choice(recordId(1)),
      'negative-consequence-articles': choice('6', '31'),
    }),
  ),
  proposals: records(
    record(3, { proposal: text('Egen buss'), 'proposal-consequences': choice(recordId(2)) }),
  ),
};

describe('the trace in the report', () => {
  it('has a row for each consequence, and says in words where a thread ends', async () => {
    const { trace } = await modelOf(answers);
    expect(trace.columns).toEqual([
      'Konsekvens',
      'Barn',
      'Artiklar',
      'Förslag och åtgärder',
      'Uppföljning',
    ]);
    expect(trace.rows.map(({ cells }) => cells)).toEqual([
      [
        [{ mark: '▼', text: 'Negativ: Längre väg till skolan' }],
        [{ text: 'Elever i årskurs 1' }],
        [{ text: 'Artikel 6' }, { text: 'Artikel 31' }],
        [{ text: 'Egen buss' }],
        'Följs inte upp',
      ],
    ]);
    expect(trace.loose.groups).toEqual([
      {
        heading: 'Förslag och åtgärder som ingen följer upp',
        places: [{ text: 'Egen buss', target: 'proposals' }],
      },
    ]);
  });

  it('is a section of its own, after the articles, when there are consequences', async () => {
    const { bytes } = await reportOf(await modelOf(answers));
    const pages = await pdfPages(bytes);
    const places = await pdfDestinations(bytes);
    const page = pages[(places.get('trace') ?? 0) - 1] ?? '';
    expect(page).toContain('Så hänger det ihop');
    expect(page).toContain('Följs inte upp');
    expect(page).toContain('Det som hänger löst');
    const none = await reportOf(await modelOf({}));
    expect((await pdfPages(none.bytes)).join('\n')).not.toContain('Så hänger det ihop');
  });

  it('of the example has all its consequences and no loose end', async () => {
    let count = 0;
    const example = assessmentFromTrainingCase(trainingCase, {
      newId: () => recordId(++count),
      now: '2026-05-04T08:00:00.000Z',
    });
    const { trace } = await modelOf(example.answers);
    expect(trace.rows).toHaveLength(12);
    const words = trace.rows.flatMap(({ cells }) =>
      cells.filter((cell) => typeof cell === 'string'),
    );
    expect(new Set(words)).toEqual(new Set(['–']));
    expect(trace.loose).toMatchObject({ groups: [], note: expect.stringMatching(/^Inget\./) });
  });
});
