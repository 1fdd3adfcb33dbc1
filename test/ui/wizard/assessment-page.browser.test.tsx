import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Route, Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { createAssessment } from '#src/domain/assessment.ts';
import { newId } from '#src/ui/new-id.ts';
import { paths, patterns } from '#src/ui/paths.ts';
import { AssessmentPage } from '#src/ui/wizard/assessment-page.tsx';
import { renderInApp, testServices } from '../app-harness.tsx';

beforeEach(() => {
  localStorage.clear();
  location.hash = '';
});

// Tried once: the second time the code is there.
test('a page whose code is fetched when it is asked for never takes the header away', {
  retry: 0,
}, async () => {
  const services = testServices();
  await services.store.open();
  const now = services.now().toISOString();
  const draft = createAssessment(barnrattsprovning, { id: newId(), now, today: '2026-11-22' });
  const id = services.store.create(draft, null);
  location.hash = `#${paths.caseSheet(id)}`;
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
  const header = page.getByRole('banner').element();
  const hidden: string[] = [];
  const watch = new MutationObserver(() => {
    if (!header.checkVisibility()) {
      hidden.push(location.hash);
    }
  });
  watch.observe(document.body, { subtree: true, childList: true, attributes: true });
  for (const place of [paths.passphrase(id), paths.history(id), paths.merge(id)]) {
    const before = page.getByRole('heading', { level: 1 }).element().textContent;
    location.hash = `#${place}`;
    await expect
      .poll(() => document.querySelector('main h1')?.textContent ?? before)
      .not.toBe(before);
  }
  watch.disconnect();
  expect(hidden).toEqual([]);
});
