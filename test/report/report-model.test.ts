import { describe, expect, it } from 'vitest';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { type Language, loadTexts } from '#questionnaire/index.ts';
import type { Questionnaire } from '#questionnaire/schema.ts';
import { type Answers, isShown } from '#src/domain/answers.ts';
import { report as english } from '#src/i18n/en/report.ts';
import { report as swedish } from '#src/i18n/sv/report.ts';
import type { ReportBlock, ReportModel } from '#src/report/model/report-data.ts';
import { createReportModel } from '#src/report/report-model.ts';
import { printedText } from './printed-text.ts';
import {
  assessmentWith,
  choice,
  modelOf,
  paragraph,
  record,
  recordId,
  records,
  richText,
  swedishTexts,
  text,
} from './sample.ts';

function blocksOf(model: ReportModel, section: string): readonly ReportBlock[] {
  return model.sections.find(({ id }) => id === section)?.blocks ?? [];
}

/** The block of a question, found by its Swedish label. */
async function blockOf(answers: Answers, step: string, question: string): Promise<ReportBlock> {
  const label = (await swedishTexts()).steps[step]?.questions[question]?.label;
  const found = blocksOf(await modelOf(answers), step).find((block) => block.label === label);
  if (label === undefined || found === undefined) {
    throw new Error(`No block for ${question}.`);
  }
  return found;
}

async function labelsOf(answers: Answers, step: string): Promise<string[]> {
  return blocksOf(await modelOf(answers), step).map(({ label }) => label);
}

describe('an empty assessment', () => {
  it('has all fifteen steps under their exact headings, in four phases', async () => {
    const { sections } = await modelOf({});
    const texts = await swedishTexts();
    expect(sections.filter(({ number }) => number !== undefined)).toHaveLength(15);
    sections.slice(0, 15).forEach(({ number, heading }, index) => {
      expect(number).toBe(index + 1);
      expect(heading).toBe(texts.steps[barnrattsprovning.steps[index]?.id ?? '']?.heading);
    });
    expect(sections.flatMap(({ phase, number }) => (phase ? [[phase, number]] : []))).toEqual([
      ['Ärendet', 1],
      ['Underlaget', 5],
      ['Bedömningen', 11],
      ['Beslut och uppföljning', 13],
    ]);
  });

  it('says "Ej besvarad" to every question that is shown, and nothing of those that are not', async () => {
    const model = await modelOf({});
    barnrattsprovning.steps.forEach((step) => {
      const shown = step.questions.filter((question) => isShown(question, {}));
      const blocks = blocksOf(model, step.id);
      expect(blocks).toHaveLength(shown.length);
      for (const block of blocks) {
        const notes =
          block.type === 'articles' ? block.articles.map(({ note }) => note) : [noteOf(block)];
        expect(new Set(notes)).toEqual(new Set(['Ej besvarad']));
      }
    });
    expect(model.title).toBe('Prövning utan namn');
    expect(model.facts.every(({ note }) => note === 'Ej besvarad')).toBe(true);
  });

  it('shows a conditional question when its condition holds', async () => {
    const label = 'Hur har barnen hörts?';
    expect(await labelsOf({}, 'childrens-views')).not.toContain(label);
    const answers = { 'children-heard': choice('yes') };
    expect(await labelsOf(answers, 'childrens-views')).toContain(label);
  });
});

function noteOf(block: ReportBlock): string | undefined {
  return block.type === 'unanswered' ? block.note : undefined;
}

