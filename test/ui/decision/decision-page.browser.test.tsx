import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { trainingCase } from '#questionnaire/training-cases/tallmyra-skola/index.ts';
import { schoolClosure } from '#test/domain/weak-assessments/school-closure.ts';
import { openPage } from '../open-page.tsx';

const states = () =>
  [...document.querySelectorAll<HTMLElement>('[data-check]')].map(({ dataset }) => [
    dataset['check'],
    dataset['state'],
  ]);

beforeEach(() => {
  localStorage.clear();
});

test('the example: the question, its answer, and six questions with nothing to remark upon', async () => {
  await openPage(trainingCase, 'beslut');
  await expect.element(page.getByRole('heading', { level: 2 }).first()).toMatchTextContent(/\?$/);
  await expect.element(page.getByText('Prövningens svar: Delvis')).toBeVisible();
  await expect.element(page.getByText(/det har vägt tungt och ändrat förslaget/)).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Vad barnen sa' })).toBeVisible();
  const heard = document.querySelector('[data-check="heard"]');
  expect(heard?.textContent).toContain('Hörda vid 7 tillfällen · 7 röster från nätverket.');
  expect(states()).toEqual(
    ['matter', 'children', 'heard', 'evidence', 'conclusion', 'action'].map((id) => [id, 'met']),
  );
  await expect.element(page.getByText(/inte funnit något skäl att återremittera/)).toBeVisible();
});

test('a weak one: what stands against it leads to its place', async () => {
  await openPage(schoolClosure, 'beslut');
  expect(states().map(([, state]) => state)).toEqual([
    'missing',
    'met',
    'missing',
    'met',
    'open',
    'open',
  ]);
  const heard = document.querySelector<HTMLElement>('[data-check="heard"]');
  // In words, not only by a symbol.
  expect(heard?.querySelector('.decision-state')?.textContent).toMatch(/Något viktigt saknas/);
  heard?.querySelector<HTMLAnchorElement>('a')?.click();
  await expect.element(page.getByRole('heading', { level: 1 })).toMatchTextContent(/^(9|10)\. /);
});

test('the words to send a matter back with: for what is chosen, and copied as they stand', async () => {
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await openPage(schoolClosure, 'beslut');
  const words = () => document.querySelector('.send-back-text')?.textContent?.split('\n') ?? [];
  expect(words()).toHaveLength(5);
  expect(words()[0]).toBe(
    'Ärendet återremitteras för att prövningen av barnets bästa ska kompletteras, så att',
  );
  await page.getByRole('checkbox').first().click();
  await expect.poll(words).toHaveLength(4);
  await page.getByRole('button', { name: 'Kopiera texten' }).click();
  await expect.element(page.getByText('Texten är kopierad.')).toBeVisible();
  expect(copied).toHaveBeenCalledWith(words().join('\n'));
  for (const box of page.getByRole('checkbox').elements()) {
    if (box instanceof HTMLInputElement && box.checked) {
      await userEvent.click(box);
    }
  }
  await expect.poll(words).toEqual([]);
  copied.mockRestore();
});

test('no assessment needed: the reason, and the one question whether that is right', async () => {
  await openPage({ ...trainingCase, answers: {} }, 'beslut', {
    'screening-affected': { type: 'choice', value: ['no'] },
    'screening-depth': { type: 'choice', value: ['not-needed'] },
    'screening-reason': {
      type: 'richText',
      value: [{ type: 'paragraph', content: [{ type: 'text', text: 'Bara skrivare.' }] }],
    },
  });
  await expect.element(page.getByRole('heading', { name: 'Prövning behövs inte' })).toBeVisible();
  await expect.element(page.getByText('Bara skrivare.')).toBeVisible();
  expect(states().map(([id]) => id)).toEqual(['matter']);
});
