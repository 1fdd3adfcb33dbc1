import type { Page } from 'playwright';
import { trainingCase } from '#questionnaire/training-cases/tallmyra-skola/index.ts';
import type { Assessment } from '#src/domain/assessment.ts';
import { writeAssessmentFile } from '#src/domain/assessment-file/write.ts';
import { richTextFromPlain } from '#src/domain/rich-text.ts';
import { assessmentFromTrainingCase } from '#src/domain/training-case.ts';
import { sentences } from '../flows/sentences.ts';
import { withFreshPage } from './browsers.ts';
import { quantile } from './statistics.ts';

/** What the storage of drafts costs in the built app, measured within its page. Times in milliseconds. */

const draftCount = 200;
/** As many as fit into localStorage. */
const unitsOfMany = 24_000;
const unitsOfOne = 58_000;
const keystrokes = 40;

let ids = 0;
function newId(): string {
  ids += 1;
  return `00000000-0000-4000-8000-${String(ids).padStart(12, '0')}`;
}

/** The example with a title of its own, cut or made longer to about this many UTF-16 units. */
function draftOf(title: string, units: number): { readonly id: string; readonly text: string } {
  const now = '2026-11-22T12:00:00.000Z';
  const example = assessmentFromTrainingCase(trainingCase, { newId, now });
  const answers: Record<string, unknown> = {};
  let size = 0;
  for (const [question, answer] of Object.entries(example.answers)) {
    const length = JSON.stringify(answer).length;
    if (size + length < units) {
      answers[question] = answer;
      size += length;
    }
  }
  const notes = richTextFromPlain(sentences(title, Math.floor((units - size) / 90)));
  const assessment = {
    ...example,
    answers: {
      ...answers,
      'case-title': { type: 'text', value: title },
      'assessed-question-notes': { type: 'richText', value: notes },
      // So that the list has a follow-up to tell of, however short the draft.
      'next-follow-up-date': { type: 'date', value: '2027-03-12' },
    },
  } as Assessment;
  return { id: newId(), text: writeAssessmentFile(assessment) };
}

/** Puts drafts where the app keeps them, and waits until the app has taken them over wholly. */
async function fill(page: Page, drafts: readonly { id: string; text: string }[]): Promise<void> {
  await page.evaluate((all) => {
    for (const { id, text } of all) {
      localStorage.setItem(`barnrattsprovning:draft:${id}`, text);
    }
  }, drafts);
  await page.reload();
  await page.waitForFunction(
    async (count) => {
      const request = indexedDB.open('barnrattsprovning');
      await new Promise((resolve) => {
        request.onsuccess = resolve;
      });
      const database = request.result;
      const counting = database.transaction('heads').objectStore('heads').count();
      await new Promise((resolve) => {
        counting.onsuccess = resolve;
      });
      database.close();
      return counting.result === count;
    },
    drafts.length,
    { polling: 200, timeout: 60_000 },
  );
}

/** From a change of address until this many elements are there and painted. */
async function timeTo(page: Page, hash: string, selector: string, count: number): Promise<number> {
  return page.evaluate(
    ([address, wanted, least]) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        new MutationObserver((_, observer) => {
          if (document.querySelectorAll(wanted).length >= least) {
            observer.disconnect();
            requestAnimationFrame(() => {
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () => resolve(performance.now() - start);
              port2.postMessage(null);
            });
          }
        }).observe(document, { childList: true, subtree: true });
        location.hash = address;
      }),
    [hash, selector, count] as const,
  );
}

/** From another page of the app to the list of 200 drafts that fill localStorage. */
export async function listOfDrafts(address: string): Promise<number> {
  return withFreshPage(`${address}#/granska`, async (page) => {
    const drafts = Array.from({ length: draftCount }, (_, index) =>
      draftOf(`Skolväg ${index + 1}`, unitsOfMany),
    );
    await fill(page, drafts);
    // Once before: its code is loaded while the start page is read, and is not what is measured.
    await timeTo(page, '#/', '.draft-row', draftCount);
    await page.reload();
    await page.waitForTimeout(500);
    await page.evaluate(() => {
      location.hash = '#/granska';
    });
    await page.waitForTimeout(500);
    return timeTo(page, '#/', '.draft-row', draftCount);
  });
}

/** From the list to a field of a draft of 58 kB that can be written in. */
export async function openingDraft(address: string): Promise<number> {
  return withFreshPage(address, async (page) => {
    const draft = draftOf('Ny skolväg i Ekdalen', unitsOfOne);
    await fill(page, [draft]);
    const field = '[data-question] :is(input, textarea)';
    const open = () => timeTo(page, `#/utkast/${draft.id}/arendet`, field, 1);
    await open();
    await page.evaluate(() => {
      location.hash = '#/';
    });
    await page.locator('.draft-row').waitFor();
    await page.waitForTimeout(500);
    return open();
  });
}

/** What the page does in the turn that saves one keystroke in a draft of 58 kB: the 95th percentile. */
export async function keystrokeSave(address: string): Promise<number> {
  return withFreshPage('about:blank', async (page) => {
    await page.addInitScript(() => {
      const saves: number[] = [];
      const later = globalThis.setTimeout;
      Object.assign(globalThis, {
        saves,
        setTimeout: (action: () => void, delay?: number) =>
          later(() => {
            const start = performance.now();
            action();
            // The session saves this long after the first change.
            if (delay === 250) {
              saves.push(performance.now() - start);
            }
          }, delay),
      });
    });
    await page.goto(address);
    const draft = draftOf('Ny skolväg i Ekdalen', unitsOfOne);
    await fill(page, [draft]);
    await page.goto(`${address}#/utkast/${draft.id}/arendet`);
    const field = page.locator('[data-question="case-title"] :is(input, textarea)');
    await field.click();
    await page.keyboard.press('Control+End');
    for (let index = 0; index < keystrokes; index += 1) {
      await page.keyboard.press('a');
      await page.waitForTimeout(350);
    }
    const saves = await page.evaluate((): number[] => Reflect.get(globalThis, 'saves'));
    if (saves.length < keystrokes / 2) {
      throw new Error(`Only ${saves.length} saves of ${keystrokes} were seen.`);
    }
    return quantile(saves, 0.95);
  });
}
