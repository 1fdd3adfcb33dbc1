import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { writeAssessmentFile } from '#src/domain/assessment-file/write.ts';
import type { SignatureClient } from '#src/signature/signature-client.ts';
import { WaysIn } from '#src/ui/start/ways-in.tsx';
import { noSignature, renderInApp, testServices } from '../app-harness.tsx';

/** A reader that answers when the test says so, and remembers whom it reads for. */
function slowReader() {
  const signals: AbortSignal[] = [];
  const answers: ((text: string) => void)[] = [];
  const signature: SignatureClient = {
    ...noSignature,
    readAssessment: (_file, { signal } = {}) =>
      new Promise((resolve, reject) => {
        answers.push(resolve);
        if (signal !== undefined) {
          signals.push(signal);
          signal.addEventListener('abort', () => reject(signal.reason));
        }
      }),
  };
  return { signature, signals, answers };
}

const json = writeAssessmentFile({
  id: '7d0f4a52-3c6e-4a55-9d0e-0a6b5a1f0c01',
  questionnaire: 'barnrattsprovning',
  revision: 3,
  copies: {},
  version: 1,
  createdAt: '2026-11-01T08:00:00.000Z',
  changedAt: '2026-11-22T12:00:00.000Z',
  answers: { 'case-title': { type: 'text', value: 'Ekdalen' } },
});

const waysIn = (
  <Router hook={useHashLocation}>
    <WaysIn />
  </Router>
);

const chosen = (name: string) => new File(['%PDF-1.7'], name);
const input = () => page.getByLabelText('Öppna fil', { exact: true });
const reading = (name: string) => page.getByRole('status').getByText(`Läser ”${name}” …`);

beforeEach(() => {
  localStorage.clear();
  location.hash = '';
});

it('says which PDF is being read, and stops when asked', async () => {
  const { signature, signals } = slowReader();
  await renderInApp(waysIn, testServices({ signature }));
  await userEvent.upload(input(), chosen('rapport.pdf'));
  await expect.element(reading('rapport.pdf')).toBeVisible();
  await expect.poll(() => signals).toHaveLength(1);
  await page.getByRole('button', { name: 'Avbryt' }).click();
  await expect.element(reading('rapport.pdf')).not.toBeInTheDocument();
  expect(signals[0]?.aborted).toBe(true);
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  await expect.element(page.getByText('Öppna fil', { exact: true })).toHaveFocus();
});

it('opens what was chosen last, and nothing else', async () => {
  const { signature, signals, answers } = slowReader();
  const services = testServices({ signature });
  await renderInApp(waysIn, services);
  await userEvent.upload(input(), chosen('fel.pdf'));
  await expect.poll(() => signals).toHaveLength(1);
  await userEvent.upload(input(), chosen('rätt.pdf'));
  await expect.element(reading('rätt.pdf')).toBeVisible();
  await expect.poll(() => signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  answers[1]?.(json);
  await expect.poll(() => services.store.list().map((draft) => draft.id)).toHaveLength(1);
  expect(location.hash).toContain(services.store.list()[0]?.id);
});

it('stops reading when the page is left', async () => {
  const { signature, signals } = slowReader();
  const { unmount } = await renderInApp(waysIn, testServices({ signature }));
  await userEvent.upload(input(), chosen('rapport.pdf'));
  await expect.poll(() => signals).toHaveLength(1);
  await unmount();
  expect(signals[0]?.aborted).toBe(true);
});
