import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { BackupSection } from '#src/ui/backup/backup-section.tsx';
import { DraftList } from '#src/ui/start/draft-list.tsx';
import { renderInApp } from '../app-harness.tsx';

/** As when a host has taken the files of this version away. */
vi.mock('#src/ui/bin/bin-section.tsx', () => {
  throw new Error('not found');
});
vi.mock('#src/ui/personal-numbers/drafts-with-numbers.tsx', () => {
  throw new Error('not found');
});

beforeEach(() => {
  localStorage.clear();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  return () => vi.restoreAllMocks();
});

test('a bin that cannot be loaded leaves the list of drafts where it is', async () => {
  await renderInApp(<DraftList />);
  await expect.element(page.getByText(/^Papperskorgen kunde inte visas/)).toBeVisible();
  await expect
    .element(page.getByRole('heading', { name: 'Utkast på den här datorn' }))
    .toBeVisible();
});

test('where nobody can look for personnummer, a backup can be saved all the same', async () => {
  await renderInApp(<BackupSection />);
  await expect.element(page.getByText(/kunde inte leta efter personnummer/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Spara säkerhetskopia' })).toBeVisible();
});
