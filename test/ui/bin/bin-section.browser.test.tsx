import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { createAssessment } from '#src/domain/assessment.ts';
import { createRemovedDraftsStore } from '#src/storage/history/removed-drafts-store.ts';
import type { Services } from '#src/ui/services.tsx';
import { DraftList } from '#src/ui/start/draft-list.tsx';
import { deleteDatabase } from '#test/storage/delete-database.ts';
import { renderInApp, testServices } from '../app-harness.tsx';

let services: Services;

beforeEach(async () => {
  localStorage.clear();
  services = testServices();
  await deleteDatabase('barnrattsprovning-removed');
  await deleteDatabase('barnrattsprovning-snapshots');
});

function create(title: string): string {
  const draft = createAssessment(barnrattsprovning, {
    id: services.newId(),
    now: '2026-11-20T08:00:00.000Z',
    today: '2026-11-20',
  });
  return services.store.create(
    {
      ...draft,
      answers: { 'case-title': { type: 'text', value: title } },
    },
    null,
  );
}

const drafts = () => [...document.querySelectorAll('.draft-title')].map((one) => one.textContent);
const binned = () => [...document.querySelectorAll('.bin-row')].map((one) => one.textContent);
const button = (name: string | RegExp) => page.getByRole('button', { name });

test('a removed draft can be taken back at once, or from the bin', async () => {
  create('Skolan i Ekdalen');
  await renderInApp(<DraftList />, services);
  await button('Ta bort: Skolan i Ekdalen').click();
  await expect
    .element(
      page.getByText('”Skolan i Ekdalen” ligger i papperskorgen. Det har aldrig sparats till fil.'),
    )
    .toBeVisible();
  await expect.element(button('Ångra')).toHaveFocus();
  const summary = page.getByText('Papperskorgen (1 utkast)');
  await expect.element(summary).toBeVisible();
  await button('Ångra').click();
  await expect.poll(drafts).toEqual(['Skolan i Ekdalen']);
  await expect.poll(binned).toEqual([]);

  await button('Ta bort: Skolan i Ekdalen').click();
  await summary.click();
  await expect.poll(() => binned()[0]).toContain('Borttaget i dag 14.0330 dagar kvar');
  await button('Återställ: Skolan i Ekdalen').click();
  await expect.poll(drafts).toEqual(['Skolan i Ekdalen']);
  await expect
    .element(page.getByText('”Skolan i Ekdalen” ligger bland utkasten igen.'))
    .toHaveFocus();
  // Nothing lies in the bin any more, and there is nothing to undo.
  await expect.element(button('Ångra')).not.toBeInTheDocument();
  expect(page.getByText('ligger i Papperskorgen', { exact: false }).elements()).toEqual([]);
});

test('to remove a draft for good asks first, and says what no file holds', async () => {
  const [saved, never] = [create('Sparad'), create('Aldrig sparad')];
  services.store.markSavedToFile(saved, read(saved));
  await services.snapshots.keep(never, { reason: 'named', assessment: read(never) });
  for (const id of [saved, never]) {
    await services.bin.remove(id);
  }
  await renderInApp(<DraftList />, services);
  await page.getByText('Papperskorgen (2 utkast)').click();
  await button('Ta bort för alltid: Aldrig sparad').click();
  const question = page.getByRole('alertdialog', { name: 'Ta bort ”Aldrig sparad” för alltid?' });
  await expect.element(question).toMatchTextContent(/aldrig sparats till fil/);
  await expect.element(button('Behåll')).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(button('Ta bort för alltid: Aldrig sparad')).toHaveFocus();
  await button('Ta bort för alltid: Sparad').click();
  expect(page.getByRole('alertdialog').element().textContent).not.toContain('sparats till fil');
  await button('Behåll').click();

  await button('Ta bort för alltid: Aldrig sparad').click();
  await button('Ja, ta bort för alltid').click();
  await expect.poll(binned).toHaveLength(1);
  await expect.element(page.getByText('Papperskorgen (1 utkast)')).toBeVisible();
  await expect.element(page.getByText('”Aldrig sparad” är borttaget för alltid.')).toHaveFocus();
  await expect.poll(() => services.snapshots.list(never)).toEqual([]);
});

function read(id: string) {
  const loaded = services.store.load(id);
  if (!loaded?.ok) {
    throw new Error('the draft cannot be read');
  }
  return loaded.assessment;
}

test('where the bin takes nothing, the user is told before anything is removed', async () => {
  create('Skolan i Ekdalen');
  const bin = createRemovedDraftsStore({
    indexedDB: () => {
      throw new DOMException('Access is denied', 'SecurityError');
    },
    now: services.now,
    drafts: services.store,
    onGone: () => undefined,
  });
  await renderInApp(<DraftList />, { ...services, bin });
  await button('Ta bort: Skolan i Ekdalen').click();
  const question = page.getByRole('alertdialog', {
    name: 'Ta bort ”Skolan i Ekdalen” utan papperskorg?',
  });
  await expect.element(question).toBeVisible();
  expect(drafts()).toEqual(['Skolan i Ekdalen']);
  await userEvent.keyboard('{Escape}');
  await expect.element(button('Ta bort: Skolan i Ekdalen')).toHaveFocus();

  await button('Ta bort: Skolan i Ekdalen').click();
  await button('Ta bort ändå').click();
  await expect.poll(drafts).toEqual([]);
  await page.getByText('Papperskorgen (1 utkast)').click();
  await expect.poll(() => binned()[0]).toContain('Finns kvar tills sidan stängs');
  await button('Ångra').click();
  await expect.poll(drafts).toEqual(['Skolan i Ekdalen']);
});
