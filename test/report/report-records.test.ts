import { describe, expect, it } from 'vitest';
import type { Answers } from '#src/domain/answers.ts';
import { plainText } from '#src/domain/rich-text.ts';
import { printedText } from './printed-text.ts';
import {
  blockOf,
  blocksOf,
  choice,
  modelOf,
  paragraph,
  record,
  recordId,
  records,
  swedishTexts,
  text,
} from './sample.ts';

/** What a list item says, as if it stood within a sentence. */
function printedItem(item: readonly unknown[] | undefined): string {
  const [, said = ''] = /"text":"([^"]*)"/.exec(JSON.stringify(item)) ?? [];
  return said.charAt(0).toLowerCase() + said.slice(1);
}

describe('records', () => {
  const proposals = {
    proposals: records(
      record(1, { proposal: text('Skjut upp beslutet') }),
      record(2, { proposal: text('   ') }),
      record(3, {
        proposal: text('Behåll skolbussen'),
        'proposal-points': records(
          record(4, { 'proposal-point': text('Årskurs 7–9') }),
          record(5, {}),
          record(6, { 'proposal-point': text('Vintertid') }),
        ),
        'proposal-articles': choice('6', '24', '99'),
      }),
      record(7, { 'proposal-articles': choice('3') }),
    ),
  };

  it('have title and numbers; those with nothing in them are left out', async () => {
    const block = await blockOf(proposals, 'proposals', 'proposals');
    expect(
      block.type === 'records' && block.records.map(({ marker, title }) => [marker, title]),
    ).toEqual([
      ['1.', [paragraph('Skjut upp beslutet')]],
      ['2.', [paragraph('Behåll skolbussen')]],
      [undefined, [paragraph('Förslag 3')]],
    ]);
  });

  it('print the fields that hold something, lists within as lists, articles by name', async () => {
    const block = await blockOf(proposals, 'proposals', 'proposals');
    const fields = block.type === 'records' ? block.records[1]?.fields : undefined;
    const { articles } = await swedishTexts();
    expect(fields?.map(({ text }) => text)).toEqual([
      [{ type: 'bulletList', items: [[paragraph('Årskurs 7–9')], [paragraph('Vintertid')]] }],
      [
        paragraph(
          `Artikel 6 – ${articles[6]?.title}; Artikel 24 – ${articles[24]?.title}; Artikel 99`,
        ),
      ],
    ]);
  });

  it('set quotations apart, with who said them, and make what they changed plain', async () => {
    const hearings = {
      'children-heard': choice('yes'),
      hearings: records(
        record(1, {
          'hearing-who': text('Elever i årskurs 4–6'),
          'hearing-quotes': records(
            record(2, { quote: text('Vem bestämmer?'), 'quote-who': text('elev') }),
            record(3, { quote: text('”Redan citat.”') }),
            record(4, { 'quote-who': text('någon') }),
          ),
          'hearing-changed': { type: 'richText', value: [paragraph('En tur till.')] },
        }),
      ),
    } satisfies Answers;
    const block = await blockOf(hearings, 'childrens-views', 'hearings');
    const fields = block.type === 'records' ? block.records[0]?.fields : undefined;
    expect(fields?.map(({ look, text: words }) => [look, plainText(words)])).toEqual([
      ['quotes', '”Vem bestämmer?” – elev\n”Redan citat.”\nnågon'],
      ['strong', 'En tur till.'],
    ]);
  });

  it('are named where others point at them; a pointer to nothing is left out', async () => {
    const long = `${'mycket '.repeat(40)}lång`;
    const answers = {
      'negative-consequences': records(
        record(1, { 'negative-consequence': text('Längre väg') }),
        record(2, { 'negative-consequence-articles': choice('6') }),
        record(3, { 'negative-consequence': text(long) }),
      ),
      'compensatory-measures': records(
        record(10, {
          measure: text('Buss'),
          'measure-consequences': choice(recordId(1), recordId(99), recordId(2), recordId(3)),
          'measure-groups': choice(recordId(98)),
        }),
      ),
    };
    const block = await blockOf(answers, 'compensation', 'compensatory-measures');
    const fields = block.type === 'records' ? block.records[0]?.fields : undefined;
    expect(fields).toHaveLength(1);
    const [list] = fields?.[0]?.text ?? [];
    const items = list?.type === 'bulletList' ? list.items : [];
    expect(items).toHaveLength(3);
    expect(items[0]).toEqual([paragraph('Längre väg')]);
    const word = (await swedishTexts()).steps['consequences']?.questions['negative-consequences'];
    expect(printedItem(items[1])).toBe(`${word?.record?.one} 2`);
    expect(JSON.stringify(items[2])).toMatch(/mycket …"/);
  });
});

describe('nothing that was written is left out', () => {
  const answers: Answers = {
    'old-question': text('Svar från förr'),
    'matter-background': text('Var en gång vanlig text'),
    'old-list': records(
      record(1, {
        a: text('Post ett'),
        b: {
          type: 'articles',
          value: [{ article: 3, effect: 'weakens', comment: [paragraph('Skäl')] }],
        },
      }),
    ),
    'old-choice': choice('blue', recordId(2)),
    'old-date': { type: 'date', value: '2020-01-01' },
    'old-empty': text(' '),
    'group-members': records(
      record(2, { 'member-name': text('Kim Ek'), 'member-phone': text('070-1740605') }),
    ),
  };

  it('answers to questions that are gone have a heading of their own at the end', async () => {
    const { sections } = await modelOf(answers);
    const former = sections.find(({ id }) => id === 'former-questions');
    expect(former?.heading).toBe('Svar på frågor som inte längre ställs');
    expect(former?.blocks.slice(1).map(({ label }) => label)).toEqual([
      'old-question',
      'Hur ser det ut i dag?',
      'old-list',
      'old-choice',
      'old-date',
    ]);
    const words = printedText(await modelOf(answers));
    const written = ['Svar från förr', 'Var en gång vanlig text', 'Post ett', 'Skäl', 'Försvagas'];
    for (const word of [...written, 'blue', '2020-01-01', '070-1740605']) {
      expect(words).toContain(word);
    }
  });

  it('pointers to records are resolved there too', async () => {
    const block = blocksOf(await modelOf(answers), 'former-questions').find(
      ({ label }) => label === 'old-choice',
    );
    expect(JSON.stringify(block)).toContain('Kim Ek');
  });

  it('a field that is gone stays with its record', async () => {
    const block = await blockOf(answers, 'participants', 'group-members');
    expect(block).toMatchObject({
      records: [{ fields: [{ label: 'member-phone', text: [paragraph('070-1740605')] }] }],
    });
  });

  it('and there is no such heading when there is nothing under it', async () => {
    const { sections } = await modelOf({ 'old-empty': text('') });
    expect(sections.map(({ id }) => id)).not.toContain('former-questions');
  });
});
