import { describe, expect, it } from 'vitest';
import type { Answers } from '#src/domain/answers.ts';
import type { Block } from '#src/domain/rich-text.ts';
import type { ReportSources } from '#src/report/model/report-data.ts';
import { modelOf, record, records, richText, text } from './sample.ts';

async function sourcesOf(answers: Answers): Promise<ReportSources> {
  return (await modelOf(answers)).sources;
}

function linked(...pieces: [words: string, address: string, bold?: true][]): Block {
  return {
    type: 'paragraph',
    content: pieces.map(([words, link, bold]) => ({
      type: 'text',
      text: words,
      link,
      ...(bold && { bold }),
    })),
  };
}

const law = (number: number, title: string, link: string) =>
  record(number, { 'law-name': text(title), 'law-link': text(link) });

describe('the list of sources', () => {
  it('of an empty assessment says that there are none', async () => {
    expect(await sourcesOf({})).toMatchObject({
      groups: [],
      note: expect.stringMatching(/Inga källor/),
    });
  });

  it('is grouped by kind, each source with year, link and step', async () => {
    const { groups } = await sourcesOf({
      practice: records(record(1, { 'practice-source': text('Elevhälsan') })),
      research: records(
        record(2, {
          'research-source': text('Resvägar'),
          'research-year': text('2025'),
          'research-link': text('https://example.se/resvagar'),
        }),
      ),
      laws: records(law(3, 'Skollag', '')),
    });
    expect(groups.map(({ heading }) => heading)).toEqual([
      'Lagar',
      'Forskning och teori',
      'Praxis och beprövad erfarenhet',
    ]);
    expect(groups[1]?.sources).toEqual([
      {
        title: 'Resvägar',
        year: '2025',
        address: 'https://example.se/resvagar',
        isLink: true,
        steps: [{ text: 'steg\u00a07', target: 'knowledge' }],
      },
    ]);
  });

  it('lists once what two steps name, with both steps', async () => {
    const { groups } = await sourcesOf({
      'matter-sources': records(
        record(1, {
          'matter-source-title': text('FN om lek'),
          'matter-source-link': text('https://example.se/lek/'),
        }),
      ),
      research: records(
        record(2, {
          'research-source': text('FN om Lek'),
          'research-link': text('https://example.se/lek'),
        }),
      ),
    });
    expect(groups).toHaveLength(1);
    expect(groups[0]?.sources.map(({ steps }) => steps.map((step) => step.text))).toEqual([
      ['steg\u00a02', 'steg\u00a07'],
    ]);
  });

  it('keeps two sources of one name apart when they lead to different places', async () => {
    const { groups } = await sourcesOf({
      laws: records(law(1, 'Skollag', 'https://a.example'), law(2, 'Skollag', 'https://b.example')),
    });
    expect(groups[0]?.sources).toHaveLength(2);
  });

  it('adds links in texts and comments that are not listed, each once; mail is no source', async () => {
    const { groups } = await sourcesOf({
      laws: records(law(1, 'Skollag', 'https://example.se/skollag')),
      'matter-description': richText(
        linked(['skol', 'https://example.se/skollag'], ['plan', 'https://example.se/plan']),
        linked(['Skriv', 'mailto:a@example.se']),
        {
          type: 'bulletList',
          items: [
            [linked(['en ', 'https://example.se/ny'], ['karta', 'https://example.se/ny', true])],
          ],
        },
      ),
      'article-comments': {
        type: 'articles',
        value: [
          { article: 2, effect: null, comment: [linked(['planen', 'https://example.se/plan'])] },
        ],
      },
    });
    expect(groups.at(-1)).toMatchObject({
      heading: 'Länkar i texten',
      sources: [
        {
          title: 'plan',
          address: 'https://example.se/plan',
          steps: [{ text: 'steg\u00a02' }, { text: 'steg\u00a08' }],
        },
        { title: 'en karta', address: 'https://example.se/ny' },
      ],
    });
  });

  it.each([
    'C:\\Prövningar\\plan.docx',
    'file:///home/a/plan.pdf',
    '\\\\server\\delad\\plan',
    'http://localhost/x',
  ])('%s is no link, and the reader is told why', async (address) => {
    const { groups } = await sourcesOf({ laws: records(law(1, 'Plan', address)) });
    expect(groups[0]?.sources[0]).toMatchObject({
      address,
      isLink: false,
      note: expect.stringMatching(/^Går inte att öppna för andra/),
    });
  });

  it('an address that is none is printed as it is written, not as a link', async () => {
    const { groups } = await sourcesOf({ laws: records(law(1, 'Plan', 'javascript:alert(1)')) });
    expect(groups[0]?.sources[0]).toMatchObject({ address: 'javascript:alert(1)', isLink: false });
    expect(groups[0]?.sources[0]?.note).toBeUndefined();
  });
});
