import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { loadTexts } from '#questionnaire/index.ts';
import { organisationHelpSample } from '#src/domain/organisation-help/sample.ts';
import { type Part, partsOf } from '#src/domain/parts.ts';
import { HelpPanel } from '#src/ui/help/help-panel.tsx';
import { renderInApp, testServices } from '../app-harness.tsx';

const texts = await loadTexts('sv');

function partCalled(id: string): Part {
  const part = partsOf(barnrattsprovning).find((one) => one.id === id);
  if (part === undefined) {
    throw new Error(`No part ${id}`);
  }
  return part;
}

async function draw(id: string, services = testServices()) {
  const part = partCalled(id);
  const prose = part.kind === 'step' ? texts.steps[id] : texts[part.kind];
  if (prose === undefined) {
    throw new Error(`No texts for ${id}`);
  }
  await renderInApp(
    <>
      <input aria-label="Svar" />
      <HelpPanel part={part} help={prose.help} />
    </>,
    services,
  );
  return services;
}

const section = (name: string) => page.getByText(name, { exact: true });

test('what somebody folds stays folded on the next page', async () => {
  await page.viewport(1280, 900);
  const services = await draw('screening');
  await expect.element(page.getByText(texts.screening.help.why)).toBeVisible();
  await section('Varför frågan ställs').click();
  await expect.element(page.getByText(texts.screening.help.why)).not.toBeVisible();
  expect(services.preferences.read('help.why')).toBe('folded');
});

test('Shift+F1 goes to the guidance and back to the field', async () => {
  await draw('outcome');
  const field = page.getByLabelText('Svar');
  await field.click();
  await userEvent.keyboard('{Shift>}{F1}{/Shift}');
  await expect
    .poll(() => document.activeElement?.closest('aside')?.getAttribute('aria-label'))
    .toBe('Stöd');
  await userEvent.keyboard('{Shift>}{F1}{/Shift}');
  await expect.element(field).toHaveFocus();
});

test('the example says that it is one, and the training case can be read beside it', async () => {
  await draw('question');
  await section('Exempel').click();
  await expect.element(page.getByText(/Inget av det är er text\./)).toBeVisible();
  await page.getByRole('button', { name: 'Läs samma sida i övningsfallet' }).click();
  const dialog = page.getByRole('dialog', { name: 'Exempel: Tallmyra skola' });
  await expect.element(dialog.getByText(/avvecklar Tallmyra skola i augusti 2026/)).toBeVisible();
  expect(document.querySelectorAll('dialog input, dialog textarea')).toHaveLength(0);
});

test('an organisation speaks under its own name, on the pages that it names', async () => {
  localStorage.clear();
  const services = testServices();
  services.organisationHelp.take(JSON.stringify(organisationHelpSample));
  await draw('childrens-views', services);
  await expect.element(section('Från Ekdalens kommun')).toBeVisible();
  await expect.element(page.getByText('Barnrådet kan höras med tre veckors varsel.')).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'barnrådets sida' }))
    .toHaveAttribute('rel', 'noreferrer');
});
