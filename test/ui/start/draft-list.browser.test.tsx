import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { createAssessment } from '#src/domain/assessment.ts';
import { newVersion, signOff } from '#src/domain/sign-off.ts';
import type { DraftStore } from '#src/storage/drafts/draft-store.ts';
import { newId } from '#src/ui/new-id.ts';
import { DraftList } from '#src/ui/start/draft-list.tsx';
import { renderInApp, testServices } from '../app-harness.tsx';

const now = '2026-11-22T12:00:00.000Z';

/** A prövning called Busstider, signed off. */
function signedOffDraft() {
  const draft = createAssessment(barnrattsprovning, { id: newId(), now, today: '2026-11-22' });
  return signOff(
    { ...draft, answers: { 'case-title': { type: 'text', value: 'Busstider' } } },
    now,
  );
}

async function renderList(fill: (store: DraftStore) => void) {
  const services = testServices();
  fill(services.store);
  await renderInApp(<DraftList />, services);
  await expect.element(page.getByRole('heading', { level: 2 })).toBeVisible();
}

const rows = () => [...document.querySelectorAll('.draft-row')];
/** What the list says, whatever drafts other tests have left in the database that all share. */
const said = () =>
  rows()
    .map((row) => row.textContent)
    .join('\n');
const actions = (row: Element | undefined) =>
  [...(row?.querySelectorAll('button') ?? [])].map((button) => button.getAttribute('aria-label'));

beforeEach(() => localStorage.clear());

test('a signed-off version: not renamed, and its copy is a new version, which the list tells apart', async () => {
  await renderList((store) => store.create(signedOffDraft(), null));
  expect(rows()[0]?.textContent).toContain('Version 1, fastställd 22 november 2026');
  expect(actions(rows()[0])).toEqual([
    'Gör en ny version: Busstider, version 1',
    'Spara till fil: Busstider, version 1',
    'Ta bort: Busstider, version 1',
  ]);
  await page.getByRole('button', { name: 'Gör en ny version: Busstider, version 1' }).click();
  await expect.poll(() => rows().length).toBe(2);
  const [second, first] = rows();
  expect(second?.textContent).toContain('Version 2, ej fastställd');
  expect(second?.querySelector('a')?.textContent).toBe('Busstider');
  expect(actions(second)).toContain('Byt namn: Busstider, version 2');
  // There is a version 2 now; a second one would be told from it by nothing.
  expect(actions(first)).not.toContain('Gör en ny version: Busstider, version 1');
});

test('a first draft is called nothing but a draft, and can be duplicated', async () => {
  await renderList((store) => {
    const { signedOffAt: _, ...draft } = signedOffDraft();
    store.create(draft, null);
  });
  expect(rows()[0]?.textContent).not.toContain('Version');
  expect(actions(rows()[0])).toContain('Duplicera: Busstider');
});

test('a new version whose former was removed can be duplicated as a draft', async () => {
  await renderList((store) => store.create(newVersion(signedOffDraft(), now), null));
  expect(rows()[0]?.textContent).toContain('Version 2, ej fastställd');
  expect(actions(rows()[0])).toContain('Duplicera: Busstider, version 2');
});

test('a draft for which localStorage has no room: said to be safe in the reserve once it is', async () => {
  const services = testServices();
  await services.store.open();
  const { signedOffAt: _, ...draft } = signedOffDraft();
  const setItem = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const id = services.store.create(draft, null);
  await renderInApp(<DraftList />, services);
  await expect.poll(said).toContain('reservutrymme');
  setItem.mockRestore();
  await services.store.remove(id);
});

test('drafts that the browser has taken out of localStorage are brought back before one’s eyes', async () => {
  const services = testServices();
  await services.store.open();
  const { signedOffAt: _, ...draft } = signedOffDraft();
  const id = services.store.create(draft, null);
  const loaded = services.store.load(id);
  expect(loaded?.ok && (await loaded.guarding)).toBe(true);
  localStorage.clear();
  await renderInApp(<DraftList />, services);
  await expect.poll(said).toContain('Busstider');
  expect(services.store.load(id)?.ok).toBe(true);
  await services.store.remove(id);
});

