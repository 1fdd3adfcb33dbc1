import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Answer, Answers, RecordEntry } from '#src/domain/answers.ts';
import type { DraftSession } from '#src/storage/drafts/draft-session.ts';
import { field, renderStep } from '../../wizard/render-step.tsx';

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

function effect(number: number, article: number, direction: string, comment: string): RecordEntry {
  return {
    id: id(number),
    answers: {
      'effect-comment': { type: 'text', value: comment },
      'effect-article': { type: 'choice', value: [String(article)] },
      'effect-direction': { type: 'choice', value: [direction] },
    },
  };
}

function alternative(number: number, name: string, ...effects: RecordEntry[]): RecordEntry {
  return {
    id: id(number),
    answers: {
      alternative: { type: 'text', value: name },
      'alternative-effects': { type: 'records', value: effects },
    },
  };
}

const both: Answers = {
  alternatives: {
    type: 'records',
    value: [
      alternative(1, 'Flytten', effect(11, 6, 'weakens', 'Barnen får längre resa.')),
      alternative(2, 'Allt som i dag', effect(21, 28, 'neutral', 'Lärare saknas.')),
    ],
  },
};

/** What is saved: of each alternative its name, and of its effects article, direction, horizons and comment. */
function saved(session: DraftSession) {
  return recordsIn(session.assessment.answers['alternatives']).map(({ answers }) => [
    wordsOf(answers['alternative']),
    recordsIn(answers['alternative-effects']).map((one) =>
      ['effect-article', 'effect-direction', 'effect-horizon', 'effect-comment']
        .map((question) => wordsOf(one.answers[question]))
        .join(' | '),
    ),
  ]);
}

function recordsIn(answer: Answer | undefined): RecordEntry[] {
  return answer?.type === 'records' ? answer.value : [];
}

function wordsOf(answer: Answer | undefined): string {
  return answer?.type === 'choice'
    ? answer.value.join(' ')
    : answer?.type === 'text'
      ? answer.value
      : '';
}

function cell(row: string, column: number): HTMLElement {
  const found = field('alternatives').querySelector<HTMLElement>(
    `[data-cell="${row} ${id(column)}"]`,
  );
  if (found === null) {
    throw new Error(`no cell ${row} ${column}`);
  }
  return found;
}

const focused = () => document.activeElement?.getAttribute('data-cell');
const keys = (...pressed: string[]) => userEvent.keyboard(pressed.join(''));

test('with one press the proposal stands beside no change, ready to be filled in', async () => {
  const session = await renderStep(11);
  await page.getByRole('button', { name: 'Jämför förslaget med ingen förändring' }).click();
  await expect
    .poll(() => saved(session))
    .toEqual([
      ['Förslaget', []],
      ['Ingen förändring', []],
    ]);
  await expect.poll(focused).toMatch(/^article-2 /);
  expect(field('alternatives').querySelectorAll('tbody th')).toHaveLength(4);
  expect(field('alternatives').textContent).toContain('4 inte bedömt');
});

test('arrow keys, Home and End move between the cells; Tab has one stop', async () => {
  await renderStep(11, both);
  cell('article-2', 1).focus();
  await keys('{ArrowRight}{ArrowDown}{ArrowDown}');
  await expect.poll(focused).toBe(`article-6 ${id(2)}`);
  await keys('{Home}');
  await expect.poll(focused).toBe('article-6 head');
  await keys('{End}');
  await expect.poll(focused).toBe(`article-6 ${id(2)}`);
  await keys('{Control>}{Home}{/Control}');
  await expect.poll(focused).toBe(`head ${id(1)}`);
  await keys('{ArrowLeft}');
  await expect.poll(focused).toBe(`head ${id(1)}`);
  await keys('{Control>}{End}{/Control}');
  await expect.poll(focused).toBe(`foot ${id(2)}`);
  expect(field('alternatives').querySelectorAll('[data-cell][tabindex="0"]')).toHaveLength(1);
});

test('a key says what an alternative does to an article, and when', async () => {
  const session = await renderStep(11, both);
  cell('article-2', 1).focus();
  await keys('f', '1', '2', '1');
  await keys('{ArrowRight}', '+');
  await keys('{ArrowDown}', '0');
  await expect
    .poll(() => saved(session))
    .toEqual([
      ['Flytten', ['6 | weakens |  | Barnen får längre resa.', '2 | weakens | long | ']],
      [
        'Allt som i dag',
        ['28 | neutral |  | Lärare saknas.', '2 | strengthens |  | ', '3 | neutral |  | '],
      ],
    ]);
  expect(cell('article-2', 1).textContent).toContain('Försvagas');
  expect(cell('article-2', 1).textContent).toContain('lång sikt');
  await expect
    .poll(() => document.querySelector('.alternatives > p[role="status"]')?.textContent)
    .toMatch(/^Artikel 3 .*Allt som i dag: Neutral$/);
});

