import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { createAssessment } from '#src/domain/assessment.ts';
import { collectBackup } from '#src/storage/backup/collect-backup.ts';
import { BackupFound } from '#src/ui/backup/backup-found.tsx';
import { SaveBackup } from '#src/ui/backup/save-backup.tsx';
import { ClearQuestion } from '#src/ui/computer/clear-question.tsx';
import { newId } from '#src/ui/new-id.ts';
import type { Services } from '#src/ui/services.tsx';
import { deleteDatabase } from '#test/storage/delete-database.ts';
import { renderInApp, testServices } from '../app-harness.tsx';

let services: Services;

beforeEach(async () => {
  localStorage.clear();
  services = testServices();
  await deleteDatabase('barnrattsprovning-removed');
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  return () => vi.restoreAllMocks();
});

function create(title: string): string {
  const created = createAssessment(barnrattsprovning, {
    id: newId(),
    now: '2026-11-22T12:00:00.000Z',
    today: '2026-11-22',
  });
  const answers = { 'case-title': { type: 'text', value: title } } as const;
  return services.store.create({ ...created, answers }, null);
}

/** As another tab does. */
function writeOn(id: string) {
  const draft = services.store.load(id);
  if (!draft?.ok) {
    throw new Error('the draft cannot be loaded');
  }
  const answers = { 'case-title': { type: 'text', value: 'Skrivet sedan' } } as const;
  const revision = draft.assessment.revision + 1;
  services.store.save(id, { ...draft.assessment, revision, answers });
  window.dispatchEvent(new StorageEvent('storage'));
}

const isFileCurrent = (id: string) =>
  services.store.list().find((one) => one.id === id)?.isFileCurrent;
const saveBackup = () => page.getByRole('button', { name: 'Spara säkerhetskopia' }).click();

test('what is written while the backup is made does not count as saved', async () => {
  const [written, left] = [create('Simhallen'), create('Busstider')];
  const { bin } = services;
  const contents = async () => {
    writeOn(written);
    return bin.contents();
  };
  await renderInApp(<SaveBackup />, { ...services, bin: { ...bin, contents } });
  await saveBackup();
  await expect.element(page.getByRole('status')).toMatchTextContent(/2 utkast är sparade/);
  expect(isFileCurrent(left)).toBe(true);
  expect(isFileCurrent(written)).toBe(false);
});

test('a backup that cannot be made says so, and nothing counts as saved', async () => {
  const id = create('Simhallen');
  const bin = { ...services.bin, contents: () => Promise.reject(new Error('no')) };
  await renderInApp(<SaveBackup />, { ...services, bin });
  await saveBackup();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/kunde inte göras/);
  expect(isFileCurrent(id)).toBe(false);
});

test('what is not in the backup is told, and nothing where all is in it', async () => {
  let isWhole = false;
  const bin = { ...services.bin, contents: async () => ({ contents: [], isWhole }) };
  await renderInApp(<SaveBackup />, { ...services, bin });
  await saveBackup();
  await expect
    .element(page.getByRole('alert'))
    .toMatchTextContent(/^Papperskorgen kunde inte läsas/);
  isWhole = true;
  await saveBackup();
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});

test('what did not come out of a backup is told', async () => {
  const id = create('Simhallen');
  const read = services.store.load(id);
  if (!read?.ok) {
    throw new Error('the draft cannot be loaded');
  }
  const at = '2026-11-22T12:00:00.000Z';
  await services.snapshots.keep(id, { reason: 'named', name: 'Före', assessment: read.assessment });
  const { backup } = await collectBackup(services);
  const snapshots = { ...services.snapshots, list: async () => [], keep: async () => false };
  await renderInApp(<BackupFound backup={{ ...backup, madeAt: at }} />, {
    ...services,
    snapshots: { ...snapshots, trouble: undefined },
  });
  await page.getByRole('button', { name: 'Läs in säkerhetskopian' }).click();
  await expect
    .element(page.getByRole('status'))
    .toMatchTextContent(/tidigare lägen? kunde inte tas in/);
});

test('a backup that cannot be read in says so', async () => {
  const backup = {
    madeAt: '2026-11-22T12:00:00.000Z',
    drafts: [],
    removed: [],
    snapshots: [],
    knownSigners: [],
    preferences: {},
  };
  const bin = { ...services.bin, contents: () => Promise.reject(new Error('no')) };
  await renderInApp(<BackupFound backup={backup} />, { ...services, bin });
  await page.getByRole('button', { name: 'Läs in säkerhetskopian' }).click();
  await expect.element(page.getByRole('status')).toMatchTextContent(/Inläsningen avbröts/);
});

test('before the computer is cleared, a draft that was written on after its save is at risk again', async () => {
  const [written, left] = [create('Simhallen'), create('Busstider')];
  localStorage.setItem(`barnrattsprovning:draft:${newId()}`, 'damaged');
  let isCleared = false;
  await renderInApp(
    <ClearQuestion
      onClear={() => {
        isCleared = true;
      }}
      onCancel={() => undefined}
    />,
    services,
  );
  const understood = page.getByRole('checkbox');
  await expect.element(understood).toBeVisible();
  await saveBackup();
  await expect.element(understood).not.toBeInTheDocument();
  writeOn(written);
  await expect.element(understood).toBeVisible();
  const atRisk = () => document.querySelector('.clear-at-risk')?.textContent;
  expect(atRisk()).toContain('Skrivet sedan');
  await page.getByRole('button', { name: 'Ja, ta bort allt' }).click();
  expect(isCleared).toBe(false);
  expect(isFileCurrent(left)).toBe(true);
});
