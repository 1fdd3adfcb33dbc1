import { describe, expect, it } from 'vitest';
import { templateArticleNumbers } from '#questionnaire/articles.ts';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { languages, loadTexts } from '#questionnaire/index.ts';
import type { Question, Questionnaire } from '#questionnaire/schema.ts';
import type { BlankAnswer, BlankQuestion } from '#src/report/model/blank-form-data.ts';
import { blankFormIn } from './blank-form-words.ts';

async function questionOf(id: string): Promise<BlankQuestion> {
  const { sections } = await blankFormIn('sv');
  const found = sections.flatMap(({ questions }) => questions).find((one) => one.id === id);
  if (found === undefined) {
    throw new Error(`${id} is not on the form.`);
  }
  return found;
}

function fieldLabels(answer: BlankAnswer): string[] {
  switch (answer.type) {
    case 'cards':
      return answer.fields.flat().map(({ label }) => label);
    case 'table':
      return answer.columns.map(({ label }) => label);
    default:
      return [];
  }
}

/** What a simple assessment asks, and the alternatives, which are a table of their own. */
function onPaper(questions: readonly Question[]): readonly Question[] {
  return questions.filter(({ id, inDepth }) => inDepth !== true || id === 'alternatives');
}

function fieldsOf(question: Question): readonly Question[] {
  return question.type === 'records' && question.id !== 'alternatives'
    ? onPaper(question.fields)
    : [];
}

