import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readOrganisationHelp } from '#src/domain/organisation-help/read.ts';
import { organisationHelpSample } from '#src/domain/organisation-help/sample.ts';
import { createOrganisationHelpStore } from '#src/storage/help/organisation-help-store.ts';
import { OrganisationSection } from '#src/ui/help/organisation-section.tsx';
import { renderInApp, testServices } from '../app-harness.tsx';

const sample = JSON.stringify(organisationHelpSample);

async function draw() {
  localStorage.clear();
  const services = testServices();
  await renderInApp(<OrganisationSection />, services);
  return services;
}

function choose(name: string, text: string) {
  const input = page.getByLabelText('Lägg till er organisations hjälp', { exact: true });
  const file = new File([text], name, { type: 'application/json' });
  return userEvent.upload(input.element().parentElement?.querySelector('input') ?? input, file);
}

test('the template is a file that can be opened as it is', () => {
  expect(readOrganisationHelp(sample)).toEqual({
    ok: true,
    help: organisationHelpSample,
    unknownQuestions: [],
  });
});

test('a file is taken, shown under its own name, kept, and removed', async () => {
  const { organisationHelp } = await draw();
  await choose('hjalp.json', sample);
  await expect.element(page.getByText(/Hjälpen från Ekdalens kommun är tillagd/)).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Från Ekdalens kommun' })).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'barnratt@ekdalen.example' }))
    .toHaveAttribute('href', 'mailto:barnratt@ekdalen.example');
  expect(createOrganisationHelpStore(() => localStorage).text()).toBe(sample);
  await page.getByRole('button', { name: 'Ta bort den' }).click();
  await expect.element(page.getByText('Organisationens hjälp är borttagen.')).toBeVisible();
  expect(organisationHelp.text()).toBeUndefined();
  expect(createOrganisationHelpStore(() => localStorage).text()).toBeUndefined();
});

test('a hostile file is refused with the rows that are wrong, and the one before stays', async () => {
  const { organisationHelp } = await draw();
  await choose('hjalp.json', sample);
  await expect.element(page.getByText(/är tillagd/)).toBeVisible();
  const hostile = {
    ...organisationHelpSample,
    links: [{ title: 'Klicka', address: 'javascript:alert(1)' }],
    pages: [{ page: 'steg/9', text: '[här](data:text/html,hej)' }],
    script: 'alert(1)',
  };
  await choose('elak.json', JSON.stringify(hostile));
  const alert = page.getByRole('alert');
  await expect.element(alert).toMatchTextContent(/”elak.json” följer inte formatet/);
  await expect.element(alert).toMatchTextContent(/links, rad 1, address/);
  await expect.element(alert).toMatchTextContent(/pages, rad 1, text har en länk/);
  await expect.element(alert).toMatchTextContent(/script är inget som filen kan innehålla/);
  expect(organisationHelp.text()).toBe(sample);
});

test('a file that is no JSON says on which line to look', async () => {
  await draw();
  await choose('hjalp.json', JSON.stringify(organisationHelpSample, null, 2).replace('1,', '1,,'));
  await expect.element(page.getByRole('alert')).toMatchTextContent(/Leta på rad 3/);
});

test('markup in a file is shown as the words that it is', async () => {
  await draw();
  const organisation = '<img src=x onerror="document.title=1">';
  await choose('hjalp.json', JSON.stringify({ ...organisationHelpSample, organisation }));
  await expect.element(page.getByRole('heading', { name: `Från ${organisation}` })).toBeVisible();
  expect(document.querySelector('main img, section img')).toBeNull();
});
