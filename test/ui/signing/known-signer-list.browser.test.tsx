import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { KnownSigner } from '#src/domain/known-signers.ts';
import { readKnownSigners, writeKnownSigners } from '#src/domain/known-signers-file.ts';
import type {
  KnownSignersFailure,
  KnownSignersStore,
} from '#src/storage/signers/known-signers-store.ts';
import { KnownSignerList } from '#src/ui/signing/known-signer-list.tsx';
import { renderInApp, testServices } from '../app-harness.tsx';

/** A store in memory, which may say that it could not keep what it holds. */
function memoryStore(names: readonly string[] = [], failure?: KnownSignersFailure) {
  let signers: readonly KnownSigner[] = names.map(signer);
  const store: KnownSignersStore = {
    isReadable: true,
    list: () => signers,
    change(edit) {
      signers = edit(signers);
      return failure;
    },
  };
  return store;
}

/** Told apart by the digit that the fingerprint repeats: 1 for the first, … */
function signer(name: string, place: number): KnownSigner {
  return {
    name,
    fingerprint: String(place + 1).repeat(64),
    addedAt: '2026-11-01T12:00:00.000Z',
  };
}

async function renderList(knownSigners: KnownSignersStore) {
  await renderInApp(
    <Router hook={useHashLocation}>
      <KnownSignerList />
    </Router>,
    testServices({ knownSigners }),
  );
}

const addButton = () => page.getByRole('button', { name: 'Lägg till fingeravtryck' });
const names = () =>
  page
    .getByRole('heading', { level: 3 })
    .elements()
    .map((heading) => heading.textContent);

async function importFile(name: string, text: string) {
  await userEvent.upload(
    page.getByLabelText('Fil med kända fingeravtryck'),
    new File([text], name),
  );
}

const downloads: { name: string; address: string }[] = [];

beforeEach(() => {
  downloads.length = 0;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    downloads.push({ name: this.download, address: this.href });
  });
  return () => vi.restoreAllMocks();
});

test('an empty list says what it is for; a fingerprint pasted in groups is added', async () => {
  const store = memoryStore();
  await renderList(store);
  await expect.element(page.getByText(/^Listan är tom/)).toBeVisible();
  await addButton().click();
  await expect.element(page.getByRole('textbox', { name: 'Vems det är' })).toHaveFocus();
  await userEvent.keyboard('Karin Lind');
  await page.getByRole('textbox', { name: /^Fingeravtryck/ }).fill('ABCD '.repeat(16));
  await page.getByRole('button', { name: 'Lägg till', exact: true }).click();
  await expect.element(page.getByText('Karin Lind är tillagd.')).toBeVisible();
  await expect.element(addButton()).toHaveFocus();
  expect(store.list()).toEqual([
    {
      name: 'Karin Lind',
      fingerprint: 'abcd'.repeat(16),
      addedAt: new Date('2026-11-22T14:03:00').toISOString(),
    },
  ]);
  await expect.element(page.getByText('tillagd 22 november 2026')).toBeVisible();
});

test('what is wrong is said where it is wrong, and nothing that was written is lost', async () => {
  const store = memoryStore();
  await renderList(store);
  await addButton().click();
  const submit = page.getByRole('button', { name: 'Lägg till', exact: true });
  await submit.click();
  await expect.element(page.getByText('Skriv vems fingeravtrycket är.')).toBeVisible();
  await expect.element(page.getByRole('textbox', { name: 'Vems det är' })).toHaveFocus();
  await userEvent.keyboard('Karin Lind');
  const fingerprint = page.getByRole('textbox', { name: /^Fingeravtryck/ });
  for (const [text, words] of [
    ['a'.repeat(40), /SHA-1-fingeravtryck/],
    ['a'.repeat(63), /det här har 63/],
    ['x'.repeat(64), /bara av siffrorna/],
    ['', /^Skriv fingeravtrycket\.$/],
  ] as const) {
    await fingerprint.fill(text);
    await submit.click();
    await expect.element(page.getByText(words)).toBeVisible();
    await expect.element(fingerprint).toHaveFocus();
  }
  expect(store.list()).toEqual([]);
});

