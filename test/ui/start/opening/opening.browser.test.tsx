import { useState } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { writeAssessmentFile } from '#src/domain/assessment-file/write.ts';
import { writeKnownSigners } from '#src/domain/known-signers-file.ts';
import { useRefusedDrops } from '#src/ui/components/use-refused-drops.ts';
import { StartPage } from '#src/ui/start/start-page.tsx';
import { assessmentAt } from '../../../storage/fakes.ts';
import { renderInApp, testServices } from '../../app-harness.tsx';

const anna = {
  name: 'Anna Berg',
  fingerprint: 'a'.repeat(64),
  addedAt: '2026-11-22T12:00:00.000Z',
};

/** A prövning of its own. */
const saved = (title: string) =>
  new File(
    [writeAssessmentFile({ ...assessmentAt(1, title), id: crypto.randomUUID() })],
    `${title}.json`,
  );

const startPage = (
  <Router hook={useHashLocation}>
    <StartPage />
  </Router>
);

const input = () => page.getByLabelText('Öppna fil', { exact: true });
const outcomes = () =>
  [...document.querySelectorAll('.opened-files li')].map((row) => row.getAttribute('data-outcome'));

function drag(name: 'dragenter' | 'dragover' | 'dragleave' | 'drop', files: readonly File[]) {
  const dataTransfer = new DataTransfer();
  for (const file of files) {
    dataTransfer.items.add(file);
  }
  const event = new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true });
  document.body.dispatchEvent(event);
  return event;
}

beforeEach(() => {
  localStorage.clear();
  location.hash = '';
});

it('several files: each has its own outcome, and one that cannot be read stops no other', async () => {
  const services = testServices();
  await renderInApp(startPage, services);
  await userEvent.upload(input(), [
    saved('Simhallen'),
    new File(['Mötesanteckningar'], 'anteckningar.txt'),
    new File([writeKnownSigners([anna])], 'kanda.json'),
    new File([new Uint8Array([0x30, 0x82])], 'anna.p12'),
    saved('Busstider'),
  ]);
  await expect.poll(outcomes).toEqual(['opened', 'refused', 'knownSigners', 'refused', 'opened']);
  await expect.element(page.getByText('3 av 5 filer är öppnade.')).toBeVisible();
  const listed = page.getByRole('region', { name: 'Filer ni öppnade' });
  await expect.element(listed.getByRole('link', { name: 'Busstider' })).toBeVisible();
  expect(document.querySelector('[data-problem="notOurs"]')?.textContent).toContain(
    '”anteckningar.txt” är ingen prövning från den här appen',
  );
  await expect.element(listed.getByRole('link', { name: 'Till Underskrifter' })).toBeVisible();
  expect(location.hash).toBe('');
  // The drafts are in the list below without further ado.
  expect(document.querySelectorAll('.draft-row')).toHaveLength(2);

  expect(services.knownSigners.list()).toEqual([]);
  await listed.getByRole('button', { name: 'Läs in listan' }).click();
  await expect.element(listed.getByText(/^Ett fingeravtryck lades till\./)).toBeVisible();
  expect(services.knownSigners.list()).toEqual([anna]);

  await listed.getByRole('button', { name: 'Stäng listan' }).click();
  await expect.element(listed).not.toBeInTheDocument();
});

it('files dropped anywhere on the page are opened, and the page says so while they are held over it', async () => {
  const services = testServices();
  await renderInApp(startPage, services);
  const files = [saved('Simhallen'), saved('Busstider')];
  const zone = page.getByText('Släpp filerna för att öppna dem');
  drag('dragenter', files);
  await expect.element(zone).toBeVisible();
  drag('dragleave', files);
  await expect.element(zone).not.toBeInTheDocument();
  expect(drag('dragover', files).defaultPrevented).toBe(true);
  expect(drag('drop', files).defaultPrevented).toBe(true);
  await expect.poll(outcomes).toEqual(['opened', 'opened']);
  expect(services.store.list()).toHaveLength(2);
});

it('a file dropped alone is opened as one that is chosen', async () => {
  const services = testServices();
  await renderInApp(startPage, services);
  drag('drop', [saved('Simhallen')]);
  await expect.poll(() => services.store.list()).toHaveLength(1);
  await expect.poll(() => location.hash).toContain(services.store.list()[0]?.id ?? 'none');
});

it('text that is dropped is left to the browser', async () => {
  await renderInApp(startPage);
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', 'Barnen i de yngsta årskurserna');
  const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
  document.body.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(false);
  expect(document.querySelector('.opened-files')).toBeNull();
});

it('what was opened before the rest was cancelled stays, and is told', async () => {
  let answer: (text: string) => void = () => undefined;
  const { signature } = testServices();
  const services = testServices({
    signature: {
      ...signature,
      readAssessment: () => new Promise((resolve) => (answer = resolve)),
    },
  });
  await renderInApp(startPage, services);
  await userEvent.upload(input(), [saved('Simhallen'), new File(['%PDF-1.7'], 'rapport.pdf')]);
  await expect.element(page.getByText('Läser ”rapport.pdf” … (2 av 2)')).toBeVisible();
  await page.getByRole('button', { name: 'Avbryt' }).click();
  await expect.poll(outcomes).toEqual(['opened', 'cancelled']);
  answer(writeAssessmentFile(assessmentAt(2, 'För sent')));
  await expect.element(page.getByText('1 av 2 filer är öppnade.')).toBeVisible();
  expect(services.store.list()).toHaveLength(1);
});

/** First a page that takes no files, then one that does. */
function Refusing() {
  const [isNext, setNext] = useState(false);
  useRefusedDrops();
  return isNext ? (
    startPage
  ) : (
    <button type="button" onClick={() => setNext(true)}>
      {'next'}
    </button>
  );
}

it('where nothing takes files they are refused, and a page that comes later still takes them', async () => {
  const services = testServices();
  await renderInApp(<Refusing />, services);
  const files = [saved('Simhallen')];
  drag('dragenter', files);
  expect(drag('dragover', files).defaultPrevented).toBe(true);
  expect(drag('drop', files).defaultPrevented).toBe(true);
  expect(services.store.list()).toEqual([]);
  await page.getByRole('button', { name: 'next' }).click();
  await expect.element(page.getByRole('button', { name: 'Ny prövning' })).toBeVisible();
  drag('dragenter', files);
  drag('dragover', files);
  drag('drop', files);
  await expect.poll(() => services.store.list()).toHaveLength(1);
});