describe.each(languages)('the blank form in %s', (language) => {
  it('has the screening, the case sheet and the fifteen steps under their exact headings, in four phases', async () => {
    const [texts, { sections }] = await Promise.all([loadTexts(language), blankFormIn(language)]);
    expect(sections.map(({ number, heading, phase }) => [number, heading, phase])).toEqual([
      [undefined, texts.screening.heading, undefined],
      [undefined, texts.caseSheet.heading, undefined],
      ...barnrattsprovning.steps.map((step) => [
        step.number,
        texts.steps[step.id]?.heading,
        [1, 5, 11, 13].includes(step.number) ? texts.phases[step.phase] : undefined,
      ]),
    ]);
  });

  it('asks every question and every field of a simple assessment, in order, each with room for an answer', async () => {
    const [texts, { sections }] = await Promise.all([loadTexts(language), blankFormIn(language)]);
    const asked = [
      { questions: barnrattsprovning.screening, prose: texts.screening.questions },
      { questions: barnrattsprovning.caseSheet, prose: texts.caseSheet.questions },
      ...barnrattsprovning.steps.map(({ id, questions }) => ({
        questions,
        prose: texts.steps[id]?.questions ?? {},
      })),
    ];
    asked.forEach(({ questions, prose }, index) => {
      const label = (question: Question) => prose[question.textKey ?? question.id]?.label ?? '?';
      const { facts, questions: printed } = sections[index] ?? { facts: [], questions: [] };
      const labels = [
        ...facts.flat().map((field) => field.label),
        ...printed.flatMap((question) => [question.label, ...fieldLabels(question.answer)]),
      ];
      const wanted = onPaper(questions).flatMap((question) => [question, ...fieldsOf(question)]);
      expect(labels).toHaveLength(wanted.length);
      wanted.forEach((question, position) => {
        expect(labels[position]?.startsWith(label(question)), question.id).toBe(true);
      });
    });
  });

  it('says nothing in the words of a screen or with a placeholder left in', async () => {
    const model = JSON.stringify({
      ...(await blankFormIn(language)),
      pageLabel: '',
      spoken: '',
    });
    expect(model).not.toMatch(/klistra|Word|already filled in|redan ifylld|paste|\{\{/);
  });
});

describe('how questions are answered on paper', () => {
  it('the free answer has most lines, a line of text one', async () => {
    const lines = async (id: string) => {
      const { answer } = await questionOf(id);
      return answer.type === 'lines' ? answer.lines : 0;
    };
    const free = await lines('matter-description');
    const long = await lines('matter-background');
    const some = await lines('assessed-question');
    expect(await lines('commissioning-body')).toBe(1);
    expect([free, long, some].every((count) => count > 1)).toBe(true);
    expect([free, long, some]).toEqual([free, long, some].sort((a, b) => b - a));
  });

  it('a date says that a date is wanted', async () => {
    const { sections } = await blankFormIn('sv');
    const sheet = sections.find(({ id }) => id === 'case-sheet');
    const labels = sheet?.facts.flat().map(({ label }) => label);
    expect(labels).toContain('När ska beslutet fattas? Datum:');
    expect(fieldLabels((await questionOf('follow-ups')).answer)).toContain('Vilken dag? Datum:');
  });

  it('a choice from a list is boxes to tick', async () => {
    const { help, answer } = await questionOf('best-interests-answer');
    expect(answer).toEqual({ type: 'choices', choices: ['Ja', 'Delvis', 'Nej'] });
    expect(help).toMatch(/^Delvis passar .* Kryssa för ett svar\.$/);
  });

  it('a question that depends on another says when it is answered, and no other does', async () => {
    const { sections } = await blankFormIn('sv');
    const conditions = sections.flatMap(({ questions }) =>
      questions
        .filter(({ condition }) => condition !== '')
        .map(({ id, condition }) => [id, condition]),
    );
    expect(conditions).toEqual([
      [
        'child-rights-training-plan',
        'Besvaras om svaret på ”Har gruppen gått utbildning i barnets rättigheter?” är ”Ja, några” eller ”Nej, ingen”.',
      ],
      ['others-to-involve', 'Besvaras om svaret på ”Behöver fler involveras?” är ”Ja”.'],
      ['hearings', 'Besvaras om svaret på ”Har barn fått säga sin mening i ärendet?” är ”Ja”.'],
      [
        'children-not-heard-reason',
        'Besvaras om svaret på ”Har barn fått säga sin mening i ärendet?” är ”Nej”.',
      ],
      [
        'substitute-source',
        'Besvaras om svaret på ”Har barn fått säga sin mening i ärendet?” är ”Nej”.',
      ],
      [
        'best-interests-departure',
        'Besvaras om svaret på ”Vad blir svaret på frågan i steg 1?” är ”Delvis” eller ”Nej”. Besvaras också om svaret på ”Vilken vikt har barnets bästa fått?” är ”Något annat har vägt tyngre”.',
      ],
    ]);
  });

  it('records of a few short answers are rows of a table, others cards', async () => {
    const { sections } = await blankFormIn('sv');
    const types = sections.flatMap(({ questions }) =>
      questions.filter(({ answer }) => answer.type === 'table').map(({ id }) => id),
    );
    expect(types).toEqual([
      'case-signers',
      'matter-sources',
      'group-members',
      'reference-groups',
      'others-to-involve',
      'best-interests-grounds',
      'feedback',
    ]);
    const { answer } = await questionOf('children-direct');
    expect(answer).toMatchObject({
      type: 'cards',
      titles: ['Direkt berörd grupp 1', 'Direkt berörd grupp 2'],
      fields: [
        [{ label: 'Vilka barn?', lines: 1 }],
        [{ label: 'Ålder' }, { label: 'Hur många är de?' }],
        [{ label: 'Hur berörs de?', choices: [] }],
        [{ label: 'Vilka artiklar gäller det?', lines: 1 }],
      ],
    });
  });

  it('alternatives are compared in a table: columns of kinds, rows of articles, a box for each effect', async () => {
    const { help, answer } = await questionOf('alternatives');
    if (answer.type !== 'alternatives') {
      throw new Error('Not a table of alternatives.');
    }
    expect(help).toMatch(/jämfört med i dag\.$/);
    expect(answer.alternatives).toEqual(['Förslaget', 'Ingen förändring', 'Ett annat alternativ']);
    expect(answer.description).toEqual({ label: 'Vad innebär det?', lines: 3 });
    expect(answer.effects).toEqual(['Stärks', 'Neutral', 'Försvagas']);
    const names = answer.articles.map(({ name }) => /^Artikel (\d+|nr)/.exec(name)?.[1]);
    expect(names).toEqual(['2', '3', '6', '12', 'nr', 'nr']);
  });

  it('what only an in-depth assessment asks is left to the app, and the paper says so', async () => {
    const { instructions, sections } = await blankFormIn('sv');
    expect(instructions.join(' ')).toMatch(/enkel prövning.*fördjupad prövning har fler frågor/i);
    const printed = JSON.stringify(sections);
    const texts = await loadTexts('sv');
    const elements = texts.steps['best-interests']?.questions['element-identity']?.label;
    const quotes = texts.steps['childrens-views']?.questions['hearing-quotes']?.label;
    for (const label of [elements, quotes]) {
      expect(label).toBeTruthy();
      expect(printed).not.toContain(label);
    }
  });

  it('a card of half a page is printed once, others twice, proposals three times', async () => {
    const titles = async (id: string) => {
      const { answer } = await questionOf(id);
      return answer.type === 'cards' ? answer.titles.length : 0;
    };
    expect(await titles('hearings')).toBe(1);
    expect(await titles('negative-consequences')).toBe(2);
    expect(await titles('proposals')).toBe(3);
  });

  it('a choice within a card is boxes to tick', async () => {
    const { answer } = await questionOf('negative-consequences');
    const fields = answer.type === 'cards' ? answer.fields.flat() : [];
    expect(fields.find(({ label }) => label === 'När märks det?')?.choices).toEqual([
      'På kort sikt',
      'På lång sikt',
    ]);
  });

  it('the articles are those of the template, principles first with most room, then empty ones', async () => {
    const { answer } = await questionOf('article-comments');
    if (answer.type !== 'articles') {
      throw new Error('Not a table of articles.');
    }
    expect(answer.effects).toEqual(['Stärks', 'Neutral', 'Försvagas']);
    const numbers = answer.articles.map(({ name }) => Number(/^Artikel (\d+) – ./.exec(name)?.[1]));
    expect(numbers.filter((number) => number > 0)).toEqual(templateArticleNumbers);
    expect(answer.articles.slice(13).every(({ name }) => name === 'Artikel nr')).toBe(true);
    expect(answer.articles.length).toBeGreaterThan(13);
    const room = answer.articles.map(({ lines }) => lines);
    expect(Math.min(...room.slice(0, 4))).toBeGreaterThan(Math.max(...room.slice(4)));
  });

  it('a field that depends on another says so too', async () => {
    const questionnaire: Questionnaire = {
      ...barnrattsprovning,
      steps: barnrattsprovning.steps.map((step) => ({
        ...step,
        questions: step.questions.map((question) =>
          question.id === 'network-voices' && question.type === 'records'
            ? {
                ...question,
                fields: question.fields.map((field) =>
                  field.id === 'network-voice-number'
                    ? { ...field, showIf: { question: 'network-voice-kind', isOneOf: ['other'] } }
                    : field,
                ),
              }
            : question,
        ),
      })),
    };
    const { sections } = await blankFormIn('en', questionnaire);
    const labels = sections.flatMap(({ questions }) =>
      questions.flatMap(({ answer }) => fieldLabels(answer)),
    );
    const conditional = labels.filter((label) => label.includes('To be answered if'));
    expect(conditional).toHaveLength(1);
    expect(conditional[0]).toMatch(
      /^How many .*\? To be answered if the answer to “.*” is “.*”\.$/,
    );
  });
});