test('a draft with a personnummer is saved to a file when that has been answered, any other at once', async () => {
  const services = testServices();
  const draft = (title: string) => {
    const { signedOffAt: _, ...one } = signedOffDraft();
    return { ...one, answers: { 'case-title': { type: 'text', value: title } } as const };
  };
  const withNumber = services.store.create(draft('Eleven 110314-2384'), null);
  const without = services.store.create(draft('Busstider'), null);
  await renderInApp(<DraftList />, services);
  const isInFile = (id: string) => services.store.notesOf(id)?.includes('savedToFileAt') ?? false;
  const save = (title: string) => page.getByRole('button', { name: `Spara till fil: ${title}` });

  await save('Busstider').click();
  await expect.poll(() => isInFile(without)).toBe(true);

  await save('Eleven 110314-2384').click();
  const question = page.getByRole('alertdialog');
  await expect.element(question).toMatchTextContent(/ser ut att stå ett personnummer/);
  await expect.element(question.getByRole('button', { name: 'Avbryt' })).toHaveFocus();
  expect(isInFile(withNumber)).toBe(false);
  await question.getByRole('button', { name: 'Avbryt' }).click();
  await expect.element(save('Eleven 110314-2384')).toHaveFocus();
  expect(isInFile(withNumber)).toBe(false);

  await save('Eleven 110314-2384').click();
  await question.getByRole('button', { name: 'Spara ändå' }).click();
  await expect.poll(() => isInFile(withNumber)).toBe(true);
  await expect.element(question).not.toBeInTheDocument();
});

test('a locked draft that another tab writes: said, asked before it is removed, and saved as it lies', async () => {
  const services = testServices();
  await services.store.open();
  const { signedOffAt: _, ...draft } = signedOffDraft();
  const id = services.store.create(draft, null);
  const change = await services.locking.change(id, (vault) =>
    vault.protect(id, 'kastanj timme blåval trappsteg', 'Ärende 114'),
  );
  expect(change).toBe('done');
  expect(await services.locking.lockNow()).toBe(true);
  const draftLocks = { ...services.draftLocks, written: async () => new Set([id]) };
  await renderInApp(<DraftList />, { ...services, draftLocks });
  await expect.poll(said).toMatch(/Ärende 114.*Skrivs i en annan flik.*Inte sparat till fil/s);

  await page.getByRole('button', { name: 'Spara till fil: Ärende 114' }).click();
  await expect.poll(said).toMatch(/Ärende 114.*Sparat till fil/s);

  const remove = page.getByRole('button', { name: 'Ta bort: Ärende 114' });
  await remove.click();
  const question = page.getByRole('alertdialog');
  await expect.element(question).toMatchTextContent(/fast det skrivs i en annan flik/);
  await question.getByRole('button', { name: 'Behåll' }).click();
  await expect.element(remove).toHaveFocus();
  expect(services.store.rawText(id)).toBeDefined();

  await remove.click();
  await question.getByRole('button', { name: 'Ta bort', exact: true }).click();
  await expect.element(page.getByText('”Ärende 114” ligger i', { exact: false })).toBeVisible();
  expect(services.store.rawText(id)).toBeUndefined();
});

test('a storage that is almost full is told of while there is room left', async () => {
  localStorage.setItem('filler', 'x'.repeat(0.85 * 5 * 1024 * 1024));
  await renderInApp(<DraftList />);
  const note = () => document.querySelector('[data-storage-note]')?.textContent;
  await expect.poll(note).toContain('snart fullt (85 % används)');
  localStorage.clear();
});

test.each([
  ['2026-12-12', /Uppföljning 12 december 2026, om 3 veckor(?!.*Skriv utfallet)/],
  ['2026-12-01', /Uppföljning 1 december 2026, om 9 dagar.*Skriv utfallet/],
  ['2026-11-17', /Uppföljning 17 november 2026, förföll för 5 dagar sedan.*Skriv utfallet/],
])('a follow-up on %s is told, and where to write of it once it is near', async (day, words) => {
  const entry = {
    id: newId(),
    answers: {
      'follow-up-what': { type: 'text', value: 'Trygghet på bussen' },
      'follow-up-date': { type: 'date', value: day },
    },
  } as const;
  const draft = signedOffDraft();
  const followUps = { type: 'records' as const, value: [entry] };
  const answers = { ...draft.answers, 'follow-ups': followUps };
  await renderList((store) => store.create({ ...draft, answers }, null));
  expect(rows()[0]?.textContent).toMatch(words);
  // When, but never what about: the list is open to whoever sees the screen.
  expect(rows()[0]?.textContent).not.toContain('bussen');
});
