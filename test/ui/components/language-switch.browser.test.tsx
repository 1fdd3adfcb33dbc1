import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { LanguageSwitch } from '#src/ui/components/language-switch.tsx';
import { renderInApp, testServices } from '../app-harness.tsx';

let isCutOff = true;

vi.mock(import('#src/i18n/word-groups.ts'), async (original) => {
  const real = await original();
  return {
    ...real,
    loadWordGroup: (language, group) =>
      language === 'en' && isCutOff
        ? Promise.reject(new TypeError('Failed to fetch dynamically imported module'))
        : real.loadWordGroup(language, group),
  };
});

test('a language whose words cannot be fetched is told, nothing changes, and it can be tried again', async () => {
  const services = testServices();
  await renderInApp(<LanguageSwitch />, services);
  await page.getByRole('button', { name: 'In English' }).click();
  await expect
    .element(page.getByRole('alert'))
    .toMatchTextContent(/^Engelskan gick inte att hämta\./);
  expect(services.preferences.read('language')).toBeUndefined();

  isCutOff = false;
  await page.getByRole('button', { name: 'In English' }).click();
  await expect.element(page.getByRole('button', { name: 'På svenska' })).toBeVisible();
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  expect(services.preferences.read('language')).toBe('en');
});
