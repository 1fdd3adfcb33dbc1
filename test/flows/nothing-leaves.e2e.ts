import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, expect, type Page, test } from 'playwright/test';
import { browserArguments, findBrowser } from '../browser.ts';
import { appAddress } from './address.ts';
import {
  exportPdf,
  goToStep,
  isSaved,
  openExample,
  openFile,
  openStart,
  questionField,
  saveToFile,
  startNew,
} from './app.ts';
import { readNetworkLog } from './network-log.ts';
import { createIdentity, reviewResult, signTo } from './signing.ts';
import { signOff } from './signing-off.ts';

/** Words that stand nowhere but in what the user writes, each in a place of its own. */
const secrets = {
  title: 'Kvastfening',
  number: 'Dnrsnöleopard',
  text: 'Hasselmusen',
  pasted: 'Tumlaren',
  link: 'utterspår',
  record: 'Flodkräftorna',
  signer: 'Fjällräveborg',
  state: 'Vattensalamander',
};

const written = new RegExp(Object.values(secrets).join('|'), 'i');
/** The same, as they would stand in an address. */
const inAddresses = new RegExp(
  Object.values(secrets)
    .flatMap((word) => [word, encodeURIComponent(word), encodeURI(word)])
    .join('|'),
  'i',
);

/** What could carry text out of the page without a request: noted while the flow goes on. */
interface Traces {
  readonly addresses: Set<string>;
  readonly titles: Set<string>;
  readonly console: string[];
}

function trace(page: Page): Traces {
  const traces: Traces = { addresses: new Set(), titles: new Set(), console: [] };
  page.on('framenavigated', (frame) => traces.addresses.add(frame.url()));
  page.on('request', (request) => traces.addresses.add(request.url()));
  page.on('console', (message) => traces.console.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => traces.console.push(String(error)));
  return traces;
}

async function look(page: Page, { addresses, titles }: Traces): Promise<void> {
  addresses.add(page.url());
  titles.add(await page.title());
  addresses.add(JSON.stringify(await page.evaluate(() => history.state)));
}

