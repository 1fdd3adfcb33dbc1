import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Answer, Answers, RecordEntry } from '#src/domain/answers.ts';
import { renderStep } from '../wizard/render-step.tsx';

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const text = (value: string): Answer => ({ type: 'text', value });
const list = (...value: RecordEntry[]): Answer => ({ type: 'records', value });

const written: Answers = {
  'assessed-question': text('Är det förenligt med barnets bästa att dra in turen?'),
  'negative-consequences': list(
    { id: id(1), answers: { 'negative-consequence': text('Barn går längs landsvägen') } },
    { id: id(2), answers: { 'negative-consequence': text('Kortare tid hemma') } },
  ),
  'best-interests-grounds': list(
    {
      id: id(10),
      answers: {
        ground: text('Vägen är inte säker.'),
        'ground-consequences': { type: 'choice', value: [id(1)] },
      },
    },
    { id: id(11), answers: { ground: text('Det är rimligt.') } },
  ),
};

test('grounds show what they rest on, or that it is nothing; what none has considered is listed with the way there', async () => {
  await renderStep(12, written);
  const tied = document.querySelector(`[data-record="${id(10)}"]`);
  expect(tied?.textContent).toContain('Barn går längs landsvägen');
  const untied = document.querySelector(`[data-record="${id(11)}"]`);
  expect(untied?.textContent).toContain('pekar inte på någon konsekvens');
  const left = page.getByRole('region', { name: '1 negativ konsekvens finns inte bland skälen' });
  await expect
    .element(left.getByRole('link', { name: 'Steg 11: Kortare tid hemma' }))
    .toBeVisible();
});

test('the question of step 1 stands beside its answer; each weight is explained; a departure is asked for where something else weighs more', async () => {
  await renderStep(12, written);
  expect(document.querySelector('.assessed-question')?.textContent).toContain('dra in turen?');
  const outweighed = page.getByRole('radio', { name: /^Något annat har vägt tyngre/ });
  await expect.element(page.getByText(/^Ett annat intresse har fått bestämma/)).toBeVisible();
  expect(document.querySelector('[data-question="best-interests-departure"]')).toBeNull();
  await outweighed.click();
  await expect
    .poll(() => document.querySelector('[data-question="best-interests-departure"]'))
    .not.toBeNull();
});
