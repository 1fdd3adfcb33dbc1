import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Route, Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { trainingCase } from '#questionnaire/training-cases/tallmyra-skola/index.ts';
import { type ChildLetter, childLetters } from '#src/domain/letters/child-letter.ts';
import { plainText } from '#src/domain/rich-text.ts';
import { assessmentFromTrainingCase } from '#src/domain/training-case.ts';
import type { LetterRequest } from '#src/report/protocol.ts';
import type { ReportClient } from '#src/report/report-client.ts';
import { newId } from '#src/ui/new-id.ts';
import { patterns } from '#src/ui/paths.ts';
import { AssessmentPage } from '#src/ui/wizard/assessment-page.tsx';
import { noReport, renderInApp, testServices } from '../app-harness.tsx';
import '#src/ui/styles/tokens.css';
import '#src/ui/styles/base.css';

type Measure = ReportClient['exportLetter'];

const fits: Measure = async () => ({
  bytes: new Uint8Array(),
  fit: { filled: 0.5, linesBeyond: 0, wordsBeyond: 0 },
});

/** Opens the letters of the example; gives what is saved of them. */
async function open(exportLetter: Measure = fits): Promise<() => ChildLetter[]> {
  const services = testServices({ report: { ...noReport, exportLetter } });
  await services.store.open();
  const assessment = assessmentFromTrainingCase(trainingCase, {
    newId,
    now: '2026-11-22T12:00:00.000Z',
  });
  const id = services.store.create(assessment, null);
  location.hash = `#/utkast/${id}/brev`;
  await renderInApp(
    <Router hook={useHashLocation}>
      <Route path={patterns.assessment}>
        {(params) => (
          <AssessmentPage key={params.draftId} draftId={params.draftId} place={params['*'] ?? ''} />
        )}
      </Route>
    </Router>,
    services,
  );
  await heading('Brev till barn');
  return () => {
    const loaded = services.store.load(id);
    return loaded?.ok ? childLetters(barnrattsprovning, loaded.assessment.answers) : [];
  };
}

/** The page that has this heading is there. */
async function heading(name: string) {
  await expect.poll(() => document.querySelector('main h1')?.textContent).toBe(name);
}

const fitSaid = () => document.querySelector('[data-letter-fit]')?.textContent;
const button = (name: string) => page.getByRole('button', { name, exact: true });
const named = (letters: readonly ChildLetter[]) => letters.map(({ to }) => to);

async function openLetter(name: string) {
  await page.getByRole('link', { name: `Skriv: ${name}` }).click();
  await heading(`Brev till barn: ${name}`);
}

beforeEach(() => {
  localStorage.clear();
});

describe('the list of letters', () => {
  test('takes one away, and puts it back where it was', async () => {
    const saved = await open();
    const before = ['Elever i F–2 på Tallmyra skola', 'Ungdomarna i Tallmyra'];
    expect(named(saved())).toEqual(before);
    await button('Ta bort: Elever i F–2 på Tallmyra skola').click();
    await expect.poll(() => named(saved())).toEqual(['Ungdomarna i Tallmyra']);
    await expect.element(button('Ångra')).toHaveFocus();
    await button('Ångra').click();
    await expect.poll(() => named(saved())).toEqual(before);
  });

  test('begins a letter to children who were heard: to whom it is, not what it says', async () => {
    const saved = await open();
    await button('Skriv brev: Elever i årskurs 3–6 på Tallmyra skola').click();
    await heading('Brev till barn: Elever i årskurs 3–6 på Tallmyra skola');
    await expect.poll(() => document.activeElement?.tagName).toBe('H1');
    await expect.poll(() => saved().at(-1)?.age).toBe('age-7-9');
    const letter = saved().at(-1);
    expect(letter?.greeting).toBe('Hej!');
    expect(Object.values(letter?.parts ?? {}).flat()).toEqual([]);
    // What they said stands beside the field that is to tell it.
    const sources = [...document.querySelectorAll<HTMLDetailsElement>('.letter-sources[open]')];
    expect(
      sources.some(({ textContent }) => textContent?.includes('få gå klart i sin klass')),
    ).toBe(true);
  });
});

describe('the page of a letter', () => {
  test('says at rest what is heavy to read, and takes it back', async () => {
    const saved = await open();
    await openLetter('Ungdomarna i Tallmyra');
    await expect
      .poll(() => document.querySelector('.letter-remark-count')?.textContent)
      .toBe('Inget att anmärka.');
    const next = page.getByRole('textbox', { name: 'Vad händer nu, och när?' });
    await userEvent.fill(next, 'Nämnden fattar beslut i juni.');
    await expect
      .poll(() => document.querySelector('[data-remark="official"]')?.textContent, {
        timeout: 5000,
      })
      .toBe('Vad händer nu?: ”Nämnden”, säg hellre: politikerna');
    expect(plainText(saved()[1]?.parts.letterNext ?? [])).toBe('Nämnden fattar beslut i juni.');
    await userEvent.fill(next, 'Politikerna bestämmer i juni.');
    await expect.poll(() => document.querySelector('[data-remark]'), { timeout: 5000 }).toBeNull();
  });

  test('tells how many lines have to go, as the layout has measured it', async () => {
    const asked: LetterRequest[] = [];
    await open(async (request) => {
      asked.push(request);
      const fit = { filled: 1.2, linesBeyond: 3, wordsBeyond: 30 };
      return { bytes: new Uint8Array(), fit };
    });
    await openLetter('Ungdomarna i Tallmyra');
    await expect.poll(fitSaid).toContain('Ungefär 3 rader måste bort, omkring 30 ord.');
    expect(asked[0]?.model.greeting).toBe('Hej alla unga i Tallmyra!');
  });

  test('says so when the letter cannot be measured', async () => {
    await open(() => Promise.reject(new Error('No worker')));
    await openLetter('Ungdomarna i Tallmyra');
    await expect.poll(fitSaid).toContain('Det gick inte att mäta brevet.');
  });

  test('keeps what is written where everything else was rubbed out', async () => {
    const saved = await open();
    await openLetter('Ungdomarna i Tallmyra');
    const name = page.getByRole('textbox', { name: 'Vilka är brevet till?' });
    await userEvent.fill(name, '');
    await userEvent.fill(name, 'Unga i byn');
    await expect
      .poll(() => named(saved()))
      .toEqual(['Elever i F–2 på Tallmyra skola', 'Unga i byn']);
  });

  test('of a letter that is not there leads back to all', async () => {
    await open();
    location.hash = `${location.hash}/00000000-0000-4000-8000-000000000000`;
    await heading('Brevet finns inte. Någon kan ha tagit bort det.');
    await page.getByRole('link', { name: 'Alla brev' }).click();
    await heading('Brev till barn');
  });
});
