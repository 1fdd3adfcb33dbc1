import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { createAssessment } from '#src/domain/assessment.ts';
import { PassphrasePage } from '#src/ui/lock/passphrase-page.tsx';
import { newId } from '#src/ui/new-id.ts';
import { useDraftSession } from '#src/ui/wizard/use-draft-session.ts';
import { renderInApp, testServices } from '../app-harness.tsx';

const passphrase = 'kastanj timme blåval trappsteg';

beforeEach(() => localStorage.clear());

function PageOfPassphrase({ draftId }: { draftId: string }) {
  const draft = useDraftSession(draftId);
  return (
    draft.kind === 'open' && (
      <PassphrasePage
        draftId={draftId}
        session={draft.session}
        questionnaire={barnrattsprovning}
        place={{ kind: 'passphrase' }}
      />
    )
  );
}

async function open({ isSealed }: { isSealed: boolean }) {
  const services = testServices();
  await services.store.open();
  const now = services.now().toISOString();
  const draft = createAssessment(barnrattsprovning, { id: newId(), now, today: '2026-11-22' });
  const id = services.store.create(draft, null);
  if (isSealed) {
    const change = await services.locking.change(id, (vault) => vault.protect(id, passphrase));
    expect(change).toBe('done');
  }
  await renderInApp(<PageOfPassphrase draftId={id} />, services);
  return { id, services };
}

test('before a passphrase is taken away it is asked, with the focus on the way that changes nothing', async () => {
  const { id, services } = await open({ isSealed: true });
  const remove = page.getByRole('button', { name: 'Ta bort lösenfrasen …' });
  await remove.click();
  const question = page.getByRole('alertdialog', { name: 'Ska lösenfrasen tas bort?' });
  await expect.element(question).toMatchTextContent(/kan alla som använder den här webbläsaren/);
  await expect.element(question.getByRole('button', { name: 'Avbryt' })).toHaveFocus();
  await question.getByRole('button', { name: 'Avbryt' }).click();
  await expect.element(remove).toHaveFocus();
  expect(services.vault.isUnlocked(id)).toBe(true);

  await remove.click();
  await question.getByRole('button', { name: 'Ja, ta bort lösenfrasen' }).click();
  await expect.element(page.getByText('Klart. Utkastet har ingen lösenfras längre.')).toHaveFocus();
  expect(services.vault.isUnlocked(id)).toBe(false);
});

test('what is typed is hidden until it is asked for; every description of a field is there', async () => {
  await open({ isSealed: false });
  const field = page.getByLabelText('Ny lösenfras', { exact: true });
  await expect.element(field).toHaveAttribute('type', 'password');
  await page.getByRole('button', { name: 'Visa det som skrivs: Ny lösenfras' }).click();
  await expect.element(field).toHaveAttribute('type', 'text');
  const hide = page.getByRole('button', { name: 'Dölj det som skrivs: Ny lösenfras' });
  // Its name says it; "pressed" would turn that round.
  await expect.element(hide).not.toHaveAttribute('aria-pressed');
  await hide.click();
  await expect.element(field).toHaveAttribute('type', 'password');

  const described = [...document.querySelectorAll('[aria-describedby]')];
  expect(described.length).toBeGreaterThan(2);
  const lost = described
    .flatMap((one) => one.getAttribute('aria-describedby')?.split(' ') ?? [])
    .filter((id) => document.getElementById(id) === null);
  expect(lost).toEqual([]);
});
