import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { trainingCase } from '#questionnaire/training-cases/tallmyra-skola/index.ts';
import type { Answers } from '#src/domain/answers.ts';
import { type Assessment, createAssessment } from '#src/domain/assessment.ts';
import { assessmentFromTrainingCase } from '#src/domain/training-case.ts';
import { AssessmentView } from '#src/ui/assessment-view/assessment-view.tsx';
import { newId } from '#src/ui/new-id.ts';
import { renderInApp } from '../app-harness.tsx';
import { writtenWords } from '../written-words.ts';

const empty = createAssessment(barnrattsprovning, {
  id: '3f0e4c52-6a7e-4e0c-9a51-0d6a7f1b2c3d',
  now: '2026-11-22T12:00:00.000Z',
  today: '2026-11-22',
});

async function renderView(assessment: Assessment): Promise<HTMLElement> {
  await renderInApp(
    <main>
      <h1>{'Granska'}</h1>
      <AssessmentView assessment={assessment} />
    </main>,
  );
  await expect.poll(() => document.querySelector('.view-section')).not.toBeNull();
  const view = document.querySelector<HTMLElement>('.assessment-view');
  if (view === null) {
    throw new Error('The view is not there.');
  }
  return view;
}

function withAnswers(answers: Answers): Assessment {
  return { ...empty, answers: { ...empty.answers, ...answers } };
}

/** The text of an element as one reads it, spaces made one. */
function read(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

test('every word of the example is there, under screening, case sheet, fifteen steps and letters; nothing can be changed', async () => {
  const example = assessmentFromTrainingCase(trainingCase, { newId, now: empty.createdAt });
  const view = await renderView(example);
  const shown = read(view);
  expect(writtenWords(example.answers).filter((words) => !shown.includes(words))).toEqual([]);
  const sections = [...view.querySelectorAll('.view-section > h3')].map(read);
  expect(sections).toHaveLength(18);
  expect(sections.slice(0, 2)).toEqual(['Behövs en prövning, och hur djup?', 'Ärendeuppgifter']);
  expect(sections[9]).toBe('8. Vad säger barnkonventionen - vilka artiklar berörs?');
  expect(view.querySelectorAll('input, textarea, select, [contenteditable]')).toHaveLength(0);
});

test('alternatives are a table with heads for both ways, and each effect whole', async () => {
  const example = assessmentFromTrainingCase(trainingCase, { newId, now: empty.createdAt });
  const view = await renderView(example);
  const table = view.querySelector('[data-question="alternatives"] table');
  const heads = (scope: string) => [...(table?.querySelectorAll(`th[scope="${scope}"]`) ?? [])];
  expect(heads('col').map(read)).toEqual([
    'Remissförslaget: flytt i augusti 2026',
    'Nollalternativet: skolan blir kvar',
    'Delad skola: F–3 blir kvar',
    'Flytt med villkor: tidigast augusti 2027',
  ]);
  expect(heads('row').map((head) => read(head).replace(/ –.*/, ''))).toEqual([
    ...['Artikel 2', 'Artikel 6', 'Artikel 12', 'Artikel 23', 'Artikel 28', 'Artikel 31'],
    'Antal artiklar',
  ]);
  expect(read(table)).toContain('Inte bedömt');
  expect(read(view)).toContain('Inte bedömda i något alternativ: artikel 3, 4, 5');
});

test('headings go down one level at a time', async () => {
  const example = assessmentFromTrainingCase(trainingCase, { newId, now: empty.createdAt });
  await renderView(example);
  const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) =>
    Number(tagName.slice(1)),
  );
  const leaps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
  expect(leaps).toEqual([]);
});

test('what is not answered says so, also the four principles', async () => {
  const view = await renderView(empty);
  const question = view.querySelector('[data-question="assessed-question"]');
  expect(read(question)).toMatch(/Ej besvarad$/);
  const articles = [...view.querySelectorAll('[data-article]')];
  expect(articles.map((article) => article.getAttribute('data-article'))).toEqual([
    '2',
    '3',
    '6',
    '12',
  ]);
  expect(read(articles[1])).toMatch(/^Artikel 3 – .+Ej bedömt.*Ingen kommentar$/);
});

test('the head says which version it is, and when it was signed off', async () => {
  const view = await renderView({
    ...empty,
    version: 2,
    signedOffAt: '2026-11-22T12:00:00.000Z',
    answers: {
      'case-title': { type: 'text', value: 'Nya busstider' },
      'case-registration-number': { type: 'text', value: 'BUN 2026-4' },
    },
  });
  expect(read(view.querySelector('.view-head'))).toBe(
    'Nya busstiderDnr BUN 2026-4 · Version 2, fastställd 22 november 2026',
  );
});

test('an article shows effect and comment, a choice its label, a link its address', async () => {
  const view = await renderView(
    withAnswers({
      'article-comments': {
        type: 'articles',
        value: [
          {
            article: 31,
            effect: 'weakens',
            comment: [{ type: 'paragraph', content: [{ type: 'text', text: 'Parken stängs.' }] }],
          },
        ],
      },
      'children-heard': { type: 'choice', value: ['no'] },
      'matter-sources': {
        type: 'records',
        value: [
          {
            id: '00000000-0000-4000-8000-000000000001',
            answers: {
              'matter-source-title': { type: 'text', value: 'Utredningen' },
              'matter-source-link': { type: 'text', value: 'https://example.se/u' },
            },
          },
        ],
      },
    }),
  );
  expect(read(view.querySelector('[data-article="31"]'))).toMatch(
    /^Artikel 31 – .+Försvagas.*Parken stängs\.$/,
  );
  expect(read(view.querySelector('[data-question="children-heard"]'))).toMatch(/Nej/);
  expect(view.querySelector('a[href="https://example.se/u"]')).not.toBeNull();
});

test('answers without a question of theirs are shown last, those of a record with the record', async () => {
  const view = await renderView(
    withAnswers({
      'gone-question': { type: 'text', value: 'Ett svar från förr' },
      'children-direct': {
        type: 'records',
        value: [
          {
            id: '00000000-0000-4000-8000-000000000002',
            answers: { 'gone-field': { type: 'text', value: 'Ett fält från förr' } },
          },
        ],
      },
    }),
  );
  const last = [...view.querySelectorAll('.view-section')].at(-1);
  expect(read(last)).toContain('Ett svar från förr');
  expect(read(view.querySelector('[data-question="children-direct"] li'))).toMatch(
    /1.*Ett fält från förr/,
  );
});

test('the contents lead to a section by keyboard', async () => {
  await page.viewport(1366, 768);
  const view = await renderView(empty);
  const entry = page.getByRole('navigation', { name: 'Innehåll' }).getByRole('button', {
    name: /^9/,
  });
  (entry.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  const heading = view.querySelector('[data-section="childrens-views"] > h3');
  await expect.poll(() => document.activeElement).toBe(heading);
  await expect.element(page.getByRole('heading', { name: /^9\. / })).toBeInViewport();
});

test('an assessment of a questionnaire that is not known says what to do', async () => {
  await renderInApp(<AssessmentView assessment={{ ...empty, questionnaire: 'framtida' }} />);
  await expect.element(page.getByText(/Uppdatera appen/)).toBeVisible();
});
