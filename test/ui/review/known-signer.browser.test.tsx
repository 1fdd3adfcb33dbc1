import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createKnownSignersStore } from '#src/storage/signers/known-signers-store.ts';
import { createIdentityKeeper } from '#src/ui/signing/identity-keeper.ts';
import { identity } from '../signing/samples.ts';
import { answering, pdf, renderReviewPage } from './review-harness.tsx';
import { reviewFor, reviewWith, selfMade, signatureBy } from './sample-reviews.ts';

const anna = reviewWith({ signatures: [signatureBy(selfMade)] });

async function review(reviewed = anna, changed: Parameters<typeof renderReviewPage>[1] = {}) {
  const drawn = await renderReviewPage(answering(reviewed), changed);
  await userEvent.upload(page.getByLabelText('PDF att granska'), pdf());
  await expect.element(page.getByRole('article').first()).toBeVisible();
  return drawn;
}

const add = () => page.getByRole('button', { name: /^Lägg till/ });

beforeEach(() => localStorage.clear());

it('a key that is met for the first time can be added, and is known the next time', async () => {
  const { unmount } = await review();
  await expect.element(page.getByText(/^Inte känd sedan tidigare/)).toBeVisible();
  await expect.element(page.getByText(/namnen är inte bekräftade: Anna Berg/)).toBeVisible();
  await add().click();
  const told = page.getByText(/^Anna Berg är tillagd/);
  await expect.element(told).toHaveFocus();
  await expect.element(page.getByText(/namnen är inte bekräftade/)).not.toBeInTheDocument();
  await unmount();
  await review();
  await expect.element(page.getByText(/^Känd sedan tidigare: Anna Berg/)).toBeVisible();
  await expect.element(add()).not.toBeInTheDocument();
});

it('the name with another key is warned of, and the key can be added beside the other', async () => {
  const { unmount } = await review();
  await add().click();
  await unmount();
  const other = { ...selfMade, fingerprint: 'f'.repeat(64) };
  const { services } = await review(reviewWith({ signatures: [signatureBy(other)] }));
  await expect.element(page.getByText(/^Se upp: du har Anna Berg som känd/)).toHaveClass('message');
  await expect
    .element(page.getByText(/^Se upp: Anna Berg har skrivit under med en annan nyckel/))
    .toBeVisible();
  await page.getByRole('button', { name: 'Lägg till även den här nyckeln för Anna Berg' }).click();
  const known = services.knownSigners.list().map(({ fingerprint }) => fingerprint);
  expect(known).toEqual([selfMade.fingerprint, other.fingerprint]);
});

it('a signature that does not hold makes nobody known', async () => {
  const signature = signatureBy(selfMade, { status: 'red', reasons: ['wrongKey'] });
  await review(reviewFor('red', ['wrongKey'], { signatures: [signature] }));
  await expect.element(add()).not.toBeInTheDocument();
});

it('says so where the browser does not store the list', async () => {
  const refused = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  await review(anna, { knownSigners: createKnownSignersStore(refused) });
  await add().click();
  await expect.element(page.getByText(/känd så länge appen är öppen/)).toBeVisible();
});

it('an identity of this browser is told as such', async () => {
  const identities = createIdentityKeeper(undefined);
  identities.hold(await identity(selfMade), '2026-11-22T13:00:00.000Z');
  await review(anna, { identities });
  await expect
    .element(page.getByText('Gjord med en identitet som finns i den här webbläsaren.'))
    .toBeVisible();
});
