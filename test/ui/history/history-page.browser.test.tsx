import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { type Assessment, createAssessment } from '#src/domain/assessment.ts';
import { DraftSession } from '#src/storage/drafts/draft-session.ts';
import type { SnapshotReason, SnapshotStore } from '#src/storage/history/snapshot.ts';
import { createSnapshotStore } from '#src/storage/history/snapshot-store.ts';
import { HistoryPage } from '#src/ui/history/history-page.tsx';
import { paths } from '#src/ui/paths.ts';
import type { Services } from '#src/ui/services.tsx';
import { deleteDatabase } from '#test/storage/delete-database.ts';
import { renderInApp, testServices } from '../app-harness.tsx';

/** The page on the browser's own IndexedDB. */

const created = createAssessment(barnrattsprovning, {
  id: '5b3f3c1e-3f0a-4c62-9d7e-0a4b2f1c9e11',
  now: '2026-11-20T08:00:00.000Z',
  today: '2026-11-20',
});

function titled(title: string, revision = 1): Assessment {
  return { ...created, revision, answers: { 'case-title': { type: 'text', value: title } } };
}

let services: Services;
let clock: Date;
let draftId: string;
let session: DraftSession;

beforeEach(async () => {
  localStorage.clear();
  location.hash = '';
  services = testServices({ now: () => clock });
  clock = new Date('2026-11-22T14:03:00');
  await deleteDatabase('barnrattsprovning-snapshots');
  open(titled('Skolan i Ekdalen', 5));
});
afterEach(async () => {
  session.dispose();
  await deleteDatabase('barnrattsprovning-snapshots');
});

function open(assessment: Assessment): void {
  draftId = services.store.create(assessment, null);
  const loaded = services.store.load(draftId);
  if (!loaded?.ok) {
    throw new Error('the new draft cannot be loaded');
  }
  session = new DraftSession(services.store, loaded, () => clock);
}

/** Keeps a state at a time of its own. */
async function keep(at: string, state: Assessment, reason: SnapshotReason, name?: string) {
  const store = createSnapshotStore({ indexedDB: () => indexedDB, now: () => new Date(at) });
  const isKept = await store.keep(draftId, {
    reason,
    ...(name === undefined ? {} : { name }),
    assessment: state,
  });
  expect(isKept).toBe(true);
}

async function render(rest = '', changed: Partial<Services> = {}) {
  await renderInApp(
    <HistoryPage
      draftId={draftId}
      session={session}
      questionnaire={barnrattsprovning}
      place={{ kind: 'history', rest }}
      rest={rest}
    />,
    { ...services, ...changed },
  );
}

const titleNow = () => session.assessment.answers['case-title']?.value;
const rows = () => [...document.querySelectorAll('.state-row')].map((row) => row.textContent);
const heading = (name: string) => page.getByRole('heading', { name, exact: true });

async function threeStates() {
  await keep('2026-11-20T09:12:00', titled('Skolan'), 'opened');
  await keep('2026-11-20T11:40:00', titled('Skolan i Ek', 3), 'automatic');
  await keep('2026-11-22T13:50:00', titled('Skolan i Ek', 4), 'named', 'Före samrådet');
}

test('states are listed by day, the latest first, with what they are and how much changed', async () => {
  await threeStates();
  await render();
  await expect.element(heading('22 november 2026')).toBeVisible();
  await expect.poll(() => rows().join('\n')).toContain('Inga svar ändrade sedan läget före');
  await expect.poll(() => rows().join('\n')).toContain('1 svar ändrat sedan läget före');
  expect(rows().map((row) => row?.slice(0, 5))).toEqual(['13.50', '11.40', '09.12']);
  expect(rows()[0]).toContain('Före samrådetSparat av er');
  expect(rows()[1]).toContain('Sparat av appen');
  expect(rows()[2]).toContain('Som filen såg ut när den öppnades');
  expect(rows()[2]).toContain('Det äldsta läget som finns kvar');
  const days = [...document.querySelectorAll('.history-day h2')].map((day) => day.textContent);
  expect(days).toEqual(['22 november 2026', '20 november 2026']);
  await expect.element(page.getByText(/^Lägena tar \d\skB av de 10\sMB/)).toBeVisible();
});

