import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Route, Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { trainingCase } from '#questionnaire/training-cases/tallmyra-skola/index.ts';
import type { Answers } from '#src/domain/answers.ts';
import { type Assessment, createAssessment } from '#src/domain/assessment.ts';
import { isSealed } from '#src/domain/sealed-draft.ts';
import { signOff } from '#src/domain/sign-off.ts';
import { assessmentFromTrainingCase } from '#src/domain/training-case.ts';
import type { ReportClient } from '#src/report/report-client.ts';
import { newId } from '#src/ui/new-id.ts';
import { patterns } from '#src/ui/paths.ts';
import type { Services } from '#src/ui/services.tsx';
import { AssessmentPage } from '#src/ui/wizard/assessment-page.tsx';
import { noReport, renderInApp, testServices } from '../app-harness.tsx';

const now = '2026-11-22T12:00:00.000Z';

function emptyDraft(answers: Answers = {}): Assessment {
  const draft = createAssessment(barnrattsprovning, { id: newId(), now, today: '2026-11-22' });
  return { ...draft, answers: { ...draft.answers, ...answers } };
}

const example = () => assessmentFromTrainingCase(trainingCase, { newId, now });

/** Opens a page of the assessment in the whole wizard; gives the draft's id. */
async function open(
  assessment: Assessment,
  place: string,
  changed: Partial<Services> = {},
): Promise<{ id: string; services: Services }> {
  const services = testServices(changed);
  await services.store.open();
  const id = services.store.create(assessment, null);
  location.hash = `#/utkast/${id}/${place}`;
  await renderInApp(
    <Router hook={useHashLocation}>
      <Route path={patterns.assessment}>
        {(params) => (
          <AssessmentPage key={params.draftId} draftId={params.draftId} place={params['*'] ?? ''} />
        )}
      </Route>
    </Router>,
    services,
  );
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  return { id, services };
}

const button = (name: string | RegExp) => page.getByRole('main').getByRole('button', { name });
const heading = (name: string | RegExp) => page.getByRole('heading', { name });
const stored = ({ store }: Services, id: string) => {
  const draft = store.load(id);
  return draft?.ok ? draft.assessment : undefined;
};

beforeEach(() => {
  localStorage.clear();
  location.hash = '';
});

test('an empty draft: what is missing, gravest first, each with its place; nothing hinders', async () => {
  const { id } = await open(emptyDraft(), 'faststall');
  await expect.element(heading('Fastställ version 1')).toBeVisible();
  const groups = [...document.querySelectorAll('.finding-group')];
  expect(groups.map((group) => group.getAttribute('data-severity'))).toEqual([
    'must',
    'should',
    'consider',
  ]);
  const signer = document.querySelector('[data-finding="noSigner"] a');
  expect(signer?.getAttribute('href')).toBe(`#/utkast/${id}/arendet`);
  expect(document.querySelectorAll('.incomplete-steps a')).toHaveLength(15);
  await expect.element(page.getByText(/^Ingen är angiven\. Lägg till/)).toBeVisible();
  await button('Fastställ version 1').click();
  const count = document.querySelectorAll('.finding').length;
  await expect
    .element(
      page.getByText(`${count} påpekanden är öppna. 15 steg är inte klara.`, { exact: false }),
    )
    .toBeVisible();
  await expect.element(button('Ja, fastställ version 1')).toBeEnabled();
});

test('of one kind of finding the words stand once, with a link to each place by name', async () => {
  const record = (title: string) => ({
    id: newId(),
    answers: { 'signer-name': { type: 'text', value: title } } as const,
  });
  await open(
    emptyDraft({
      'case-signers': { type: 'records', value: [record('Anna Berg'), record('Bo Ek')] },
    }),
    'faststall',
  );
  await expect.element(heading('Fastställ version 1')).toBeVisible();
  const items = document.querySelectorAll('[data-finding="signerWithoutParty"]');
  expect(items).toHaveLength(1);
  const links = [...(items[0]?.querySelectorAll('a') ?? [])].map((link) => link.textContent);
  expect(links).toEqual(['Ärendeuppgifter: Anna Berg', 'Ärendeuppgifter: Bo Ek']);
  const signers = [...document.querySelectorAll('.signer-list li')].map((item) => item.textContent);
  expect(signers).toEqual(['Anna Berg', 'Bo Ek']);
});

