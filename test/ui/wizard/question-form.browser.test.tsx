import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Answers } from '#src/domain/answers.ts';
import { field, renderStep } from './render-step.tsx';

test('a question appears when its condition holds, and stays while it holds an answer', async () => {
  const session = await renderStep(9);
  expect(document.querySelector('[data-question="children-not-heard-reason"]')).toBeNull();
  expect(document.querySelector('[data-question="hearings"]')).toBeNull();
  await page.getByRole('radio', { name: 'Nej', exact: true }).click();
  await expect.poll(() => field('children-not-heard-reason')).toBeDefined();
  await expect.poll(() => document.querySelector('[role="textbox"]')).not.toBeNull();
  const editor = field('children-not-heard-reason');
  await expect.poll(() => editor.querySelector('[role="textbox"]')).not.toBeNull();
  await userEvent.click(editor.querySelector('[role="textbox"]') as HTMLElement);
  await userEvent.keyboard('Barnen var för små.');
  await page.getByRole('radio', { name: 'Ja', exact: true }).click();
  await expect.poll(() => field('hearings')).toBeDefined();
  expect(field('children-not-heard-reason').textContent).toContain('Barnen var för små.');
  expect(session.assessment.answers['children-heard']).toEqual({ type: 'choice', value: ['yes'] });
});

test('a choice can be taken back', async () => {
  const session = await renderStep(12);
  await page.getByRole('radio', { name: 'Delvis' }).click();
  expect(session.assessment.answers['best-interests-answer']).toEqual({
    type: 'choice',
    value: ['partly'],
  });
  await page.getByRole('button', { name: 'Ta bort valet' }).click();
  expect(session.assessment.answers['best-interests-answer']).toBeUndefined();
});

test('the four principles stand there; other articles are added in number order and removed with undo', async () => {
  const session = await renderStep(8);
  const numbers = () =>
    [...document.querySelectorAll('[data-article]')].map((card) =>
      Number(card.getAttribute('data-article')),
    );
  await expect.poll(numbers).toEqual([2, 3, 6, 12]);
  for (const number of ['31', '19']) {
    await page.getByRole('combobox').selectOptions(number);
    await page.getByRole('button', { name: 'Lägg till artikel' }).click();
  }
  await expect.poll(numbers).toEqual([2, 3, 6, 12, 19, 31]);
  const card = document.querySelector('[data-article="19"]') as HTMLElement;
  await userEvent.click(card.querySelectorAll('input')[0] as HTMLElement);
  await page.getByRole('button', { name: 'Ta bort artikel 19' }).click();
  await expect.poll(numbers).toEqual([2, 3, 6, 12, 31]);
  await page.getByRole('button', { name: 'Ångra' }).click();
  await expect.poll(numbers).toEqual([2, 3, 6, 12, 19, 31]);
  expect(session.assessment.answers['article-comments']).toEqual({
    type: 'articles',
    value: [
      { article: 19, effect: 'strengthens', comment: [] },
      { article: 31, effect: null, comment: [] },
    ],
  });
});

test('a pasted list with sub-bullets becomes proposals with sub-points', async () => {
  const session = await renderStep(13);
  await page.getByRole('button', { name: 'Lägg till förslag' }).click();
  const title = field('proposals').querySelector('textarea') as HTMLElement;
  const clipboardData = new DataTransfer();
  clipboardData.setData(
    'text/html',
    '<ul><li>Bygg gångbanan först<ul><li>Belysning</li><li>Räcke</li></ul></li><li>Hör barnen igen</li></ul>',
  );
  title.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  );
  await expect
    .poll(() => field('proposals').querySelectorAll(':scope > ol > .record').length)
    .toBe(2);
  const answer = session.assessment.answers['proposals'];
  const kept = answer?.type === 'records' ? answer.value : [];
  expect(kept.map((record) => record.answers['proposal'])).toEqual([
    { type: 'text', value: 'Bygg gångbanan först' },
    { type: 'text', value: 'Hör barnen igen' },
  ]);
  const points = kept[0]?.answers['proposal-points'];
  expect(
    points?.type === 'records' && points.value.map((point) => point.answers['proposal-point']),
  ).toEqual([
    { type: 'text', value: 'Belysning' },
    { type: 'text', value: 'Räcke' },
  ]);
});

test('a pasted list of linked documents becomes governing documents with their addresses', async () => {
  const session = await renderStep(6);
  await page.getByRole('button', { name: 'Lägg till styrdokument' }).click();
  const title = field('governing-documents').querySelector('input') as HTMLElement;
  const clipboardData = new DataTransfer();
  clipboardData.setData(
    'text/html',
    '<p>Styrdokument:</p><ul><li><a href="https://www.ekdalen.example/plan">Barnrättsplan</a></li><li>Agenda 2030</li></ul>',
  );
  title.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  );
  const records = () => {
    const answer = session.assessment.answers['governing-documents'];
    return answer?.type === 'records' ? answer.value.map((record) => record.answers) : [];
  };
  await expect.poll(records).toEqual([
    { 'governing-document-name': { type: 'text', value: 'Styrdokument:' } },
    {
      'governing-document-name': { type: 'text', value: 'Barnrättsplan' },
      'governing-document-link': { type: 'text', value: 'https://www.ekdalen.example/plan' },
    },
    { 'governing-document-name': { type: 'text', value: 'Agenda 2030' } },
  ]);
});

test('a form is drawn anew with what came from elsewhere, also in lists and editors', async () => {
  const session = await renderStep(13);
  const before = session.assessment;
  const proposals = () =>
    [...field('proposals').querySelectorAll(':scope > ol > .record')].map((card) =>
      card.querySelector('.record-title')?.textContent?.replace(/^\d+\. /, ''),
    );
  const withProposals = (...texts: string[]): Answers => ({
    ...before.answers,
    proposals: {
      type: 'records',
      value: texts.map((value, index) => ({
        id: `00000000-0000-4000-8000-00000000000${index}`,
        answers: { proposal: { type: 'text', value } },
      })),
    },
  });
  session.takeIn({ ...before, answers: withProposals('Bygg gångbanan först', 'Hör barnen igen') });
  await expect.poll(proposals).toEqual(['Bygg gångbanan först', 'Hör barnen igen']);
  session.takeIn({ ...before, answers: withProposals('Sätt upp belysning') });
  await expect.poll(proposals).toEqual(['Sätt upp belysning']);
  await page.getByRole('button', { name: 'Lägg till förslag' }).click();
  await userEvent.keyboard('Räcke vid bron');
  expect(session.assessment.answers['proposals']).toMatchObject({
    value: [
      { answers: { proposal: { value: 'Sätt upp belysning' } } },
      { answers: { proposal: { value: 'Räcke vid bron' } } },
    ],
  });
});
