import { useState } from 'react';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { SetAsideText, SetAsideTexts } from '#src/storage/drafts/set-aside-texts.ts';
import { SetAsideSection } from '#src/ui/computer/set-aside-section.tsx';
import { useServices } from '#src/ui/services.tsx';
import { renderInApp, testServices } from '../app-harness.tsx';

const texts: readonly SetAsideText[] = [1, 2].map((number) => ({
  id: `${number}`,
  draftId: `${number}`,
  text: 'x'.repeat(number * 3000),
  setAsideAt: Date.parse('2026-11-22T12:00:00.000Z'),
}));

/** Texts in memory, as the store would hold them. */
async function renderSection(refused: Partial<SetAsideTexts> = {}) {
  const lying = new Map(texts.map((text) => [text.id, text]));
  const setAside: SetAsideTexts = {
    list: async () => [...lying.values()],
    remove: async (id) => lying.delete(id),
    restore: async (text) => lying.set(text.id, text).size > 0,
    ...refused,
  };
  const services = testServices();
  await renderInApp(<Reloading />, { ...services, store: { ...services.store, setAside } });
}

/** As on its page: the texts are read anew after each change. */
function Reloading() {
  const { setAside } = useServices().store;
  const [shown, setShown] = useState(texts);
  return <SetAsideSection texts={shown} onChanged={async () => setShown(await setAside.list())} />;
}

const rows = () => page.getByRole('listitem');
const remove = () => page.getByRole('button', { name: /^Ta bort/ }).first();
const undo = page.getByRole('button', { name: 'Ångra' });

test('of several removed texts each can be taken back', async () => {
  await renderSection();
  await remove().click();
  await expect.element(undo).toHaveFocus();
  await remove().click();
  await expect.element(undo.last()).toHaveFocus();
  expect(rows().elements()).toHaveLength(0);
  await undo.first().click();
  await expect.element(rows()).toMatchTextContent(/3 kB/);
  await undo.click();
  await expect.poll(() => rows().elements()).toHaveLength(2);
});

test('a text that is not removed says so', async () => {
  await renderSection({ remove: async () => false });
  await remove().click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/kunde inte tas bort/);
  expect(rows().elements()).toHaveLength(2);
});

test('a text that is not put back says so, and can be tried again', async () => {
  await renderSection({ restore: async () => false });
  await remove().click();
  await undo.click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/kunde inte läggas tillbaka/);
  await expect.element(undo).toBeVisible();
});
