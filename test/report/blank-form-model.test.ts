import { describe, expect, it } from 'vitest';
import { templateArticleNumbers } from '#questionnaire/articles.ts';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { type Language, languages, loadTexts } from '#questionnaire/index.ts';
import type { Question, Questionnaire } from '#questionnaire/schema.ts';
import { blankForm as englishForm } from '#src/i18n/en/blank-form.ts';
import { report as englishReport } from '#src/i18n/en/report.ts';
import { blankForm as swedishForm } from '#src/i18n/sv/blank-form.ts';
import { report as swedishReport } from '#src/i18n/sv/report.ts';
import { createBlankFormModel } from '#src/report/blank-form-model.ts';
import type {
  BlankAnswer,
  BlankFormModel,
  BlankQuestion,
} from '#src/report/model/blank-form-data.ts';

const strings = {
  sv: { report: swedishReport, blankForm: swedishForm.paper },
  en: { report: englishReport, blankForm: englishForm.paper },
};

async function modelIn(
  language: Language,
  questionnaire: Questionnaire = barnrattsprovning,
): Promise<BlankFormModel> {
  return createBlankFormModel(questionnaire, await loadTexts(language), strings[language]);
}

async function questionOf(id: string): Promise<BlankQuestion> {
  const { sections } = await modelIn('sv');
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

function fieldsOf(question: Question): readonly Question[] {
  return question.type === 'records' ? question.fields : [];
}

describe.each(languages)('the blank form in %s', (language) => {
  it('has the case sheet and the fifteen steps under their exact headings, in four phases', async () => {
    const [texts, { sections }] = await Promise.all([loadTexts(language), modelIn(language)]);
    expect(sections.map(({ number, heading, phase }) => [number, heading, phase])).toEqual([
      [undefined, texts.caseSheet.heading, undefined],
      ...barnrattsprovning.steps.map((step) => [
        step.number,
        texts.steps[step.id]?.heading,
        [1, 5, 11, 13].includes(step.number) ? texts.phases[step.phase] : undefined,
      ]),
    ]);
  });

  it('asks every question and every field of a record, in order, each with room for an answer', async () => {
    const [texts, { sections }] = await Promise.all([loadTexts(language), modelIn(language)]);
    const asked = [
      { questions: barnrattsprovning.caseSheet, prose: texts.caseSheet.questions },
      ...barnrattsprovning.steps.map(({ id, questions }) => ({
        questions,
        prose: texts.steps[id]?.questions ?? {},
      })),
    ];
    asked.forEach(({ questions, prose }, index) => {
      const label = (question: Question) => prose[question.textKey ?? question.id]?.label;
      const printed = sections[index]?.questions ?? [];
      expect(printed.map(({ id }) => id)).toEqual(questions.map(({ id }) => id));
      questions.forEach((question, position) => {
        const { label: printedLabel = '', answer } = printed[position] ?? {};
        expect(printedLabel.startsWith(label(question) ?? '?'), question.id).toBe(true);
        const labels = answer === undefined ? [] : fieldLabels(answer);
        fieldsOf(question).forEach((field, place) => {
          expect(labels[place]?.startsWith(label(field) ?? '?'), field.id).toBe(true);
        });
        expect(labels).toHaveLength(fieldsOf(question).length);
      });
    });
  });

  it('says nothing in the words of a screen or with a placeholder left in', async () => {
    const model = JSON.stringify({ ...(await modelIn(language)), pageLabel: '' });
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
    const { label, answer } = await questionOf('case-planned-decision-date');
    expect(label).toBe('När ska beslutet fattas? Datum:');
    expect(answer).toEqual({ type: 'lines', lines: 1 });
  });

  it('a choice from a list is boxes to tick', async () => {
    expect((await questionOf('best-interests-answer')).answer).toEqual({
      type: 'choices',
      hint: 'Kryssa för ett svar.',
      choices: ['Ja', 'Delvis', 'Nej'],
    });
  });

  it('a question that depends on another says when it is answered, and no other does', async () => {
    const { sections } = await modelIn('sv');
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
    ]);
  });

  it('records of a few short answers are rows of a table, others cards', async () => {
    const { sections } = await modelIn('sv');
    const types = sections.flatMap(({ questions }) =>
      questions.filter(({ answer }) => answer.type === 'table').map(({ id }) => id),
    );
    expect(types).toEqual([
      'case-signers',
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
    const { sections } = await modelIn('en', questionnaire);
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