test('a link of a finding leads to its question, and focus is in it', async () => {
  await open(emptyDraft(), 'faststall');
  await page.getByRole('link', { name: 'Ärendeuppgifter: Vem ska fatta beslutet?' }).click();
  await expect.element(heading('Ärendeuppgifter')).toBeVisible();
  await expect
    .poll(() => document.activeElement?.closest('[data-question]')?.getAttribute('data-question'))
    .toBe('case-deciding-body');
});

test('the question can be answered with no: nothing has happened, and focus is back', async () => {
  const { id, services } = await open(example(), 'faststall');
  await expect.element(page.getByText('Appen har inga påpekanden.')).toBeVisible();
  for (const goBack of [
    () => button('Nej, gå tillbaka').click(),
    () => userEvent.keyboard('{Escape}'),
  ]) {
    await button('Fastställ version 1').click();
    await expect.element(heading('Ska version 1 fastställas?')).toHaveFocus();
    await goBack();
    await expect.element(button('Fastställ version 1')).toHaveFocus();
  }
  expect(stored(services, id)?.signedOffAt).toBeUndefined();
});

test('signed off: stored as such, focus on the new heading, the way on offered', async () => {
  const { id, services } = await open(example(), 'faststall');
  await button('Fastställ version 1').click();
  await button('Ja, fastställ version 1').click();
  await expect.element(heading('Version 1 är fastställd')).toHaveFocus();
  expect(stored(services, id)?.signedOffAt).toBe(services.now().toISOString());
  await expect
    .element(page.getByRole('banner').getByText(/ · Version 1, fastställd 22 november 2026$/))
    .toBeVisible();
  for (const name of [
    'Skriv under nu',
    'Skapa rapport för underskrift',
    'Spara till fil',
    'Gör en ny version',
  ]) {
    await expect.element(button(name)).toBeVisible();
  }
});

test('where the draft was changed in another tab, it says so and nothing is signed off', async () => {
  const draft = example();
  const { id, services } = await open(draft, 'faststall');
  await button('Fastställ version 1').click();
  services.store.save(id, { ...draft, revision: 9, answers: {} });
  await button('Ja, fastställ version 1').click();
  await expect
    .element(page.getByRole('main').getByRole('alert'))
    .toMatchTextContent(/inte fastställd: utkastet har ändrats i en annan flik/);
  expect(stored(services, id)?.signedOffAt).toBeUndefined();
  await expect.element(button('Fastställ version 1')).toBeVisible();
});

test('every page of a signed-off version shows the answers and no field', async () => {
  const { id } = await open(signOff(example(), now), 'arendet');
  for (const [place, question] of [
    ['arendet', 'case-title'],
    ['steg/5', 'children-direct'],
    ['steg/8', 'article-comments'],
    ['steg/13', 'proposals'],
  ]) {
    location.hash = `#/utkast/${id}/${place}`;
    await expect.poll(() => document.querySelector(`[data-question="${question}"]`)).not.toBeNull();
    expect(
      document.querySelectorAll('main :is(input, textarea, select, [contenteditable])'),
    ).toHaveLength(0);
    await expect.element(page.getByText(/^Version 1 är fastställd\. Svaren kan/)).toBeVisible();
  }
});

test('a new version is made once; from then on the way leads to it', async () => {
  const first = signOff(example(), now);
  const { id, services } = await open(first, 'faststall');
  const versions = () =>
    services.store
      .list()
      .flatMap((one) =>
        one.problem === undefined && one.assessmentId === first.id ? [one.version] : [],
      )
      .sort();
  await button('Gör en ny version').click();
  await expect
    .element(page.getByText(/^Ersätter version 1, fastställd 22 november 2026\./))
    .toBeVisible();
  expect(versions()).toEqual([1, 2]);
  await page.getByRole('link', { name: 'Öppna version 1' }).click();
  await expect.poll(() => location.hash).toContain(id);
  await page.getByRole('link', { name: 'Öppna version 2' }).click();
  await expect.poll(() => location.hash).not.toContain(id);
  await expect.element(page.getByRole('link', { name: 'Öppna version 1' })).toBeVisible();
  expect(versions()).toEqual([1, 2]);
});

test('a version whose former is not here says so', async () => {
  await open(
    { ...emptyDraft(), version: 3, formerVersion: { number: 2, signedOffAt: now } },
    'arendet',
  );
  await expect
    .element(page.getByText('Den finns inte på den här datorn.', { exact: false }))
    .toBeVisible();
});