async function writeSecrets(page: Page): Promise<void> {
  await startNew(page);
  const field = (id: string) => questionField(page, id);
  await field('case-title').getByRole('textbox').fill(secrets.title);
  await field('case-registration-number').getByRole('textbox').fill(secrets.number);
  await field('case-signers').locator('.button-add').click();
  await field('case-signers').getByRole('textbox').first().fill(secrets.signer);
  await goToStep(page, 1);
  await field('assessed-question').locator('textarea').fill(secrets.text);
  await goToStep(page, 2);
  const editor = field('matter-background').getByRole('textbox');
  await editor.click();
  await editor.evaluate((element, html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', html);
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, `<p style="mso-list:l0">${secrets.pasted} <a href="https://somewhere.example/${secrets.link}">länk</a><img src="https://somewhere.example/${secrets.link}.png"></p>`);
  await expect(editor.locator('a')).toHaveCount(1);
  await goToStep(page, 5);
  await field('children-direct').locator('.button-add').click();
  await field('children-direct').locator('input').first().fill(secrets.record);
  await isSaved(page);
}

test('no request, address, title, console line, key or cache holds a word of what was written in a whole flow', async () => {
  test.setTimeout(240_000);
  const info = test.info();
  const executablePath = findBrowser();
  const logPath = info.outputPath('network.json');
  const context = await chromium.launchPersistentContext(info.outputPath('profile'), {
    ...(executablePath ? { executablePath } : {}),
    args: [
      ...browserArguments,
      `--log-net-log=${logPath}`,
      '--net-log-capture-mode=IncludeSensitive',
    ],
    locale: 'sv-SE',
    viewport: { width: 1366, height: 768 },
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const traces = trace(page);
  const files: string[] = [];
  page.on('download', (download) => files.push(download.suggestedFilename()));

  await writeSecrets(page);
  await look(page, traces);
  const file = await saveToFile(page);
  const { state: _, ...inTheFile } = secrets;
  for (const secret of Object.values(inTheFile)) {
    expect(file).toContain(secret);
  }
  await page.reload();
  await look(page, traces);
  const pdf = await exportPdf(page);
  await openStart(page);
  await openFile(page, 'rapport.pdf', pdf);
  await page.getByRole('button', { name: 'Öppna som eget utkast' }).click();
  await page.getByRole('heading', { level: 1, name: 'Ärendeuppgifter' }).waitFor();
  await look(page, traces);
  await page.goto(`${page.url().replace(/arendet$/, 'historik')}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await look(page, traces);
  const draft = page.url();
  await page.getByLabel('Namn på läget').fill(secrets.state);
  await page.getByLabel('Namn på läget').press('Enter');
  await page.getByRole('link', { name: new RegExp(`^Visa: ${secrets.state}`) }).click();
  await page.getByRole('heading', { level: 1, name: secrets.state }).waitFor();
  await look(page, traces);
  await page.goto(draft.replace(/historik$/, 'arendet'));
  await page.getByRole('button', { name: 'In English' }).click();
  await page.getByRole('button', { name: 'På svenska' }).click();
  await signOff(page);
  await look(page, traces);
  await page.getByRole('main').getByRole('button', { name: 'Skriv under nu' }).click();
  await reviewResult(page);
  await createIdentity(page, { name: secrets.signer });
  await signTo(page, info.outputPath('undertecknad.pdf'));
  await look(page, traces);
  await page.getByRole('link', { name: 'Underskrifter', exact: true }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await look(page, traces);
  await openExample(page);
  await look(page, traces);

  const kept = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const keysOf = ({ name = '' }: IDBDatabaseInfo) =>
      new Promise<string[]>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onerror = () => reject(request.error);
        request.onsuccess = async () => {
          const database = request.result;
          const stores = [...database.objectStoreNames];
          const keys = await Promise.all(
            stores.map(
              (store) =>
                new Promise<IDBValidKey[]>((done) => {
                  const all = database.transaction(store).objectStore(store).getAllKeys();
                  all.onsuccess = () => done(all.result);
                }),
            ),
          );
          database.close();
          resolve([name, ...stores, ...keys.flat().map(String)]);
        };
      });
    const caches_ = await caches.keys();
    const cached = await Promise.all(
      caches_.map(async (name) => {
        const cache = await caches.open(name);
        const requests = await cache.keys();
        const bodies = await Promise.all(
          requests.map(async (request) => (await (await cache.match(request))?.text()) ?? ''),
        );
        return requests.map(({ url }, index) => ({ url, body: bodies[index] ?? '' }));
      }),
    );
    return {
      keys: [...Object.keys(localStorage), ...(await Promise.all(databases.map(keysOf))).flat()],
      session: JSON.stringify({ ...sessionStorage }),
      cookies: document.cookie,
      caches: caches_,
      cached: cached.flat(),
    };
  });
  await context.close();

  // What is kept under which name; the texts themselves lie in localStorage and IndexedDB alone.
  expect(kept.keys.length).toBeGreaterThan(5);
  expect(kept.keys.filter((key) => written.test(key))).toEqual([]);
  expect(kept.session).not.toMatch(written);
  expect(kept.cookies).toBe('');
  expect(kept.caches.filter((name) => written.test(name))).toEqual([]);
  expect(kept.cached.length).toBeGreaterThan(20);
  expect(kept.cached.filter(({ url, body }) => written.test(url + body))).toEqual([]);

  // What the browser notes of a visit: addresses and titles. Nothing is written to the console, not even harmless.
  expect([...traces.addresses].filter((address) => inAddresses.test(address))).toEqual([]);
  expect([...traces.titles].filter((title) => written.test(title))).toEqual([]);
  expect(traces.titles.size).toBeGreaterThan(3);
  expect(traces.console).toEqual([]);

  // The name of a file says what the prövning is called, and nothing else of it.
  const { title, ...others } = secrets;
  expect(files.length).toBeGreaterThanOrEqual(3);
  expect(files.every((name) => name.toLowerCase().includes(title.toLowerCase()))).toBe(true);
  expect(
    files.filter((name) => new RegExp(Object.values(others).join('|'), 'i').test(name)),
  ).toEqual([]);

  const log = readNetworkLog(logPath);
  const web = log.requests.filter(({ url }) => /^(?:https?|wss?|ftp):/.test(url));
  const ours = web.filter(({ url }) => new URL(url).origin === new URL(appAddress).origin);
  // What the browser asks for on its own account (its lists, its updates) is nothing of the page's.
  const asked = web.filter(({ initiator }) => initiator !== 'not an origin');
  expect(asked.filter((request) => !ours.includes(request))).toEqual([]);
  const published = new Set(
    readdirSync('dist', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice('dist/'.length)),
  );
  expect(
    ours.filter(({ url, method, hasBody }) => {
      const name = url.startsWith(appAddress) ? url.slice(appAddress.length) || 'index.html' : '';
      return method !== 'GET' || hasBody || !published.has(name);
    }),
  ).toEqual([]);
  expect(ours.length).toBeGreaterThan(20);
  // The browser says of its own that it looks for a new service worker because of the one that is there.
  const ownAccord = `Referer: ${appAddress}service-worker.js`;
  const told = log.headers.filter((line) => /^(?:referer|cookie|authorization):/i.test(line));
  expect(told.filter((line) => line !== ownAccord)).toEqual([]);
  expect(log.headers.length).toBeGreaterThan(20);
  // Nor anywhere else in what the network layer has seen.
  expect(log.text).not.toMatch(inAddresses);
});

test('the network log notes what a page asks for, so that its silence means something', async () => {
  const info = test.info();
  const executablePath = findBrowser();
  const logPath = info.outputPath('network.json');
  const context = await chromium.launchPersistentContext(info.outputPath('profile'), {
    ...(executablePath ? { executablePath } : {}),
    args: [
      ...browserArguments,
      `--log-net-log=${logPath}`,
      '--net-log-capture-mode=IncludeSensitive',
    ],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const host = createServer((_, response) => response.end()).listen(0);
  const address = `http://localhost:${(host.address() as AddressInfo).port}/`;
  await page.goto(address);
  await page.evaluate(() =>
    Promise.allSettled([
      fetch('?Tumlaren', { method: 'POST', body: 'x' }),
      fetch('http://127.0.0.1:9/elsewhere'),
    ]),
  );
  await context.close();
  host.close();
  const { requests, text } = readNetworkLog(logPath);
  const origin = new URL(address).origin;
  expect(requests.filter(({ initiator }) => initiator === origin)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ url: `${address}?Tumlaren`, method: 'POST', hasBody: true }),
      expect.objectContaining({ url: 'http://127.0.0.1:9/elsewhere', hasBody: false }),
    ]),
  );
  expect(text).toMatch(inAddresses);
});

test('the page asks for its addresses to be kept to itself', () => {
  expect(readFileSync('dist/index.html', 'utf8')).toContain(
    '<meta name="referrer" content="no-referrer"',
  );
});
