import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { trainingCase } from '#questionnaire/training-cases/tallmyra-skola/index.ts';
import { assessmentFromTrainingCase } from '#src/domain/training-case.ts';
import { ComputerPage } from '#src/ui/computer/computer-page.tsx';
import { newId } from '#src/ui/new-id.ts';
import { renderInApp, testServices } from '../app-harness.tsx';

beforeEach(() => localStorage.clear());

test('the page of the computer says how much room each draft takes', async () => {
  const services = testServices();
  await services.store.open();
  const now = services.now().toISOString();
  const id = services.store.create(assessmentFromTrainingCase(trainingCase, { newId, now }), null);
  await renderInApp(<ComputerPage />, services);
  const row = page.getByRole('listitem').filter({ hasText: 'Tallmyra' }).first();
  const kilobytes = Math.round((services.store.rawText(id)?.length ?? 0) / 1000);
  expect(kilobytes).toBeGreaterThan(20);
  await expect.element(row).toMatchTextContent(new RegExp(`Tar ${kilobytes}\\skB$`));
});
