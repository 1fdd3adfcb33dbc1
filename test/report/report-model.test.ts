import { describe, expect, it } from 'vitest';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { type Language, loadTexts } from '#questionnaire/index.ts';
import type { Questionnaire } from '#questionnaire/schema.ts';
import { type Answers, isShown } from '#src/domain/answers.ts';
import { report as english } from '#src/i18n/en/report.ts';
import { report as swedish } from '#src/i18n/sv/report.ts';
import type { ReportBlock } from '#src/report/model/report-data.ts';
import { createReportModel } from '#src/report/report-model.ts';
import { printedText } from './printed-text.ts';
import {
  assessmentWith,
  blockOf,
  blocksOf,
  choice,
  modelOf,
  paragraph,
  record,
  records,
  richText,
  swedishTexts,
  text,
} from './sample.ts';

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

  it('says "Ej besvarad" to every question that is shown, and nothing of those that are not, or only to think of', async () => {
    const model = await modelOf({});
    barnrattsprovning.steps.forEach((step) => {
      const shown = step.questions.filter(
        (question) => isShown(question, {}, undefined) && question.prompts === undefined,
      );
      const blocks = blocksOf(model, step.id);
      expect(blocks).toHaveLength(shown.length);
      for (const block of blocks) {
        const notes =
          block.type === 'articles' ? block.articles.map(({ note }) => note) : [noteOf(block)];
        expect(new Set(notes)).toEqual(new Set(['Ej besvarad']));
      }
    });
    expect(model.title).toBe('Prövning utan namn');
    expect(
      model.facts.every(({ label, note }) => note === 'Ej besvarad' || label === 'Version'),
    ).toBe(true);
  });

  it('shows prompts under their heading once something is written there', async () => {
    const label = 'Sju saker att tänka igenom';
    expect(await labelsOf({}, 'best-interests')).not.toContain(label);
    const said = paragraph('Samiska barn mister sin förskola.');
    const blocks = blocksOf(
      await modelOf({ 'element-identity': richText(said) }),
      'best-interests',
    );
    expect(blocks.at(-1)).toEqual({
      type: 'records',
      label,
      records: [{ title: [paragraph('Barnens identitet'), said], fields: [] }],
    });
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
      text: [paragraph('most; Nej, ingen')],
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
    expect(model.facts.slice(0, 2)).toEqual([
      { label: 'Ärende', text: [paragraph(' Skolskjuts ')] },
      { label: 'Organisation', text: [paragraph('Norrsjö kommun')] },
    ]);
  });
});

describe('a model', () => {
  it.each<Language>(['sv', 'en'])(
    'is plain data in which no word is left to find (%s)',
    async (language) => {
      const texts = await loadTexts(language);
      const strings = language === 'sv' ? swedish : english;
      const model = createReportModel(assessmentWith({}), barnrattsprovning, texts, strings, {
        isDraft: false,
      });
      expect(model.draftLabel).toBe('');
      expect(structuredClone(model)).toEqual(model);
      expect(printedText(model)).not.toMatch(/\{\{|undefined|\[object/);
    },
  );

  it('survives a questionnaire without prose', async () => {
    const questionnaire: Questionnaire = {
      id: 'other',
      screening: [],
      caseSheet: [],
      letters: [],
      outcome: [],
      checklist: [],
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
    const model = createReportModel(assessmentWith(answers), questionnaire, texts, swedish, {
      isDraft: true,
    });
    expect(model.draftLabel).toBe('UTKAST');
    expect(model.kind).toBe('Prövning av barnets bästa · UTKAST');
    expect(model.sections[0]).toMatchObject({
      heading: 'only',
      blocks: [{ label: 'free', text: [paragraph('Svar')] }],
    });
  });
});