test('a fingerprint that is there is told of, with the name that it had', async () => {
  const store = memoryStore(['Karin Lind']);
  await renderList(store);
  await addButton().click();
  await userEvent.keyboard('Karin L');
  await page.getByRole('textbox', { name: /^Fingeravtryck/ }).fill('1'.repeat(64));
  await page.getByRole('button', { name: 'Lägg till', exact: true }).click();
  await expect
    .element(page.getByText(/fanns redan, med namnet Karin Lind\. Nu heter det Karin L\./))
    .toBeVisible();
  expect(store.list().map(({ name }) => name)).toEqual(['Karin L']);
});

test('a removed one comes back to its place', async () => {
  await renderList(memoryStore(['Anna', 'Berit', 'Cecilia']));
  await page.getByRole('button', { name: 'Ta bort: Berit' }).click();
  await expect.element(page.getByText('Berit är borttagen från listan.')).toBeVisible();
  expect(names()).toEqual(['Anna', 'Cecilia']);
  const undo = page.getByRole('button', { name: 'Ångra' });
  await expect.element(undo).toHaveFocus();
  await undo.click();
  await expect.poll(names).toEqual(['Anna', 'Berit', 'Cecilia']);
  await expect.element(addButton()).toHaveFocus();
});

test('the list is saved to a file that another browser can open', async () => {
  const store = memoryStore(['Anna', 'Berit']);
  await renderList(store);
  await page.getByRole('button', { name: 'Spara listan till fil' }).click();
  expect(downloads.map(({ name }) => name)).toEqual(['kanda-fingeravtryck-2026-11-22.json']);
  const text = await (await fetch(downloads[0]?.address ?? '')).text();
  expect(readKnownSigners(text)).toEqual({ ok: true, signers: store.list() });
});

test('an opened list tells how many are new, were there, and have other names here', async () => {
  const store = memoryStore(['Anna', 'Berit']);
  await renderList(store);
  const theirs = ['Anna', 'Berit Ek', 'Cecilia', 'David'].map(signer);
  await importFile('lista.json', writeKnownSigners(theirs));
  await expect
    .element(page.getByText(/2 fingeravtryck från ”lista\.json” är tillagda\. Ett fanns redan\./))
    .toBeVisible();
  await expect.element(page.getByText('Berit här, Berit Ek i filen')).toBeVisible();
  expect(names()).toEqual(['Anna', 'Berit', 'Cecilia', 'David']);
  await importFile('lista.json', writeKnownSigners(theirs));
  await expect.element(page.getByText(/^Inga nya fingeravtryck.*3 fanns redan/)).toBeVisible();
});

test.each([
  ['notOurs', '{}', /ingen lista/],
  ['damaged', writeKnownSigners([signer('Anna', 0)]).slice(0, -5), /är skadad/],
  ['tooNew', writeKnownSigners([]).replace('1', '99'), /nyare version/],
  ['tooLarge', ' '.repeat(1024 * 1024 + 1), /för stor/],
])('a file that cannot be opened (%s) leaves the list as it is', async (problem, text, words) => {
  const store = memoryStore(['Anna']);
  await renderList(store);
  await importFile('lista.json', text);
  await expect.element(page.getByText(words)).toHaveAttribute('data-problem', problem);
  expect(names()).toEqual(['Anna']);
});

test.each([
  ['full', /utrymme är fullt/],
  ['refused', /tillåter det inte/],
  ['tooNew', /nyare version av appen/],
] as const)('a change that is not stored (%s) is there, and is told of', async (failure, words) => {
  await renderList(memoryStore(['Anna', 'Berit'], failure));
  await page.getByRole('button', { name: 'Ta bort: Berit' }).click();
  await expect.element(page.getByText(words)).toHaveAttribute('data-problem', failure);
  expect(names()).toEqual(['Anna']);
});
