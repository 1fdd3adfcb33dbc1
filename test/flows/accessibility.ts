import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from 'playwright/test';

export async function hasNoViolations(page: Page, where: string) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const told = violations.map(
    (violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join('\n')}`,
  );
  expect(told, where).toEqual([]);
}
