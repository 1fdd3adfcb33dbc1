import { expect, type Page } from 'playwright/test';
import {
  bomb,
  catalog,
  pdfkitReport,
  pdfWithXrefStream,
  rawPdf,
} from '#test/signature/pdf-files.ts';
import {
  exportPdf,
  isSaved,
  openExample,
  openFile,
  openStart,
  questionField,
  saveToFile,
  startNew,
  test,
} from './app.ts';

async function isOpened(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1, name: 'Ärendeuppgifter' }).waitFor();
}

const megabyte = 1024 * 1024;

interface Refused {
  readonly what: string;
  readonly content: () => Uint8Array | Promise<Uint8Array>;
  readonly problem: string;
  readonly says: string;
}

/** Each of them drives a parser that trusts it to seconds or gigabytes. */
const hostile: readonly Refused[] = [
  {
    what: 'a report with a password',
    content: () => pdfkitReport({ userPassword: 'hemligt' }),
    problem: 'pdfEncrypted',
    says: 'Ta bort lösenordet',
  },
  {
    what: 'a PDF of nine bytes',
    content: () => Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0xff, 0xfe, 0x00, 0x80]),
    problem: 'damaged',
    says: 'är skadad',
  },
  {
    what: 'a PDF of 300 MB',
    content() {
      const content = Buffer.alloc(300 * megabyte);
      content.write('%PDF-1.7');
      return content;
    },
    problem: 'pdfTooLarge',
    says: 'större än 50 MB',
  },
  {
    what: 'a PDF whose cross-reference inflates to 4 GB',
    content: () => pdfWithXrefStream({}, '/Size 90/W[1 2 1]/Filter/FlateDecode', bomb(4096)),
    problem: 'damaged',
    says: 'är skadad',
  },
  {
    what: 'a PDF of lists nested a million deep',
    content: () => rawPdf({ 1: catalog(`/Names ${'['.repeat(1e6)}${']'.repeat(1e6)}`) }),
    problem: 'damaged',
    says: 'är skadad',
  },
  {
    what: 'a PDF of 49 MB of beginnings of objects',
    content: () => beginnings(49 * megabyte, (number) => `${number} 0 obj\n`),
    problem: 'pdfTooSlow',
    says: 'tog för lång tid',
  },
  {
    what: 'a PDF of 49 MB of streams without an end',
    content: () => beginnings(49 * megabyte, (number) => `${number} 0 obj\n<</L 1>>\nstream\n`),
    problem: 'pdfTooSlow',
    says: 'tog för lång tid',
  },
];

function beginnings(length: number, object: (number: number) => string): Uint8Array {
  const content = Buffer.alloc(length, ' ');
  let position = content.write('%PDF-1.7\n');
  for (let number = 1; position < length - 40; number += 1) {
    position += content.write(object(number), position);
  }
  return content;
}

test('an exported PDF opens on another computer as the very same assessment', async ({
  page,
  browser,
}) => {
  await openExample(page);
  const first = await saveToFile(page);
  const report = await exportPdf(page);
  const elsewhere = await browser.newContext();
  const otherPage = await elsewhere.newPage();
  await openStart(otherPage);
  await openFile(otherPage, 'rapport.pdf', report);
  await isOpened(otherPage);
  expect(await saveToFile(otherPage)).toBe(first);
  await elsewhere.close();
});

test('an exported PDF opens beside the draft that it was made of, under any name', async ({
  page,
}) => {
  await openExample(page);
  const report = await exportPdf(page);
  await openStart(page);
  await openFile(page, 'namnlös', report);
  await isOpened(page);
  await openStart(page);
  await expect(page.locator('.draft-row')).toHaveCount(2);
});

test('a report for the archive has no assessment to open, and the message says what has', async ({
  page,
}) => {
  await openExample(page);
  const report = await exportPdf(page, { forArchive: true });
  await openStart(page);
  await openFile(page, 'arkiv.pdf', report);
  const message = page.getByRole('alert');
  await expect(message).toHaveAttribute('data-problem', 'pdfWithoutAssessment');
  await expect(message).toContainText('Öppna i stället den vanliga rapporten (PDF)');
  await expect(page.locator('.draft-row')).toHaveCount(1);
});

for (const file of hostile) {
  test(`opening ${file.what}: a clear message in time, the page alive, drafts untouched`, async ({
    page,
  }) => {
    await startNew(page);
    await questionField(page, 'case-title').locator('input').fill('Ett utkast som finns');
    await isSaved(page);
    await openStart(page);
    const before = await page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort()));
    const content = await file.content();
    await page.evaluate(countPauses);
    await openFile(page, 'rapport.pdf', content);
    const chosen = Date.now();
    const message = page.getByRole('alert');
    await expect(message).toContainText(file.says, { timeout: 10_000 });
    await expect(message).toContainText('rapport.pdf');
    await expect(message).toContainText('orörda');
    await expect(message).toHaveAttribute('data-problem', file.problem);
    const seconds = (Date.now() - chosen) / 1000;
    const pause = await page.evaluate(() => Reflect.get(window, 'longestPause'));
    expect(seconds, 'until the message').toBeLessThan(5);
    expect(pause, 'milliseconds that the page stood still').toBeLessThan(250);
    expect(await page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort()))).toBe(
      before,
    );
    await page.getByRole('link', { name: 'Ett utkast som finns' }).click();
    await isOpened(page);
  });
}

/** Runs in the page: the longest time that its thread was busy with one thing, in milliseconds. */
function countPauses(): void {
  let last = performance.now();
  Reflect.set(window, 'longestPause', 0);
  setInterval(() => {
    const now = performance.now();
    Reflect.set(window, 'longestPause', Math.max(Reflect.get(window, 'longestPause'), now - last));
    last = now;
  }, 10);
}
