import type { Locator, Page } from 'playwright/test';

/** Tab, as a user without a mouse would, until the element has focus. */
export async function tabTo(page: Page, target: Locator, key = 'Tab') {
  for (let press = 0; press < 150; press += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      return;
    }
    await page.keyboard.press(key);
  }
  throw new Error('not reached by Tab');
}