test('an empty history says when there will be something, and a state can be saved under a name', async () => {
  await render();
  await expect.element(page.getByText(/^Inga lägen än/)).toBeVisible();
  session.change({ 'case-title': { type: 'text', value: 'Skrivet nyss' } });
  await page.getByLabelText('Namn på läget').fill('  Före samrådet ');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('Läget ”Före samrådet” är sparat.')).toBeVisible();
  await expect.poll(() => rows()).toHaveLength(1);
  await expect.element(page.getByLabelText('Namn på läget')).toHaveValue('');
  const [kept] = (await services.snapshots.list(draftId)) ?? [];
  const read = await services.snapshots.read(kept?.id ?? 0);
  expect(kept).toMatchObject({ reason: 'named', name: 'Före samrådet', revision: 6 });
  expect(read.ok && read.assessment.answers['case-title']?.value).toBe('Skrivet nyss');
});

test('restoring keeps what stood before, and can be undone', async () => {
  await threeStates();
  await render();
  const restore = page.getByRole('button', { name: /^Återställ: Som filen såg ut/ });
  await restore.click();
  const undo = page.getByRole('button', { name: 'Ångra' });
  await expect.element(undo).toHaveFocus();
  await expect.element(page.getByRole('status')).toMatchTextContent(/är återställt/);
  expect(titleNow()).toBe('Skolan');
  expect(session.assessment.revision).toBe(6);
  await expect.poll(() => rows()[0]).toContain('Innan ett läge återställdes');
  await undo.click();
  await expect.element(page.getByText(/^Ångrat:/)).toBeVisible();
  expect(titleNow()).toBe('Skolan i Ekdalen');
});

test('what came into the draft after a restoring is not undone with it, nor is what is signed off', async () => {
  await threeStates();
  await render();
  const restore = page.getByRole('button', { name: /^Återställ: Som filen såg ut/ });
  const undo = page.getByRole('button', { name: 'Ångra' });
  await restore.click();
  await expect.element(undo).toBeVisible();
  session.takeIn({
    ...session.assessment,
    answers: { 'case-title': { type: 'text', value: 'En kollegas' } },
  });
  await expect.element(undo).not.toBeInTheDocument();
  await expect.element(page.getByRole('status')).toMatchTextContent(/är återställt/);
  expect(titleNow()).toBe('En kollegas');

  await restore.click();
  await expect.element(undo).toBeVisible();
  await session.signOff();
  await expect.element(undo).not.toBeInTheDocument();
});

test('of several removed states each can be taken back', async () => {
  await threeStates();
  await render();
  async function remove(state: string) {
    await page.getByRole('button', { name: new RegExp(`^Mer: ${state}`) }).click();
    await page.getByRole('menuitem', { name: 'Ta bort läget' }).click();
  }
  await remove('Före samrådet');
  await expect.poll(() => rows()).toHaveLength(2);
  await remove('Sparat av appen');
  await expect.poll(() => rows()).toHaveLength(1);
  const undo = page.getByRole('button', { name: 'Ångra' });
  await expect.element(undo.last()).toHaveFocus();
  await undo.first().click();
  await expect.poll(() => rows().join()).toContain('Före samrådet');
  await undo.click();
  await expect.poll(() => rows()).toHaveLength(3);
  expect(undo.elements()).toHaveLength(0);
});

test('where what stands now cannot be kept, nothing is replaced before somebody has been asked', async () => {
  await threeStates();
  const snapshots: SnapshotStore = {
    ...services.snapshots,
    keep: () => Promise.resolve(false),
    trouble: 'full',
  };
  await render('', { snapshots });
  await expect.element(page.getByRole('alert')).toMatchTextContent(/ingen plats kvar/);
  await page.getByRole('button', { name: /^Återställ: Som filen såg ut/ }).click();
  await expect.element(heading('Ska läget återställas ändå?')).toHaveFocus();
  expect(titleNow()).toBe('Skolan i Ekdalen');
  await page.getByRole('button', { name: 'Låt bli' }).click();
  expect(titleNow()).toBe('Skolan i Ekdalen');
  await page.getByRole('button', { name: /^Återställ: Som filen såg ut/ }).click();
  await page.getByRole('button', { name: 'Återställ ändå' }).click();
  await expect.poll(titleNow).toBe('Skolan');
  await page.getByRole('button', { name: 'Ångra' }).click();
  await expect.poll(titleNow).toBe('Skolan i Ekdalen');
});

