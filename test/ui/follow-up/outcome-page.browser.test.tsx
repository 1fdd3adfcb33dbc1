import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { trainingCase } from '#questionnaire/training-cases/tallmyra-skola/index.ts';
import { newVersion, signOff } from '#src/domain/sign-off.ts';
import { assessmentFromTrainingCase } from '#src/domain/training-case.ts';
import { newId } from '#src/ui/new-id.ts';
import { openAssessment } from '../open-page.tsx';

const now = '2026-11-22T12:00:00.000Z';
const signedOff = () => signOff(assessmentFromTrainingCase(trainingCase, { newId, now }), now);

const main = () => page.getByRole('main');
const cards = () => [...document.querySelectorAll('[data-question="outcomes"] .record')];

beforeEach(() => {
  localStorage.clear();
  location.hash = '';
});

test('one press makes an entry for each consequence, named by it; undone, those that nobody has written in go', async () => {
  const { id, services } = await openAssessment(newVersion(signedOff(), now), 'utfall');
  await expect.element(main().getByText('0 av 12 konsekvenser är uppföljda.')).toBeVisible();
  await main()
    .getByRole('button', { name: /var och en av de 12 konsekvenser/ })
    .click();
  await expect.poll(() => cards().length).toBe(12);
  expect(cards()[0]?.querySelector('.record-title')?.textContent).toBe(
    'Längre dagar: upp till 55 minuters resa i vardera riktningen: inget skrivet än',
  );
  // The button is gone: focus is on the first of what it made.
  await expect.poll(() => cards()[0]?.contains(document.activeElement)).toBe(true);

  await userEvent.keyboard('{Enter}');
  await expect
    .poll(() => document.querySelector('.expectation')?.textContent)
    .toContain('Elever från Norrkvarna');
  await main().getByRole('radio', { name: 'Sämre än väntat' }).click();
  await expect.element(main().getByText('1 av 12 konsekvenser är uppföljda.')).toBeVisible();
  expect(cards()[0]?.querySelector('.record-title')?.textContent).toMatch(/: sämre än väntat$/);

  await main().getByRole('button', { name: 'Ångra' }).click();
  await expect.poll(() => cards().length).toBe(1);
  await expect
    .poll(() => {
      const draft = services.store.load(id);
      return draft?.ok && draft.assessment.answers['outcomes'];
    })
    .toMatchObject({ value: [{ answers: { 'outcome-against': { value: ['worse'] } } }] });
});

test('an entry is about one consequence: another takes its place, and it can be taken back', async () => {
  const { id, services } = await openAssessment(newVersion(signedOff(), now), 'utfall');
  await main()
    .getByRole('button', { name: /var och en av de 12 konsekvenser/ })
    .click();
  await expect.poll(() => cards()[0]?.contains(document.activeElement)).toBe(true);
  await userEvent.keyboard('{Enter}');
  const fold = () =>
    document.querySelector<HTMLDetailsElement>('[data-question="outcome-consequence"]');
  await expect.poll(fold).not.toBeNull();
  await userEvent.click(fold()?.querySelector('summary') as HTMLElement);
  const radios = () => [...(fold()?.querySelectorAll<HTMLInputElement>('[type="radio"]') ?? [])];
  expect(radios().map((radio) => radio.checked)).toEqual([true, ...Array(11).fill(false)]);
  await userEvent.click(radios()[1] as HTMLElement);
  await expect.poll(() => radios().findIndex((radio) => radio.checked)).toBe(1);
  const chosen = () => {
    const draft = services.store.load(id);
    const outcomes = draft?.ok ? draft.assessment.answers['outcomes'] : undefined;
    const consequence =
      outcomes?.type === 'records' ? outcomes.value[0]?.answers['outcome-consequence'] : undefined;
    return consequence?.value ?? [];
  };
  await expect.poll(() => chosen().length).toBe(1);
  await userEvent.click(fold()?.querySelector('.button-link') as HTMLElement);
  await expect.poll(() => chosen().length).toBe(0);
  expect(radios().some((radio) => radio.checked)).toBe(false);
});

test('of a signed-off version the outcome is written in the next one, on the same page', async () => {
  await openAssessment(signedOff(), 'utfall');
  await expect.element(main().getByText(/^Version 1 är fastställd och ändras inte/)).toBeVisible();
  expect(document.querySelectorAll('main input, main textarea')).toHaveLength(0);
  await main().getByRole('button', { name: 'Gör en ny version' }).click();
  await expect.element(main().getByRole('button', { name: /var och en av de 12/ })).toBeVisible();
  expect(location.hash).toMatch(/\/utfall$/);
});

test('what has no day is told before the file is made, with the way to it', async () => {
  const draft = newVersion(signedOff(), now);
  const [first, ...others] =
    draft.answers['follow-ups']?.type === 'records' ? draft.answers['follow-ups'].value : [];
  const { 'follow-up-date': _, ...undated } = first?.answers ?? {};
  const value = [{ id: first?.id ?? newId(), answers: undated }, ...others];
  const { id } = await openAssessment(
    { ...draft, answers: { ...draft.answers, 'follow-ups': { type: 'records', value } } },
    'steg/15',
  );
  const message = main().getByText('En uppföljning saknar datum och kommer inte med:');
  await expect.element(message).toBeVisible();
  const link = main().getByRole('link', { name: /^Steg 15: Planeringen är i gång/ });
  await expect.element(link).toBeVisible();
  expect(link.element().getAttribute('href')).toBe(`#/utkast/${id}/steg/15`);
  await expect
    .element(main().getByRole('button', { name: 'Lägg i kalendern (.ics)' }))
    .toBeVisible();
});
