import { beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Review } from '#src/signature/review.ts';
import type { SignatureClient } from '#src/signature/signature-client.ts';
import { createIdentityKeeper } from '#src/ui/signing/identity-keeper.ts';
import { noSignature } from '../app-harness.tsx';
import { identity } from '../signing/samples.ts';
import { pdf, renderReviewPage } from './review-harness.tsx';
import { fieldNamed, reviewWith, selfMade, signatureBy } from './sample-reviews.ts';

const signed = { isSigned: true, canBeSigned: false };
const places = ['Anna Berg', 'Maryam Hosseini'].map((name, index) =>
  fieldNamed(`Signature${index + 1}`, { label: `Underskrift: ${name}, chef, för Barnnämnden` }),
);

/** The file after so many of the two have signed. */
function afterSignatures(count: number): Review {
  const maryam = { ...selfMade, name: 'Maryam Hosseini', fingerprint: '2'.repeat(64) };
  return reviewWith({
    ...(count === 0 ? { status: 'amber', reasons: ['unsigned'], signedBytes: 0 } : {}),
    signatures: [signatureBy(selfMade), signatureBy(maryam)].slice(0, count),
    fields: places.map((place, index) => (index < count ? { ...place, ...signed } : place)),
  });
}

beforeEach(() => {
  localStorage.clear();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  return () => vi.restoreAllMocks();
});

it('two sign one after the other at one computer, and each sees the file reviewed anew', async () => {
  const files: string[] = [];
  const client: SignatureClient = {
    ...noSignature,
    review: async (file) => {
      files.push((file as File).name);
      return afterSignatures(files.length - 1);
    },
    sign: async () => new TextEncoder().encode('%PDF-1.7 undertecknad'),
  };
  const identities = createIdentityKeeper(undefined);
  identities.hold(await identity({ name: 'Anna Berg' }), '2026-11-22T13:00:00.000Z');
  identities.hold(await identity({ name: 'Maryam Hosseini' }, '2'), '2026-11-22T13:00:00.000Z');
  await renderReviewPage(client, { identities });
  await userEvent.upload(page.getByLabelText('PDF att granska'), pdf('rapport.pdf'));

  const sign = page.getByRole('button', { name: 'Skriv under', exact: true });
  await page.getByRole('radio', { name: /Anna Berg, chef/ }).click();
  await sign.click();
  await expect.element(page.getByText(/låt nästa skriva under här/)).toBeVisible();
  const verdict = page.getByRole('heading', { level: 2 }).first();
  await expect.element(verdict).toHaveFocus();
  await expect.element(verdict).toMatchTextContent(/1 av 2 har skrivit under/);

  await sign.click();
  await expect.element(page.getByText(/Nu har alla skrivit under/)).toBeVisible();
  await expect.element(verdict).toMatchTextContent(/alla 2 har skrivit under/);
  await expect.element(sign).not.toBeInTheDocument();
  expect(files).toHaveLength(3);
  expect(new Set(files).size).toBe(3);
});
