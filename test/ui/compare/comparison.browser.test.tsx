import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { trainingCase } from '#questionnaire/training-cases/tallmyra-skola/index.ts';
import type { AnswerOf, Answers } from '#src/domain/answers.ts';
import { type Assessment, createAssessment } from '#src/domain/assessment.ts';
import { richTextFromPlain } from '#src/domain/rich-text.ts';
import { assessmentFromTrainingCase } from '#src/domain/training-case.ts';
import { Comparison } from '#src/ui/compare/comparison.tsx';
import { newId } from '#src/ui/new-id.ts';
import { renderInApp } from '../app-harness.tsx';

const empty = createAssessment(barnrattsprovning, {
  id: '3f0e4c52-6a7e-4e0c-9a51-0d6a7f1b2c3d',
  now: '2026-11-22T12:00:00.000Z',
  today: '2026-11-22',
});

function withAnswers(answers: Answers): Assessment {
  return { ...empty, answers: { ...empty.answers, ...answers } };
}

async function renderComparison(before: Assessment, after: Assessment): Promise<HTMLElement> {
  await renderInApp(
    <main>
      <h1>{'Granska'}</h1>
      <Comparison before={before} after={after} />
    </main>,
  );
  await expect.poll(() => document.querySelector('.comparison')).not.toBeNull();
  const comparison = document.querySelector<HTMLElement>('.comparison');
  if (comparison === null) {
    throw new Error('The comparison is not there.');
  }
  return comparison;
}

function read(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function change(comparison: HTMLElement, id: string): HTMLElement {
  const found = comparison.querySelector<HTMLElement>(`[data-question="${id}"]`);
  if (found === null) {
    throw new Error(`No change of ${id} is shown.`);
  }
  return found;
}

const group = (number: number, answers: Answers) => ({
  id: `00000000-0000-4000-8000-00000000000${number}`,
  answers,
});
const text = (value: string) => ({ type: 'text', value }) as const;

test('the same answers: it is said plainly, and nothing is listed', async () => {
  const example = assessmentFromTrainingCase(trainingCase, { newId, now: empty.createdAt });
  const comparison = await renderComparison(example, { ...example, revision: 7, version: 2 });
  await expect.element(page.getByRole('heading', { name: 'Inga skillnader' })).toBeVisible();
  expect(comparison.querySelectorAll('[data-change]')).toHaveLength(0);
  expect(read(comparison)).toContain('Version 2, ej fastställd');
});

test('a changed text: both stand there, what is gone and what is new marked in words and by element', async () => {
  const comparison = await renderComparison(
    withAnswers({ 'assessed-question': text('Ska skolan läggas ned i vår?') }),
    withAnswers({ 'assessed-question': text('Ska skolan läggas ned i höst?') }),
  );
  const [before, after] = change(comparison, 'assessed-question').querySelectorAll('.marked-text');
  expect(read(before)).toBe('Ska skolan läggas ned i borttaget: vår slut. ?');
  expect(read(after)).toBe('Ska skolan läggas ned i tillagt: höst slut. ?');
  expect(read(before?.querySelector('del'))).toContain('vår');
  expect(read(after?.querySelector('ins'))).toContain('höst');
  expect(read(comparison.querySelector('section > h2'))).toBe('1. Frågan som ska prövas');
  expect(read(comparison.querySelector('.change-counts'))).toContain('Svar1 ändrat');
  const marks = [...comparison.querySelectorAll('ins, del')].map(
    (mark) => getComputedStyle(mark).textDecorationLine,
  );
  expect(marks).toEqual(['line-through', 'underline']);
});

test('entries of lists: added and removed whole, changed ones field by field', async () => {
  const list = (...value: ReturnType<typeof group>[]) => ({ type: 'records', value }) as const;
  const younger = group(1, {
    'direct-group': text('Yngre barn'),
    'direct-group-age': text('6–9 år'),
  });
  const comparison = await renderComparison(
    withAnswers({ 'children-direct': list(younger, group(2, { 'direct-group': text('Äldre') })) }),
    withAnswers({
      'children-direct': list(
        { ...younger, answers: { ...younger.answers, 'direct-group-age': text('6–8 år') } },
        group(3, { 'direct-group': text('Syskon') }),
      ),
    }),
  );
  const cards = [...change(comparison, 'children-direct').querySelectorAll('.change-card')];
  const told = cards.map((card) => [
    card.getAttribute('data-change'),
    read(card.firstElementChild),
  ]);
  expect(told).toHaveLength(3);
  expect(told).toContainEqual(['changed', 'Yngre barn Ändrat']);
  expect(told).toContainEqual(['removed', 'Äldre Borttaget']);
  expect(told).toContainEqual(['added', 'Syskon Tillagt']);
  expect(read(comparison.querySelector('.change-counts'))).toContain(
    'Poster i listor1 ändrad · 1 tillagd · 1 borttagen',
  );
  expect(read(change(comparison, 'direct-group-age'))).toMatch(
    /^Ålder Ändrat.*borttaget: 9 slut.*tillagt: 8 slut/,
  );
});

test('an article shows its effect before and after, a choice what was taken away', async () => {
  const article = (effect: 'strengthens' | 'weakens', words: string): AnswerOf<'articles'> => ({
    type: 'articles',
    value: [{ article: 31, effect, comment: richTextFromPlain(words) }],
  });
  const comparison = await renderComparison(
    withAnswers({
      'article-comments': article('weakens', 'Parken stängs.'),
      'children-heard': { type: 'choice', value: ['no'] },
    }),
    withAnswers({
      'article-comments': article('strengthens', 'Parken byggs ut.'),
      'children-heard': { type: 'choice', value: ['yes'] },
    }),
  );
  const card = change(comparison, 'article-comments').querySelector('.change-card');
  expect(read(card)).toMatch(
    /^Artikel 31 – .+borttaget: Försvagas slut\. tillagt: Stärks slut\..+byggs ut/,
  );
  const heard = change(comparison, 'children-heard');
  expect(read(heard.querySelector('del'))).toMatch(/Nej/);
  expect(read(heard.querySelector('ins'))).toMatch(/Ja/);
});

test('what no question asks for any more is compared too; two different prövningar are named as such', async () => {
  const comparison = await renderComparison(withAnswers({ gone: text('Förr') }), {
    ...empty,
    id: '3f0e4c52-6a7e-4e0c-9a51-0d6a7f1b2c3e',
  });
  expect(read(comparison.querySelector('[data-section="former"]'))).toContain('Förr');
  await expect.element(page.getByText(/två olika prövningar/)).toBeVisible();
});

test('other questionnaires are not compared, and it is said', async () => {
  await renderInApp(<Comparison before={empty} after={{ ...empty, questionnaire: 'framtida' }} />);
  await expect.element(page.getByText(/olika frågeformulär/)).toBeVisible();
});

test('headings go down one level at a time, also where everything differs', async () => {
  const example = assessmentFromTrainingCase(trainingCase, { newId, now: empty.createdAt });
  await renderComparison(empty, example);
  const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) =>
    Number(tagName.slice(1)),
  );
  expect(levels.length).toBeGreaterThan(50);
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
});
