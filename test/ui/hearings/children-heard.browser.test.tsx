import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Answer, Answers, RecordEntry } from '#src/domain/answers.ts';
import { richTextFromPlain } from '#src/domain/rich-text.ts';
import { field, renderStep } from '../wizard/render-step.tsx';

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const text = (value: string): Answer => ({ type: 'text', value });
const prose = (value: string): Answer => ({ type: 'richText', value: richTextFromPlain(value) });
const choice = (...value: string[]): Answer => ({ type: 'choice', value });
const list = (...value: RecordEntry[]): Answer => ({ type: 'records', value });

const group = (number: number, name: string, age: string): RecordEntry => ({
  id: id(number),
  answers: { 'direct-group': text(name), 'direct-group-age': text(age) },
});

function hearing(number: number, answers: Answers): RecordEntry {
  return { id: id(number), answers };
}

const walk = hearing(10, {
  'hearing-who': text('Elever i lågstadiet på Åsskolan'),
  'hearing-groups': choice(id(1)),
  'hearing-number': text('14 av 16'),
  'hearing-age-bands': choice('age-7-9'),
  'hearing-methods': choice('walk'),
  'hearing-questions': prose('Visa var det är jobbigt.'),
  'hearing-said': prose('De flesta stannade vid kurvan.'),
  'hearing-quotes': list({
    id: id(20),
    answers: { quote: text('Långtradarna ser inte mig.'), 'quote-who': text('elev i lågstadiet') },
  }),
  'hearing-changed': prose('Kurvan mättes om och räknas som farlig.'),
});

const written: Answers = {
  'children-heard': choice('yes'),
  'children-direct': list(
    group(1, 'Elever i lågstadiet', '7–9 år'),
    group(2, 'Förskolebarn', '1–5 år'),
  ),
  hearings: list(walk),
};

const overview = () => page.getByRole('region', { name: 'Barnen som har hörts, i korthet' });

test('an occasion reads with its facts in a line, what it changed and the quotations; how it was done folds away', async () => {
  await renderStep(9, written);
  const card = document.querySelector(`[data-record="${id(10)}"]`) as HTMLElement;
  expect(card.querySelector('.hearing-facts')?.textContent).toBe(
    '14 av 167–9 årGåtur eller rundvandring',
  );
  expect(card.querySelector('.hearing-changed')?.textContent).toContain('Kurvan mättes om');
  expect(card.querySelector('blockquote')?.textContent).toBe('Långtradarna ser inte mig.');
  const rest = card.querySelector('details') as HTMLDetailsElement;
  expect(rest.open).toBe(false);
  expect(rest.textContent).toContain('Visa var det är jobbigt.');
});

test('the overview counts, and leads to the groups that nobody has asked', async () => {
  await renderStep(9, written);
  await expect.poll(() => overview().element().textContent).toContain('1 tillfälle · 14 barn');
  await expect.poll(() => overview().element().textContent).toContain('0–3 år, 4–6 år');
  const link = overview().getByRole('link', { name: 'Steg 5: Förskolebarn' });
  await expect.element(link).toBeVisible();
  // No feedback is written in step 15.
  await expect.poll(() => overview().element().textContent).toContain('återkoppling i steg 15');
});

test('an occasion without a word on what it changed says so', async () => {
  const { 'hearing-changed': _, ...answers } = walk.answers;
  await renderStep(9, { ...written, hearings: list(hearing(10, answers)) });
  expect(document.querySelector('.hearing-not-changed')).not.toBeNull();
  await expect
    .poll(() => overview().element().textContent)
    .toContain('Det står inte vad det ändrade:');
});

test('a method is read about and chosen from its card, by keyboard; those for other ages say why', async () => {
  const session = await renderStep(9, written);
  await page.getByRole('button', { name: /^Ändra: / }).click();
  const cards = document.querySelector('.method-cards') as HTMLDetailsElement;
  expect(cards.open).toBe(false);
  expect(cards.querySelector('.method-card')).toBeNull();
  cards.querySelector('summary')?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => cards.querySelectorAll('[data-method]').length).toBe(10);
  const order = [...cards.querySelectorAll('[data-method]')].map((card) =>
    card.getAttribute('data-method'),
  );
  // Seven to nine: all but watching, which is for those who cannot tell yet.
  expect(order.at(-1)).toBe('observation');
  const watching = cards.querySelector('[data-method="observation"]') as HTMLDetailsElement;
  watching.querySelector('summary')?.focus();
  await userEvent.keyboard('{Enter}');
  expect(watching.querySelector('.method-misfit')?.textContent).toContain(
    'Passar sämre för 7–9 år.',
  );

  const play = cards.querySelector('[data-method="play"]') as HTMLDetailsElement;
  play.querySelector('summary')?.focus();
  await userEvent.keyboard('{Enter}');
  const choose = play.querySelector('button') as HTMLButtonElement;
  expect(choose.getAttribute('aria-pressed')).toBe('false');
  choose.focus();
  await userEvent.keyboard(' ');
  expect(play.querySelector('button')?.getAttribute('aria-pressed')).toBe('true');
  expect(methodsOf(session.assessment.answers)).toEqual(['walk', 'play']);
  const box = field('hearing-methods').querySelectorAll('input')[1] as HTMLInputElement;
  expect(box.checked).toBe(true);
});

test('a quotation that could point out a child is warned of where it is written, once it is left alone', async () => {
  await renderStep(9, written);
  await page.getByRole('button', { name: /^Ändra: Elever/ }).click();
  await page.getByRole('button', { name: /^Ändra: Långtradarna/ }).click();
  const quote = field('quote').querySelector('textarea') as HTMLTextAreaElement;
  const warning = () =>
    document.querySelector('.aided-question [data-question="quote"] ~ [role="status"]');
  expect(warning()?.textContent).toBe('');
  await userEvent.fill(quote, 'Jag åker hellre med Emma.');
  await expect
    .poll(() => warning()?.textContent, { timeout: 4000 })
    .toContain('”Emma” ser ut som ett namn');
  await userEvent.fill(quote, 'Jag åker hellre med en klasskompis.');
  await expect.poll(() => warning()?.textContent, { timeout: 4000 }).toBe('');
});

function methodsOf(answers: Answers): string[] {
  const { hearings } = answers;
  const methods =
    hearings?.type === 'records' ? hearings.value[0]?.answers['hearing-methods'] : undefined;
  return methods?.type === 'choice' ? methods.value : [];
}