test('to sign now: the report is made and handed over, and Granska is opened', async () => {
  const exportReport = vi.fn<ReportClient['exportReport']>(() =>
    Promise.resolve(new Uint8Array([37, 80, 68, 70])),
  );
  const { services } = await open(signOff(example(), now), 'faststall', {
    report: { ...noReport, exportReport },
  });
  await button('Skriv under nu').click();
  await expect.poll(() => location.hash).toBe('#/granska');
  const file = services.fileInHand.take();
  expect(file?.name).toMatch(/tallmyra.*\.pdf$/);
  expect(file?.type).toBe('application/pdf');
  const request = exportReport.mock.calls[0]?.[0];
  expect(request?.attachment).not.toBeNull();
  expect(request?.model.draftLabel).toBe('');
});

test('to sign now a report with letters that no font has: said before, with the choice', async () => {
  const exportReport = vi.fn<ReportClient['exportReport']>(() => new Promise(() => undefined));
  const draft = emptyDraft({ 'case-title': { type: 'text', value: '漢字' } });
  await open(signOff(draft, now), 'faststall', { report: { ...noReport, exportReport } });
  await button('Skriv under nu').click();
  await expect.element(heading('Några tecken kan inte skrivas ut')).toBeVisible();
  expect(exportReport).not.toHaveBeenCalled();
  await page.getByRole('button', { name: 'Skriv under ändå' }).click();
  await expect.poll(() => exportReport.mock.calls.length).toBeGreaterThan(0);
});

test('a personnummer in a signed-off version: told on its page, beside the header on others, and before it is signed now', async () => {
  const exportReport = vi.fn<ReportClient['exportReport']>(() => new Promise(() => undefined));
  const draft = emptyDraft({ 'case-title': { type: 'text', value: 'Eleven 110314-2384' } });
  const { id } = await open(signOff(draft, now), 'faststall', {
    report: { ...noReport, exportReport },
  });
  const told = 'Det ser ut att stå ett personnummer i texten';
  const notice = page.getByRole('main').getByRole('region', { name: told });
  await expect.element(notice).toMatchTextContent(/1103••-••••/);
  await button('Skriv under nu').click();
  const dialog = page.getByRole('dialog');
  await expect.element(dialog.getByRole('region', { name: told })).toBeVisible();
  await expect.element(heading('Några tecken kan inte skrivas ut')).not.toBeInTheDocument();
  expect(exportReport).not.toHaveBeenCalled();
  await dialog.getByRole('button', { name: 'Skriv under ändå' }).click();
  await expect.poll(() => exportReport.mock.calls.length).toBeGreaterThan(0);
  await dialog.getByRole('button', { name: 'Avbryt' }).click();

  // "Spara till fil" is in the header of every page.
  location.hash = `#/utkast/${id}/steg/1`;
  const reminder = page.getByRole('status').filter({ hasText: told });
  await expect.element(reminder).toMatchTextContent(/när ni sparar till fil/);
  expect(reminder.element().querySelector('button, a, summary')).toBeNull();
});

test('signed off in another tab: this one, with nothing unsaved, shows it', async () => {
  const { id, services } = await open(example(), 'steg/1');
  const draft = stored(services, id);
  if (draft === undefined) {
    throw new Error('The draft is not stored.');
  }
  const key = Object.keys(localStorage).find((name) => name.endsWith(`draft:${id}`)) ?? '';
  services.store.signOff(id, signOff(draft, now), localStorage.getItem(key));
  window.dispatchEvent(new StorageEvent('storage', { key }));
  await expect.element(page.getByText(/^Version 1 är fastställd\. Svaren kan/)).toBeVisible();
});

test('a new version of a draft with a passphrase is sealed too', async () => {
  const { id, services } = await open(signOff(example(), now), 'faststall');
  const { store, locking } = services;
  const change = await locking.change(id, (vault) => vault.protect(id, 'kastanj timme blåval'));
  expect(change).toBe('done');
  const before = new Set(store.list().map((one) => one.id));
  await button('Gör en ny version').click();
  const added = () => store.list().filter((one) => !before.has(one.id));
  await expect.poll(added).toHaveLength(1);
  expect(added().map((one) => isSealed(store.rawText(one.id) ?? ''))).toEqual([true]);
});
