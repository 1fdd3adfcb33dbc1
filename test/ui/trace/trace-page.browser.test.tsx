import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { trainingCase } from '#questionnaire/training-cases/tallmyra-skola/index.ts';
import { schoolClosure } from '#test/domain/weak-assessments/school-closure.ts';
import { openPage } from '../open-page.tsx';

const nodes = () => [...document.querySelectorAll<HTMLElement>('[data-node]')];
const focused = () => document.activeElement as HTMLElement;
const columnOf = (node: Element) => node.closest('.trace-column')?.getAttribute('aria-label');
const isDimmed = (node: Element) => node.classList.contains('dimmed');

function nodeIn(column: string): HTMLElement {
  const found = nodes().find((node) => columnOf(node) === column);
  if (found === undefined) {
    throw new Error(`Nothing in ${column}.`);
  }
  return found;
}

beforeEach(() => {
  localStorage.clear();
});

test('arrow keys follow a thread from a consequence back to a group, and on to a follow-up', async () => {
  await openPage(trainingCase, 'samband');
  nodeIn('Konsekvenser').focus();
  const told = () => {
    const id = focused().getAttribute('aria-describedby');
    return id === null ? '' : (document.getElementById(id)?.textContent ?? '');
  };
  await expect.poll(told).toMatch(/^Hänger ihop bakåt med: .*Artikel \d+.* Framåt med: \S/);
  const start = focused();
  await userEvent.keyboard('{ArrowLeft}');
  expect(columnOf(focused())).toBe('Rättigheter');
  expect(isDimmed(start)).toBe(false);
  await userEvent.keyboard('{ArrowLeft}');
  expect(columnOf(focused())).toBe('Barn');
  start.focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(columnOf(focused())).toBe('Förslag och åtgärder');
  await userEvent.keyboard('{ArrowRight}');
  expect(columnOf(focused())).toBe('Uppföljning');
  const last = focused();
  await userEvent.keyboard('{ArrowRight}');
  expect(focused()).toBe(last);
});

test('up and down stay within the column and stop at its ends', async () => {
  await openPage(trainingCase, 'samband');
  const column = nodes().filter((node) => columnOf(node) === 'Rättigheter');
  column[0]?.focus();
  await userEvent.keyboard('{ArrowUp}');
  expect(focused()).toBe(column[0]);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(focused()).toBe(column[2]);
});

test('what is chosen stands out with its thread, the rest steps back, and Escape lets go', async () => {
  await openPage(trainingCase, 'samband');
  expect(nodes().some(isDimmed)).toBe(false);
  const chosen = nodeIn('Konsekvenser');
  chosen.focus();
  await expect.poll(() => nodes().filter(isDimmed).length).toBeGreaterThan(0);
  expect(isDimmed(chosen)).toBe(false);
  expect(chosen.ariaPressed).toBe('true');
  expect(document.querySelectorAll('.trace-line.lit').length).toBeGreaterThan(0);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => nodes().some(isDimmed)).toBe(false);
  expect(focused()).toBe(chosen);
});

test('every line of the picture begins and ends at an entry', async () => {
  await openPage(trainingCase, 'samband');
  const picture = document.querySelector('.trace-picture')?.getBoundingClientRect();
  const paths = [...document.querySelectorAll<SVGPathElement>('.trace-line')];
  expect(paths.length).toBeGreaterThan(10);
  const boxes = nodes().map((node) => node.getBoundingClientRect());
  const near = (one: number, other: number) => Math.abs(one - other) < 2;
  for (const path of paths) {
    const [start, end] = [path.getPointAtLength(0), path.getPointAtLength(path.getTotalLength())];
    for (const [point, side] of [
      [start, 'right'],
      [end, 'left'],
    ] as const) {
      const isAtBox = boxes.some(
        (box) =>
          near(box[side] - (picture?.left ?? 0), point.x) &&
          near(box.top + box.height / 2 - (picture?.top ?? 0), point.y),
      );
      expect(isAtBox, path.getAttribute('d') ?? '').toBe(true);
    }
  }
});

test('the table says the same as the picture: each consequence is a row with all it hangs together with', async () => {
  await openPage(trainingCase, 'samband');
  const consequences = nodes().filter((node) => columnOf(node) === 'Konsekvenser');
  const rows = [...document.querySelectorAll<HTMLTableRowElement>('.trace-table tbody tr')];
  expect(rows).toHaveLength(consequences.length);
  for (const [index, node] of consequences.entries()) {
    node.focus();
    await expect.poll(() => node.ariaPressed).toBe('true');
    const lit = nodes().filter((one) => one !== node && !isDimmed(one));
    const entries = rows[index]?.querySelectorAll('td li').length;
    expect(entries, rows[index]?.textContent ?? '').toBe(lit.length);
  }
});

test('what hangs loose is listed by what it lacks, marked in words in the picture, and leads to its place', async () => {
  await openPage(schoolClosure, 'samband');
  const loose = [...document.querySelectorAll('.loose-ends li')];
  expect(loose.length).toBeGreaterThan(0);
  expect(
    new Set(loose.map((item) => item.closest('[data-loose]')?.getAttribute('data-loose'))),
  ).toContain('unanswered');
  const marked = nodes().filter((node) => node.textContent?.includes('Hänger löst'));
  expect(marked.length).toBeGreaterThan(0);
  expect(marked.every((node) => node.classList.contains('loose'))).toBe(true);
  const link = page.getByRole('region', { name: 'Det som hänger löst' }).getByRole('link').first();
  await link.click();
  await expect.element(page.getByRole('heading', { level: 1 })).toMatchTextContent(/^\d+\. /);
});

test('an assessment in which nothing is pointed at says how the picture grows', async () => {
  await openPage({ ...trainingCase, answers: {} }, 'samband');
  await expect.element(page.getByText(/växer bilden fram här/)).toBeVisible();
  expect(nodes()).toHaveLength(0);
});
