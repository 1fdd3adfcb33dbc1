import { expect } from 'playwright/test';
import { hasNoViolations } from './accessibility.ts';
import {
  goToStep,
  isSaved,
  openExample,
  openFile,
  openStart,
  questionField,
  saveToFile,
  startNew,
  test,
} from './app.ts';
import { tabTo } from './tab-to.ts';

const valid = JSON.stringify({
  format: 'barnrattsprovning',
  formatVersion: 1,
  assessment: {
    id: '3f0e4c52-6a7e-4e0c-9a51-0d6a7f1b2c3d',
    questionnaire: 'barnrattsprovning',
    revision: 3,
    createdAt: '2026-10-01T08:00:00.000Z',
    changedAt: '2026-10-02T08:00:00.000Z',
    answers: {
      'case-title': { type: 'text', value: '<script>window.harmed = true</script>' },
      'assessed-question-notes': {
        type: 'richText',
        value: [
          {
            type: 'paragraph',
            content: [{ type: 'text', text: '<img src=x onerror="window.harmed = true">' }],
          },
        ],
      },
    },
  },
});

const hostile: readonly {
  what: string;
  name: string;
  content: () => string | Buffer;
  problem: string;
  says: string;
}[] = [
  {
    what: 'text that is not JSON',
    name: 'anteckningar.txt',
    content: () => 'Mötesanteckningar från den 3 oktober.',
    problem: 'notOurs',
    says: 'ingen prövning från den här appen',
  },
  {
    what: "another app's JSON",
    name: 'pia.json',
    content: () => JSON.stringify({ pia: { name: 'DPIA' }, answers: [1, 2, 3] }),
    problem: 'notOurs',
    says: 'ingen prövning från den här appen',
  },
  {
    what: 'a file cut in half',
    name: 'halv.json',
    content: () => valid.slice(0, valid.length / 2),
    problem: 'damaged',
    says: 'är skadad',
  },
  {
    what: 'version 999',
    name: 'framtid.json',
    content: () => valid.replace('"formatVersion":1', '"formatVersion":999'),
    problem: 'tooNew',
    says: 'nyare version',
  },
  {
    what: 'a file of 50 MB',
    name: 'stor.json',
    content: () => Buffer.alloc(50 * 1024 * 1024, 0x20),
    problem: 'tooLarge',
    says: 'för stor',
  },
  {
    what: '__proto__ keys',
    name: 'proto.json',
    content: () =>
      valid.replace(
        '"answers":{',
        '"answers":{"__proto__":{"harmed":{"type":"text","value":"x"}},',
      ),
    problem: 'damaged',
    says: 'är skadad',
  },
  {
    what: 'a script as a link',
    name: 'lank.json',
    content: () =>
      valid.replace('"type":"text","text":', '"type":"text","link":"javascript:alert(1)","text":'),
    problem: 'damaged',
    says: 'är skadad',
  },
  {
    what: 'lists nested 100,000 deep',
    name: 'djup.json',
    content: () => valid.replace('"value":[', `"value":[${'['.repeat(1e5)}${']'.repeat(1e5)},`),
    problem: 'damaged',
    says: 'är skadad',
  },
];

for (const file of hostile) {
  test(`opening ${file.what}: a clear message, existing drafts untouched`, async ({ page }) => {
    await startNew(page);
    await questionField(page, 'case-title').locator('input').fill('Ett utkast som finns');
    await isSaved(page);
    await openStart(page);
    const before = await page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort()));
    await openFile(page, file.name, file.content());
    const message = page.getByRole('alert');
    await expect(message).toContainText(file.says, { timeout: 10_000 });
    await expect(message).toContainText(file.name);
    await expect(message).toContainText('orörda');
    await expect(message).toHaveAttribute('data-problem', file.problem);
    expect(await page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort()))).toBe(
      before,
    );
    expect(await page.evaluate(() => 'harmed' in window || 'harmed' in {})).toBe(false);
    await expect(page.getByRole('link', { name: 'Ett utkast som finns' })).toBeVisible();
  });
}

test('script tags in a valid file are shown as text and never run', async ({ page }) => {
  await openStart(page);
  await openFile(page, 'skript.json', valid);
  await expect(questionField(page, 'case-title').locator('input')).toHaveValue(/<script>/);
  await goToStep(page, 1);
  await expect(questionField(page, 'assessed-question-notes').getByRole('textbox')).toHaveText(
    '<img src=x onerror="window.harmed = true">',
  );
  await openStart(page);
  await expect(page.getByRole('link', { name: '<script>' })).toBeVisible();
  expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
});

test('what is saved to file opens again as a draft of its own, with every answer', async ({
  page,
}) => {
  await openExample(page);
  const first = JSON.parse(await saveToFile(page));
  await openStart(page);
  await openFile(page, 'exempel.json', JSON.stringify(first));
  await expect(page.locator('[data-relation]')).toHaveAttribute('data-relation', 'same');
  await page.getByRole('button', { name: 'Öppna som eget utkast' }).click();
  await page.getByRole('heading', { level: 1, name: 'Ärendeuppgifter' }).waitFor();
  const second = JSON.parse(await saveToFile(page));
  expect(second.assessment.answers).toEqual(first.assessment.answers);
  expect(second.assessment.id).toBe(first.assessment.id);
  await openStart(page);
  await expect(page.locator('.draft-row')).toHaveCount(2);
});

test('several files at once by the keyboard: each opened, and what is not is told', async ({
  page,
}) => {
  await openStart(page);
  const other = valid.replace('3f0e4c52', '4f0e4c52').replace('<script>', 'Busstider <b>');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    (async () => {
      await tabTo(page, page.getByRole('button', { name: 'Öppna fil' }));
      await page.keyboard.press('Enter');
    })(),
  ]);
  expect(chooser.isMultiple()).toBe(true);
  const file = (name: string, content: string) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });
  await chooser.setFiles([
    file('skript.json', valid),
    file('halv.json', valid.slice(0, 200)),
    file('buss.json', other),
  ]);
  await expect(page.getByText('2 av 3 filer är öppnade.')).toBeVisible();
  await hasNoViolations(page, 'several files');
  const listed = page.getByRole('region', { name: 'Filer ni öppnade' });
  await expect(listed.getByRole('listitem')).toHaveCount(3);
  await expect(listed.locator('[data-problem="damaged"]')).toContainText('halv.json');
  await expect(page.locator('.draft-row')).toHaveCount(2);
  await tabTo(page, listed.getByRole('link', { name: 'Busstider' }));
  await page.keyboard.press('Enter');
  await expect(questionField(page, 'case-title').locator('input')).toHaveValue(/Busstider/);
});
