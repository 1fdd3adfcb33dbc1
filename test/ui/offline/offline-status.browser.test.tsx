import { afterEach, expect, test } from 'vitest';
import type { Offline, OfflineSnapshot } from '#src/pwa/offline.ts';
import { createOfflineState } from '#src/pwa/offline-state.ts';
import { OfflineFacts } from '#src/ui/offline/offline-facts.tsx';
import { UpdateNotice } from '#src/ui/offline/update-notice.tsx';
import { createOpenWork } from '#src/ui/open-work.ts';
import { renderInApp, testServices } from '../app-harness.tsx';

afterEach(() => {
  localStorage.clear();
});

function offlineThatIs(first: Partial<OfflineSnapshot>) {
  const { set, ...state } = createOfflineState({
    state: { kind: 'ready' },
    update: 'none',
    ...first,
  });
  const calls: string[] = [];
  const offline: Offline = {
    ...state,
    retry: () => void calls.push('retry'),
    takeUpdate: async () => void calls.push('takeUpdate'),
  };
  return { offline, set, calls };
}

test('on its way, whole, or not: each is said, and what can be tried again can', async () => {
  const { offline, set, calls } = offlineThatIs({ state: { kind: 'fetching', share: 0.45 } });
  const screen = await renderInApp(<OfflineFacts />, testServices({ offline }));
  await expect.element(screen.getByText(/utan nät: 45\s%/)).toBeVisible();
  set({ state: { kind: 'failed', problem: 'full' } });
  await expect.element(screen.getByText(/inte plats för appen/)).toBeVisible();
  await screen.getByRole('button', { name: 'Försök igen' }).click();
  expect(calls).toEqual(['retry']);
  set({ state: { kind: 'unavailable', reason: 'insecure' } });
  await expect.element(screen.getByText(/adressen börjar inte med https/)).toBeVisible();
  set({ state: { kind: 'ready' } });
  await expect.element(screen.getByText(/välj Installera i webbläsarens meny/)).toBeVisible();
});

test('the one file says what is otherwise there, and offers no other file', async () => {
  const { offline } = offlineThatIs({ state: { kind: 'oneFile' } });
  const screen = await renderInApp(<OfflineFacts />, testServices({ offline }));
  await expect.element(screen.getByText(/hela appen är den fil/)).toBeVisible();
  await expect.element(screen.getByText(/Nya versioner kommer inte av sig själva/)).toBeVisible();
  await expect.element(screen.getByRole('link')).not.toBeInTheDocument();
});

test('what cannot be saved is not put at stake: the new version waits, and the notice says what to do', async () => {
  const { offline, calls } = offlineThatIs({ update: 'waiting' });
  const openWork = createOpenWork();
  openWork.add({ save: async () => true, putAway: () => true });
  openWork.add({ save: async () => false, putAway: () => true });
  const screen = await renderInApp(<UpdateNotice />, testServices({ offline, openWork }));
  await screen.getByRole('button', { name: 'Uppdatera nu' }).click();
  await expect.element(screen.getByText(/Appen är inte uppdaterad/)).toBeVisible();
  expect(calls).toEqual([]);
});

test('put off: focus goes back to where it was', async () => {
  const { offline } = offlineThatIs({ update: 'waiting' });
  const screen = await renderInApp(
    <>
      <textarea aria-label="Svar" />
      <UpdateNotice />
    </>,
    testServices({ offline }),
  );
  const field = screen.getByRole('textbox', { name: 'Svar' });
  await field.click();
  await screen.getByRole('button', { name: 'Senare' }).click();
  await expect.element(field).toHaveFocus();
  await expect.element(screen.getByRole('button', { name: 'Senare' })).not.toBeInTheDocument();
});