test('a state is named and removed from its menu by keyboard; a removed one comes back', async () => {
  await threeStates();
  await render();
  const menu = page.getByRole('button', { name: /^Mer: Sparat av appen/ });
  await expect.element(menu).toBeVisible();
  (menu.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('menuitem', { name: 'Ge läget ett namn' })).toBeVisible();
  // On a busy machine the next frame may come after the first letters.
  const frames = vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(0);
  await page.getByRole('menuitem', { name: 'Ge läget ett namn' }).click();
  await userEvent.keyboard('Efter remissen');
  frames.mockRestore();
  await userEvent.keyboard('{Enter}');
  const named = page.getByRole('button', { name: /^Mer: Efter remissen/ });
  await expect.element(named).toHaveFocus();
  await named.click();
  await page.getByRole('menuitem', { name: 'Ta bort läget' }).click();
  await expect.poll(() => rows()).toHaveLength(2);
  const undo = page.getByRole('button', { name: 'Ångra' });
  await expect.element(undo).toHaveFocus();
  await undo.click();
  await expect.poll(() => rows()).toHaveLength(3);
  expect(rows()[1]).toContain('Efter remissen');
});

test('a state can be read whole, and copied to a draft of its own', async () => {
  await threeStates();
  const oldest = (await services.snapshots.list(draftId))?.at(-1);
  await render(`${oldest?.id}`);
  await expect.element(heading('Som filen såg ut när den öppnades')).toHaveFocus();
  await expect.element(page.getByText(/^Så såg utkastet ut 20 november 2026/)).toBeVisible();
  await expect.poll(() => document.querySelector('.view-title')?.textContent).toBe('Skolan');
  await page.getByRole('button', { name: 'Kopiera till nytt utkast' }).click();
  await expect.poll(() => services.store.list().length).toBe(2);
  const titles = services.store.list().map((one) => one.problem === undefined && one.title);
  expect(titles).toContain('Skolan (läget 20 november 2026 kl. 09.12)');
  expect(titleNow()).toBe('Skolan i Ekdalen');
});

test('two states are compared word by word; a damaged address is the list', async () => {
  await threeStates();
  const [, , oldest] = (await services.snapshots.list(draftId)) ?? [];
  await render(`jamfor/${oldest?.id}/nu`);
  await expect.element(heading('Jämför lägen')).toHaveFocus();
  await expect
    .poll(() => document.querySelector('.comparison')?.textContent)
    .toContain('i Ekdalen');
  await expect.element(page.getByLabelText('Efter')).toHaveValue('now');
  await expect.element(page.getByLabelText('Före')).toHaveValue(`${oldest?.id}`);
});

test('a state that is gone says so', async () => {
  await render('4711');
  await expect.element(page.getByRole('alert')).toMatchTextContent(/Läget finns inte kvar/);
});

test('of a signed-off version nothing is restored, but a state of it becomes the next version', async () => {
  await threeStates();
  await session.signOff();
  await render();
  await expect.element(page.getByText(/^Så växte version 1 fram/)).toBeVisible();
  await expect.element(page.getByRole('link', { name: /^Visa: Före samrådet/ })).toBeVisible();
  expect(page.getByRole('button', { name: /^Återställ/ }).elements()).toHaveLength(0);
  expect(page.getByLabelText('Namn på läget').elements()).toHaveLength(0);
  await page.getByRole('button', { name: /^Mer: Som filen/ }).click();
  await page.getByRole('menuitem', { name: 'Gör en ny version av läget' }).click();
  await expect.poll(() => services.store.list().length).toBe(2);
  const versions = services.store.list().map((one) => one.problem === undefined && one);
  expect(versions).toContainEqual(
    expect.objectContaining({ title: 'Skolan', version: 2, formerVersion: expect.anything() }),
  );
  expect(location.hash.startsWith(`#${paths.history(draftId)}`)).toBe(false);
});

test('where the browser keeps nothing, that is said', async () => {
  const { snapshots } = services;
  await render('', { snapshots: { ...snapshots, list: () => Promise.resolve(undefined) } });
  await expect.element(page.getByText(/^Tidigare lägen kan inte sparas här/)).toBeVisible();
  expect(page.getByLabelText('Namn på läget').elements()).toHaveLength(0);
});