test('Enter opens a cell in its place, Escape goes back to it, and what was only opened leaves nothing', async () => {
  const session = await renderStep(11, both);
  const before = saved(session);
  cell('article-12', 2).focus();
  await keys('{Enter}');
  await expect.poll(() => document.activeElement?.getAttribute('type')).toBe('radio');
  await keys('{Escape}');
  await expect.poll(focused).toBe(`article-12 ${id(2)}`);
  expect(saved(session)).toEqual(before);

  await keys('{F2}');
  await expect.poll(() => document.activeElement?.getAttribute('type')).toBe('radio');
  await keys(' ');
  await userEvent.click(document.querySelector('.matrix-editor textarea') as HTMLElement);
  await keys('Barnen får svar.');
  // Letters that are typed are no keys of the table.
  await keys('{Escape}');
  await expect.poll(focused).toBe(`article-12 ${id(2)}`);
  expect(saved(session)[1]).toEqual([
    'Allt som i dag',
    ['28 | neutral |  | Lärare saknas.', '12 | strengthens |  | Barnen får svar.'],
  ]);
  expect(cell('article-12', 2).textContent).toContain('Barnen får svar.');
});

test('a cell may hold several effects; a key does not choose among them', async () => {
  const session = await renderStep(11, both);
  cell('article-6', 1).focus();
  await keys('{Enter}');
  await page.getByRole('button', { name: 'Lägg till en bedömning till' }).click();
  await expect.poll(() => document.querySelectorAll('.matrix-effect-editor').length).toBe(2);
  await expect
    .poll(() => document.activeElement?.closest('fieldset.matrix-effect-editor')?.textContent)
    .toContain('Bedömning 2');
  await keys(' ', '{Escape}');
  await expect.poll(focused).toBe(`article-6 ${id(1)}`);
  expect(cell('article-6', 1).dataset['state']).toBe('mixed');
  const before = saved(session);
  await keys('n');
  expect(saved(session)).toEqual(before);
  await expect
    .poll(() => document.querySelector('.alternatives > p[role="status"]')?.textContent)
    .toMatch(/flera bedömningar/);
});

test('Delete empties a cell, and Ctrl+Z or the button brings back all that it held', async () => {
  const session = await renderStep(11, both);
  const before = saved(session);
  cell('article-28', 2).focus();
  await keys('{Delete}');
  await expect.poll(() => saved(session)[1]).toEqual(['Allt som i dag', []]);
  // The row stays, though nothing names its article any more.
  await expect.poll(focused).toBe(`article-28 ${id(2)}`);
  await keys('{Control>}z{/Control}');
  await expect.poll(() => saved(session)).toEqual(before);
  await keys('{Delete}');
  await page.getByRole('button', { name: 'Ångra' }).click();
  await expect.poll(() => saved(session)).toEqual(before);
});

test('alternatives are renamed, moved and removed in the head of their column, with undo', async () => {
  const session = await renderStep(11, both);
  const before = saved(session);
  cell('head', 1).focus();
  await keys('{Enter}');
  await expect.poll(() => document.activeElement?.tagName).toBe('INPUT');
  await page.getByRole('button', { name: 'Flytta åt höger' }).click();
  await expect.poll(() => saved(session)).toEqual([before[1], before[0]]);
  await page.getByRole('button', { name: 'Ta bort alternativet' }).click();
  await expect.poll(() => saved(session)).toEqual([before[1]]);
  await expect.poll(() => document.activeElement?.textContent).toBe('Ångra');
  await keys('{Enter}');
  await expect.poll(() => saved(session)).toEqual([before[1], before[0]]);
  await expect.poll(focused).toBe(`head ${id(1)}`);
  await keys('{Enter}');
  await userEvent.fill(document.activeElement as HTMLElement, 'Flytten i augusti');
  await keys('{Escape}');
  expect(cell('head', 1).textContent).toContain('Flytten i augusti');
});

test('an article that is added stays, and can be taken away again with all that was said of it', async () => {
  const session = await renderStep(11, both);
  await page.getByRole('combobox').selectOptions('31');
  await page.getByRole('button', { name: 'Lägg till artikel' }).click();
  await expect.poll(focused).toBe(`article-31 ${id(1)}`);
  expect(saved(session)[0]?.[1]).toHaveLength(2);
  await keys('s', '{ArrowRight}', 'f', '{Home}', '{Enter}');
  await page.getByRole('button', { name: 'Ta bort artikeln ur jämförelsen' }).click();
  await expect.poll(() => field('alternatives').textContent).not.toContain('Artikel 31 –  Utr');
  await expect.poll(() => saved(session).map(([, effects]) => effects?.length)).toEqual([1, 1]);
});

test('the same as a picture says in words all that it shows', async () => {
  await renderStep(11, both);
  await page.getByRole('button', { name: 'Bild' }).click();
  const told = () => document.querySelector('.matrix-picture desc')?.textContent ?? '';
  await expect.poll(told).toMatch(/Artikel 6 .*Flytten: Försvagas; Allt som i dag: Inte bedömt/);
  expect(field('alternatives').textContent).toContain(
    'Inte bedömda i något alternativ: artikel 2, 3, 12.',
  );
});

test('a link to a cell opens it at the field that it is about', async () => {
  const place = {
    questionId: 'alternatives',
    recordId: id(1),
    innerId: id(11),
    fieldId: 'effect-comment',
  };
  window.history.replaceState(place, '');
  await renderStep(11, both);
  window.history.replaceState(null, '');
  await expect.poll(() => document.activeElement?.tagName).toBe('TEXTAREA');
  expect((document.activeElement as HTMLTextAreaElement).value).toBe('Barnen får längre resa.');
  await keys('{Escape}');
  await expect.poll(focused).toBe(`article-6 ${id(1)}`);
});
