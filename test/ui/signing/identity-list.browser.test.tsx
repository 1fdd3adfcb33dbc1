import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { SigningIdentity } from '#src/signature/identity.ts';
import type { SignatureClient } from '#src/signature/signature-client.ts';
import { createIdentityKeeper } from '#src/ui/signing/identity-keeper.ts';
import { SignaturesPage } from '#src/ui/signing/signatures-page.tsx';
import { noSignature, renderInApp, testServices } from '../app-harness.tsx';
import { identity, issued } from './samples.ts';

type Stored = SigningIdentity & { readonly createdAt: string };

/** A store in memory; `isRefusing`: it keeps nothing new and removes nothing. */
function memoryStore(stored: Stored[], isRefusing = false) {
  const entries = [...stored];
  return {
    entries,
    list: async () => [...entries],
    put: async (one: Stored) => !isRefusing && entries.push(one) > 0,
    remove: async (fingerprint: string) => {
      const at = entries.findIndex((one) => one.description.fingerprint === fingerprint);
      if (!isRefusing) {
        entries.splice(at, 1);
      }
      return !isRefusing;
    },
  };
}

const stored = async () => ({ ...(await identity()), createdAt: '2026-11-22T13:00:00.000Z' });

async function renderPage(
  store: ReturnType<typeof memoryStore> | undefined,
  createIdentity: SignatureClient['createIdentity'] = noSignature.createIdentity,
) {
  const identities = createIdentityKeeper(store);
  await renderInApp(
    <Router hook={useHashLocation}>
      <SignaturesPage />
    </Router>,
    testServices({ identities, signature: { ...noSignature, createIdentity } }),
  );
  return identities;
}

const row = () => page.getByRole('listitem').filter({ hasText: 'Anna Berg' });

interface Downloaded {
  readonly name: string;
  readonly address: string;
}
const downloads: Downloaded[] = [];

beforeEach(() => {
  downloads.length = 0;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    downloads.push({ name: this.download, address: this.href });
  });
  return () => vi.restoreAllMocks();
});

test('says what identities are for where there is none, and makes one', async () => {
  const store = memoryStore([]);
  await renderPage(store, (holder) => identity({ name: holder.name }));
  await expect.element(page.getByText(/^Du har ingen identitet ännu/)).toBeVisible();
  await page.getByRole('button', { name: 'Skapa en självgjord identitet' }).click();
  await expect.element(page.getByText(/kan inte kopieras eller säkerhetskopieras/)).toBeVisible();
  await userEvent.keyboard('Anna Berg{Enter}');
  await expect.element(row()).toBeVisible();
  await expect.element(page.getByText('Identiteten för Anna Berg är skapad.')).toBeVisible();
  await expect
    .element(page.getByRole('button', { name: 'Skapa en självgjord identitet' }))
    .toHaveFocus();
  expect(store.entries.map((one) => [one.description.name, one.createdAt])).toEqual([
    ['Anna Berg', new Date('2026-11-22T14:03:00').toISOString()],
  ]);
});

test('each says from when to when, its kind, and its fingerprint in groups', async () => {
  await renderPage(memoryStore([await stored()]));
  await expect.element(row()).toMatchTextContent(/skapad 22 november 2026/);
  await expect.element(row()).toMatchTextContent(/Självgjord identitet/);
  await expect.element(row()).toMatchTextContent(/gäller till 22 november 2029/);
  await expect.element(row()).toMatchTextContent(/(1111 ?){16}/);
});

test('the certificate is exported as DER, under the name of its holder', async () => {
  await renderPage(memoryStore([await stored()]));
  await page.getByRole('button', { name: 'Exportera certifikat: Anna Berg' }).click();
  expect(downloads.map(({ name }) => name)).toEqual(['certifikat-anna-berg-2026-11-22.cer']);
  const file = await (await fetch(downloads[0]?.address ?? '')).arrayBuffer();
  expect([...new Uint8Array(file)]).toEqual([0x30, 0]);
});

