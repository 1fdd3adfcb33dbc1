import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Route, Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { createAssessment } from '#src/domain/assessment.ts';
import type { SnapshotStore } from '#src/storage/history/snapshot.ts';
import { newId } from '#src/ui/new-id.ts';
import { paths, patterns } from '#src/ui/paths.ts';
import { AssessmentPage } from '#src/ui/wizard/assessment-page.tsx';
import { renderInApp, testServices } from '../app-harness.tsx';

beforeEach(() => {
  localStorage.clear();
  location.hash = '';
});

/** Opens the page of a draft whose history the browser hands over only when told to. */
async function open() {
  const history = { isRefused: true };
  const { snapshots } = testServices();
  const refusing: SnapshotStore = {
    ...snapshots,
    get trouble() {
      return snapshots.trouble;
    },
    reseal: async (draftId) => !history.isRefused && (await snapshots.reseal(draftId)),
  };
  const services = testServices({ snapshots: refusing });
  await services.store.open();
  const source = { id: newId(), now: '2026-11-22T12:00:00.000Z', today: '2026-11-22' };
  const id = services.store.create(createAssessment(barnrattsprovning, source), null);
  location.hash = `#${paths.passphrase(id)}`;
  const draw = () =>
    renderInApp(
      <Router hook={useHashLocation}>
        <Route path={patterns.assessment}>
          {(params) => (
            <AssessmentPage
              key={params.draftId}
              draftId={params.draftId}
              place={params['*'] ?? ''}
            />
          )}
        </Route>
      </Router>,
      services,
    );
  return { history, draw };
}

const outcome = () => document.querySelector('[data-passphrase-change]');

test('what could not be written anew is told, also when the page is opened later, and can be tried again', async () => {
  const { history, draw } = await open();
  const first = await draw();
  await page.getByLabelText('Ny lösenfras', { exact: true }).fill('kastanj timme blåval');
  await page
    .getByLabelText('Lösenfrasen en gång till', { exact: true })
    .fill('kastanj timme blåval');
  await page.getByRole('button', { name: 'Lås med lösenfrasen' }).click();
  await expect.poll(() => outcome()?.getAttribute('data-passphrase-change')).toBe('partly');
  await first.unmount();

  await draw();
  await expect
    .element(page.getByRole('main').getByRole('alert'))
    .toMatchTextContent(/något som hör till det kunde inte skrivas om/);
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await expect.poll(() => document.activeElement).toBe(outcome());
  await expect.element(page.getByRole('button', { name: 'Försök igen' })).toBeVisible();
  history.isRefused = false;
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await expect.poll(() => outcome()?.getAttribute('data-passphrase-change')).toBe('done');
  await expect.element(page.getByText('Klart. Nu är också resten omskriven.')).toBeVisible();
});
