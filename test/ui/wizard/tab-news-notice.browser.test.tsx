import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { createAssessment } from '#src/domain/assessment.ts';
import { DraftSession } from '#src/storage/drafts/draft-session.ts';
import { newId } from '#src/ui/new-id.ts';
import { TabNewsNotice } from '#src/ui/wizard/tab-news-notice.tsx';
import { renderInApp, testServices } from '../app-harness.tsx';

test('a conflict with another tab is told on the page that merges, while another copy lies there', async () => {
  localStorage.clear();
  const services = testServices();
  const theirs = createAssessment(barnrattsprovning, {
    id: newId(),
    now: '2026-11-22T12:00:00.000Z',
    today: '2026-11-22',
  });
  const draftId = services.store.create(theirs, null);
  const loaded = services.store.load(draftId);
  if (!loaded?.ok) {
    throw new Error('the new draft cannot be loaded');
  }
  const session = new DraftSession(services.store, loaded, services.now);
  const news = { kind: 'conflict', theirs, base: undefined } as const;
  Object.defineProperty(session, 'news', { value: news });
  services.copyInHand.set({ draftId, theirs, source: { kind: 'file', name: 'från Bo.json' } });
  await renderInApp(
    <TabNewsNotice
      draftId={draftId}
      session={session}
      questionnaire={barnrattsprovning}
      place={{ kind: 'merge' }}
    />,
    services,
  );
  await expect.element(page.getByRole('alert')).toBeVisible();
  await page.getByRole('link').click();
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  expect(services.copyInHand.for(draftId)?.source.kind).toBe('tab');
  session.dispose();
});
