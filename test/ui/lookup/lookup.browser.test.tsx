import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ArticleReference } from '#src/ui/lookup/article-reference.tsx';
import { LookupHost } from '#src/ui/lookup/lookup-host.tsx';
import { renderInApp } from '../app-harness.tsx';

const field = () => page.getByRole('combobox', { name: 'Artikel, nummer eller ord' });

async function draw() {
  await renderInApp(
    <>
      <input aria-label="Svar" />
      <ArticleReference number={31} />
      <div data-article="24">
        <input aria-label="Kommentar" />
      </div>
      <LookupHost />
    </>,
  );
}

test('one key opens it, a number finds its article, Escape goes back to where one was', async () => {
  await draw();
  const answer = page.getByLabelText('Svar');
  await answer.click();
  await userEvent.keyboard('{Shift>}{F2}{/Shift}');
  await expect.element(field()).toHaveFocus();
  await userEvent.keyboard('12');
  const active = page.getByRole('option', { selected: true });
  await expect.element(active).toMatchTextContent(/^Artikel 12 – /);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { name: /^Artikel 12 – / })).toHaveFocus();
  await expect.element(page.getByText(/Lagtexten finns i Lag \(2018:1197\)/)).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  await expect.element(answer).toHaveFocus();
});

test('the arrows go through what was found, and stay at its ends', async () => {
  await draw();
  await userEvent.keyboard('{Shift>}{F2}{/Shift}');
  await expect.element(field()).toHaveFocus();
  await userEvent.keyboard('perspektiv');
  const active = page.getByRole('option', { selected: true });
  await expect.element(active).toHaveTextContent('Barnets perspektiv');
  await userEvent.keyboard('{ArrowUp}');
  await expect.element(active).toHaveTextContent('Barnets perspektiv');
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(active).toHaveTextContent('Barnperspektiv');
  await expect
    .element(page.getByRole('heading', { level: 3, name: 'Barnperspektiv' }))
    .toBeVisible();
  await field().fill('inget sådant ord');
  await expect.element(page.getByText(/^Inget sådant ord eller nummer/)).toBeVisible();
});

test('a pressed article shows its summary, which leads on to words and back', async () => {
  await draw();
  const reference = page.getByRole('button', { name: /^Artikel 31 – / });
  (reference.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { name: /^Artikel 31 – / })).toHaveFocus();
  await page.getByRole('button', { name: 'Gåtur', exact: true }).click();
  await expect.element(page.getByRole('heading', { name: 'Gåtur' })).toHaveFocus();
  await page.getByRole('button', { name: 'Stäng' }).click();
  await expect.element(reference).toHaveFocus();
});

test('with the focus at an article the key shows that article', async () => {
  await draw();
  await page.getByLabelText('Kommentar').click();
  await userEvent.keyboard('{Shift>}{F2}{/Shift}');
  await expect.element(page.getByRole('heading', { name: /^Artikel 24 – / })).toHaveFocus();
});