test('removing asks first and says what is lost; Escape keeps the identity', async () => {
  const store = memoryStore([await stored()]);
  await renderPage(store);
  const remove = page.getByRole('button', { name: 'Ta bort: Anna Berg' });
  await remove.click();
  const question = page.getByRole('alertdialog', { name: 'Ta bort identiteten för Anna Berg?' });
  await expect.element(question).toMatchTextContent(/går inte att få tillbaka/);
  await expect.element(page.getByRole('button', { name: 'Behåll den' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(remove).toHaveFocus();
  expect(store.entries).toHaveLength(1);
  await remove.click();
  await page.getByRole('button', { name: 'Ta bort identiteten' }).click();
  await expect.element(page.getByText(/^Identiteten för Anna Berg är borttagen/)).toBeVisible();
  expect(store.entries).toHaveLength(0);
  expect(row().elements()).toHaveLength(0);
});

test('a removed identity can be taken back until the page is left, with its key', async () => {
  const kept = await stored();
  const store = memoryStore([kept]);
  await renderPage(store);
  await page.getByRole('button', { name: 'Ta bort: Anna Berg' }).click();
  await page.getByRole('button', { name: 'Ta bort identiteten' }).click();
  const undo = page.getByRole('button', { name: 'Ångra' });
  await expect.element(undo).toHaveFocus();
  expect(store.entries).toHaveLength(0);
  await undo.click();
  await expect.element(row()).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Mina identiteter' })).toHaveFocus();
  expect(store.entries).toEqual([kept]);
  expect(undo.elements()).toHaveLength(0);
});

test('an identity that is taken back and not saved again says so', async () => {
  const store = memoryStore([await stored()]);
  await renderPage({ ...store, put: async () => false });
  await page.getByRole('button', { name: 'Ta bort: Anna Berg' }).click();
  await page.getByRole('button', { name: 'Ta bort identiteten' }).click();
  await page.getByRole('button', { name: 'Ångra' }).click();
  await expect.element(row()).toBeVisible();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/ville inte spara den igen/);
});

test('a removal that the browser refuses is told of, and the identity is still there', async () => {
  await renderPage(memoryStore([await stored()], true));
  await page.getByRole('button', { name: 'Ta bort: Anna Berg' }).click();
  await page.getByRole('button', { name: 'Ta bort identiteten' }).click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/kunde inte tas bort/);
  await expect.element(row()).toBeVisible();
});

test('where the browser keeps nothing, an identity lasts while the app is open, and that is said', async () => {
  const identities = await renderPage(undefined, (holder) => identity({ name: holder.name }));
  await expect.element(page.getByText(/låter inte appen spara något här/)).toBeVisible();
  await page.getByRole('button', { name: 'Skapa en självgjord identitet' }).click();
  await userEvent.keyboard('Anna Berg{Enter}');
  await expect.element(row()).toMatchTextContent(/finns bara så länge appen är öppen/);
  await expect.element(page.getByText(/lät inte appen spara den/)).toBeVisible();
  expect(identities.state().identities.map((one) => one.isStored)).toEqual([false]);
});

test('an identity that cannot be made says so, and what was written is still there', async () => {
  await renderPage(memoryStore([]), () => Promise.reject(new Error('no')));
  await page.getByRole('button', { name: 'Skapa en självgjord identitet' }).click();
  await userEvent.keyboard('Anna Berg{Enter}');
  await expect.element(page.getByRole('alert').last()).toMatchTextContent(/kunde inte skapas/);
  await expect.element(page.getByRole('textbox', { name: 'Ditt namn' })).toHaveValue('Anna Berg');
});

test('an open certificate of an organisation is shown, never stored, and can be closed', async () => {
  const store = memoryStore([]);
  const identities = await renderPage(store);
  identities.hold(await identity(issued, '2'), '2026-11-22T13:00:00.000Z');
  const karin = page.getByRole('listitem').filter({ hasText: 'Karin Lind, Ekdalens kommun' });
  await expect.element(karin).toMatchTextContent(/utfärdat av Ekdalens kommun CA/);
  expect(store.entries).toHaveLength(0);
  await page.getByRole('button', { name: /^Stäng certifikatet: Karin Lind/ }).click();
  expect(karin.elements()).toHaveLength(0);
  await expect.element(page.getByText(/^Certifikatet för Karin Lind är stängt/)).toBeVisible();
});
