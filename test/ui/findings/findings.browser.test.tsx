import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { trainingCase } from '#questionnaire/training-cases/tallmyra-skola/index.ts';
import { createAssessment } from '#src/domain/assessment.ts';
import { assessmentFromTrainingCase } from '#src/domain/training-case.ts';
import { newId } from '#src/ui/new-id.ts';
import { busFares } from '#test/domain/weak-assessments/bus-fares.ts';
import { openAssessment } from '../open-page.tsx';

const now = '2026-11-22T12:00:00.000Z';
const weak = () => assessmentFromTrainingCase(busFares, { newId, now });
const empty = () => createAssessment(barnrattsprovning, { id: newId(), now, today: '2026-11-22' });

function onPage(): HTMLElement {
  const found = document.querySelector<HTMLElement>('.page-findings');
  if (found === null) {
    throw new Error('No list of findings on the page');
  }
  return found;
}

const count = () => Number(onPage().dataset['findings']);

beforeEach(() => {
  localStorage.clear();
});

describe('on a page of questions', () => {
  test('nothing is said before somebody has written there, and nothing moves when it is', async () => {
    await openAssessment(empty(), 'steg/1');
    expect(onPage().textContent).toBe('');
    const { height } = onPage().getBoundingClientRect();
    await userEvent.fill(page.getByRole('textbox').first(), 'Hur mår barnen?');
    expect(count()).toBe(0);
    await expect.poll(count, { timeout: 4000 }).toBe(1);
    await expect.element(page.getByText('Att tänka på i det här steget (1)')).toBeVisible();
    expect(onPage().getBoundingClientRect().height).toBe(height);
    expect(onPage().querySelector('[role="status"], [aria-live]')).toBeNull();
    await userEvent.fill(page.getByRole('textbox').first(), 'Är det bra för barnen?');
    await expect.poll(count, { timeout: 4000 }).toBe(0);
    expect(onPage().textContent).toBe('Appen har inget att påpeka om det ni har skrivit här.');
    expect(onPage().getBoundingClientRect().height).toBe(height);
  });

  test('each is told with why and how, and leads to its field on the same page', async () => {
    await openAssessment(weak(), 'steg/15');
    await userEvent.click(page.getByText(/^Att tänka på i det här steget/));
    const finding = page.getByRole('main').getByText('Uppföljningen har ingen ansvarig.');
    await expect.element(finding).toBeVisible();
    await expect.element(page.getByText(/Skriv vilken roll eller enhet/)).toBeVisible();
    await userEvent.click(
      page.getByRole('link', { name: 'Steg 15: Antal sålda ungdomsbiljetter' }),
    );
    await expect
      .poll(() => document.activeElement?.closest<HTMLElement>('[data-question]')?.dataset)
      .toMatchObject({ question: 'follow-up-responsible' });
    await userEvent.keyboard('Trafikchefen');
    await expect.poll(count, { timeout: 4000 }).toBe(0);
  });

  test('the list of steps counts them', async () => {
    await page.viewport(1366, 900);
    await openAssessment(weak(), 'steg/1');
    await expect
      .element(page.getByRole('link', { name: /^8 Barnkonventionen.*, 3 påpekanden$/ }))
      .toBeVisible();
    await expect
      .element(page.getByRole('link', { name: /^Påpekanden.*, 16 påpekanden$/ }))
      .toBeVisible();
  });
});

describe('all together', () => {
  test('they stand by part, and can be chosen by how grave they are', async () => {
    await openAssessment(weak(), 'papekanden');
    await expect.element(page.getByText(/^Visar 16 av 16/)).toBeVisible();
    const parts = document.querySelectorAll<HTMLElement>('[data-part-findings]');
    expect([...parts].map((part) => part.dataset['partFindings'])).toEqual([
      'screening',
      'case-sheet',
      'question',
      'matter',
      'children',
      'knowledge',
      'convention',
      'childrens-views',
      'network-views',
      'consequences',
      'best-interests',
      'follow-up',
    ]);
    await userEvent.click(page.getByRole('checkbox', { name: /^Bör åtgärdas/ }));
    await userEvent.click(page.getByRole('checkbox', { name: /^Att överväga/ }));
    await expect.element(page.getByText(/^Visar 2 av 16/)).toBeVisible();
    const shown = document.querySelectorAll<HTMLElement>('[data-finding]');
    expect([...shown].map((one) => one.dataset['severity'])).toEqual(['must', 'must']);
  });

  test('where there are none, the app does not call the assessment good', async () => {
    await openAssessment(assessmentFromTrainingCase(trainingCase, { newId, now }), 'papekanden');
    await expect.element(page.getByText(/inget att påpeka om det som är skrivet/)).toBeVisible();
    await expect.element(page.getByText(/betyder inte att prövningen är bra/)).toBeVisible();
    await expect.element(page.getByText('Det här tittar appen efter')).toBeVisible();
  });

  test('of a new one, what waits is named in a line each', async () => {
    await openAssessment(empty(), 'papekanden');
    await expect.element(page.getByText(/inget att gå igenom än/)).toBeVisible();
    expect(document.querySelectorAll('[data-finding]')).toHaveLength(0);
    await expect.element(page.getByText('Ingen är angiven som undertecknare.')).toBeVisible();
    expect(document.querySelectorAll('.unfinished-parts > li')).toHaveLength(16);
  });
});