describe('each type of question', () => {
  it('text: a line beside its label, lines as paragraphs', async () => {
    const answers = {
      'commissioning-body': text('Barn- och utbildningsnämnden'),
      'assessed-question': text('Är det bäst?\nFör alla?'),
    };
    expect(await blockOf(answers, 'commission', 'commissioning-body')).toMatchObject({
      type: 'text',
      short: true,
      text: [paragraph('Barn- och utbildningsnämnden')],
    });
    expect(await blockOf(answers, 'question', 'assessed-question')).toMatchObject({
      short: false,
      text: [paragraph('Är det bäst?'), paragraph('För alla?')],
    });
  });

  it('rich text: as it was written; the lead of a step needs no label', async () => {
    const written = richText(paragraph('Ett'), { type: 'bulletList', items: [[paragraph('Två')]] });
    const answers = { 'matter-description': written, 'matter-background': written };
    const [lead, background] = blocksOf(await modelOf(answers), 'matter');
    expect(lead).toMatchObject({ type: 'text', label: '', text: written.value });
    expect(background).toMatchObject({ label: 'Hur ser det ut i dag?', text: written.value });
  });

  it('date and choice: the day, and labels instead of ids', async () => {
    const answers: Answers = {
      'case-planned-decision-date': { type: 'date', value: '2027-03-01' },
      'child-rights-training': choice('some'),
    };
    const { facts } = await modelOf(answers);
    expect(facts).toContainEqual({
      label: 'Beslut planeras till',
      text: [paragraph('2027-03-01')],
    });
    expect(await blockOf(answers, 'participants', 'child-rights-training')).toMatchObject({
      text: [paragraph('Ja, några')],
      short: true,
    });
  });

  it('a choice that the list no longer has is printed as it is stored', async () => {
    const answers = { 'child-rights-training': choice('most', 'none') };
    expect(await blockOf(answers, 'participants', 'child-rights-training')).toMatchObject({
      text: [{ type: 'bulletList', items: [[paragraph('most')], [paragraph('Nej, ingen')]] }],
    });
  });

  it('links: a web address is one, anything else is text', async () => {
    const sources = [' https://example.se/a?b=1 ', 'javascript:alert(1)', 'Dnr 12', 'C:\\fil.pdf'];
    const block = await blockOf(
      {
        'matter-sources': records(
          ...sources.map((link, index) =>
            record(index, {
              'matter-source-title': text(`Källa ${index}`),
              'matter-source-link': text(link),
            }),
          ),
        ),
      },
      'matter',
      'matter-sources',
    );
    const links =
      block.type === 'records' ? block.records.map(({ fields }) => fields[0]?.text) : [];
    const address = 'https://example.se/a?b=1';
    expect(links).toEqual([
      [{ type: 'paragraph', content: [{ type: 'text', text: address, link: address }] }],
      [paragraph('javascript:alert(1)')],
      [paragraph('Dnr 12')],
      [paragraph('C:\\fil.pdf')],
    ]);
  });

  it('articles: the four principles always, others when commented, effect in symbol and word', async () => {
    const comment = [paragraph('Barn får längre väg.')];
    const block = await blockOf(
      {
        'article-comments': {
          type: 'articles',
          value: [
            { article: 31, effect: 'strengthens', comment: [] },
            { article: 6, effect: 'weakens', comment },
            { article: 24, effect: null, comment: [paragraph(' ')] },
            { article: 12, effect: null, comment },
          ],
        },
      },
      'convention',
      'article-comments',
    );
    const { articles } = await swedishTexts();
    const name = (number: number) => `Artikel ${number} – ${articles[number]?.title}`;
    expect(block).toMatchObject({
      articles: [
        { name: name(2), text: [], note: 'Ej besvarad' },
        { name: name(3), text: [], note: 'Ej besvarad' },
        { name: name(6), effect: '▼ Försvagas', text: comment },
        { name: name(12), text: comment },
        { name: name(31), effect: '▲ Stärks', text: [] },
      ],
    });
  });
});

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

describe('the head of the report', () => {
  it('is made of the case sheet', async () => {
    const model = await modelOf({
      'case-title': text(' Skolskjuts '),
      'case-registration-number': text('BUN 2026-17'),
      'case-organisation': text('Norrsjö kommun'),
    });
    expect(model).toMatchObject({
      kind: 'Prövning av barnets bästa',
      title: 'Skolskjuts',
      registrationNumber: 'Dnr BUN 2026-17',
      language: 'sv',
    });
    expect(model.facts[0]).toEqual({
      label: 'Organisation',
      text: [paragraph('Norrsjö kommun')],
    });
  });
});

describe('a model', () => {
  it.each<Language>(['sv', 'en'])(
    'is plain data in which no word is left to find (%s)',
    async (language) => {
      const texts = await loadTexts(language);
      const strings = language === 'sv' ? swedish : english;
      const model = createReportModel(assessmentWith({}), barnrattsprovning, texts, strings);
      expect(structuredClone(model)).toEqual(model);
      expect(printedText(model)).not.toMatch(/\{\{|undefined|\[object/);
    },
  );

  it('survives a questionnaire without prose', async () => {
    const questionnaire: Questionnaire = {
      id: 'other',
      caseSheet: [],
      steps: [
        {
          id: 'only',
          number: 1,
          phase: 'matter',
          articles: [],
          questions: [{ id: 'free', type: 'text', lines: 'one' }],
          completeWhen: [['free']],
        },
      ],
    };
    const answers = { free: text('Svar') };
    const texts = await swedishTexts();
    const model = createReportModel(assessmentWith(answers), questionnaire, texts, swedish);
    expect(model.sections[0]).toMatchObject({
      heading: 'only',
      blocks: [{ label: 'free', text: [paragraph('Svar')] }],
    });
  });
});
