import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { swedish } from '#src/i18n/sv/index.ts';
import { PdfError, type SignatureProgress } from '#src/signature/protocol.ts';
import { amberReasons, type Review, redReasons } from '#src/signature/review.ts';
import type { SignatureClient } from '#src/signature/signature-client.ts';
import { createFileInHand } from '#src/ui/file-in-hand.ts';
import { noSignature } from '../app-harness.tsx';
import { answering, pdf, renderReviewPage } from './review-harness.tsx';
import { fieldNamed, reviewFor, reviewWith } from './sample-reviews.ts';

const words = swedish.review;
const input = () => page.getByLabelText(words.chooseLabel);
const result = () => page.getByRole('region').first();
const verdict = () => page.getByRole('heading', { level: 2 }).first();

/** A client that answers when the test says so. */
function slowClient() {
  const calls: {
    readonly name: string;
    readonly signal: AbortSignal | undefined;
    readonly tell: (progress: SignatureProgress) => void;
    readonly answer: (review: Review) => void;
  }[] = [];
  const client: SignatureClient = {
    ...noSignature,
    review: (file, options = {}) =>
      new Promise((answer, reject) => {
        const { signal, onProgress = () => undefined } = options;
        calls.push({ name: (file as File).name, signal, tell: onProgress, answer });
        signal?.addEventListener('abort', () => reject(signal.reason));
      }),
  };
  return { client, calls };
}

async function review(signature: SignatureClient, file = pdf()) {
  const drawn = await renderReviewPage(signature);
  await userEvent.upload(input(), file);
  return drawn;
}

function dropped(...files: File[]): DataTransfer {
  const transfer = new DataTransfer();
  for (const file of files) {
    transfer.items.add(file);
  }
  return transfer;
}

function drag(type: string, dataTransfer: DataTransfer, target: EventTarget = document.body) {
  const event = new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer });
  target.dispatchEvent(event);
  return event;
}

beforeEach(() => localStorage.clear());

describe('the result', () => {
  it('is green with how many of the expected have signed, and the focus on what it says', async () => {
    await review(answering(reviewWith()));
    await expect.element(verdict()).toMatchTextContent(/2 av 3 har skrivit under/);
    await expect.element(verdict()).toHaveFocus();
    await expect.element(result()).toHaveAttribute('data-status', 'green');
    await expect.element(page.getByText('Maryam Hosseini', { exact: false }).first()).toBeVisible();
  });

  it('says so when all have signed', async () => {
    const whole = reviewWith();
    await review(answering({ ...whole, fields: whole.fields.slice(0, 2) }));
    await expect.element(verdict()).toMatchTextContent(/alla 2 har skrivit under/);
  });

  it.each([
    ...redReasons.map((reason) => ['red', reason] as const),
    ...amberReasons.map((reason) => ['amber', reason] as const),
  ])('is %s for %s, and says what, what to trust and what to do', async (status, reason) => {
    await review(answering(reviewFor(status, [reason])));
    const { heading, what, trust, now } = words.reasons[reason];
    await expect.element(verdict()).toHaveTextContent(heading);
    await expect.element(verdict()).toHaveFocus();
    await expect.element(result()).toHaveAttribute('data-status', status);
    for (const sentence of [what, trust, now]) {
      await expect.element(page.getByText(sentence)).toBeVisible();
    }
  });

  it('begins with the most serious reason and keeps the others', async () => {
    await review(answering(reviewFor('red', ['contentAltered', 'laterChanges'])));
    await expect.element(verdict()).toHaveTextContent(words.reasons.contentAltered.heading);
    const others = page.getByRole('heading', { name: words.also });
    await expect.element(others).toBeVisible();
    await expect
      .element(page.getByText(words.reasons.laterChanges.what, { exact: true }))
      .toBeVisible();
  });

  it('of an unsigned file never says that it is unchanged', async () => {
    const unsigned = reviewFor('amber', ['unsigned'], {
      signatures: [],
      signedBytes: 0,
      fields: [fieldNamed('Signature1', { label: 'Underskrift: Anna Berg' })],
    });
    await review(answering(unsigned));
    await expect.element(page.getByText(words.words.unsigned, { exact: true })).toBeVisible();
    await expect.element(page.getByText('Underskrifter: 0 av 1')).toBeVisible();
    expect(document.body.textContent).not.toContain(words.words.green);
  });
});

describe('while a file is reviewed', () => {
  it('the page says how far it has come, and can be told to stop', async () => {
    const { client, calls } = slowClient();
    await review(client);
    await expect.poll(() => calls).toHaveLength(1);
    calls[0]?.tell({ stage: 'signatures', part: 2, parts: 3 });
    await expect.element(page.getByText(`${words.stages.signatures} 2 av 3`)).toBeVisible();
    const cancel = page.getByRole('button', { name: 'Avbryt' });
    await expect.element(cancel).toHaveFocus();
    await cancel.click();
    expect(calls[0]?.signal?.aborted).toBe(true);
    await expect.element(page.getByText(words.cancelled)).toBeVisible();
    await expect.element(page.getByRole('button', { name: words.choose })).toHaveFocus();
  });

  it('another file takes its place, and an answer that comes late is not shown', async () => {
    const { client, calls } = slowClient();
    await review(client, pdf('fel.pdf'));
    await expect.poll(() => calls).toHaveLength(1);
    drag('drop', dropped(pdf('rätt.pdf')));
    await expect.poll(() => calls).toHaveLength(2);
    expect(calls.map(({ signal }) => signal?.aborted)).toEqual([true, false]);
    calls[0]?.answer(reviewFor('red', ['contentAltered']));
    calls[1]?.answer(reviewWith());
    await expect.element(result()).toHaveAttribute('data-status', 'green');
    await expect.element(page.getByText('rätt.pdf').first()).toBeVisible();
  });

  it('leaving the page stops the work', async () => {
    const { client, calls } = slowClient();
    const { unmount } = await review(client);
    await expect.poll(() => calls).toHaveLength(1);
    await unmount();
    expect(calls[0]?.signal?.aborted).toBe(true);
  });
});

describe('a file that cannot be reviewed', () => {
  it.each([
    ['encrypted', 'encrypted'],
    ['damaged', 'damaged'],
    ['tooLarge', 'tooLarge'],
    ['tookTooLong', 'tookTooLong'],
    ['unreadable', 'unreadable'],
    ['unknown', 'unknown'],
    ['notSignable', 'unknown'],
  ] as const)(
    'for being %s has its message, and the next one is reviewed',
    async (trouble, says) => {
      const answers = [() => Promise.reject(new PdfError(trouble, 'for the test'))];
      const client: SignatureClient = {
        ...noSignature,
        review: () => answers.pop()?.() ?? Promise.resolve(reviewWith()),
      };
      await review(client, pdf('sjuk.pdf'));
      const message = page.getByRole('alert');
      await expect.element(message).toHaveAttribute('data-problem', says);
      await expect.element(message).toMatchTextContent('sjuk.pdf');
      await expect.element(page.getByRole('button', { name: words.another })).toHaveFocus();
      await userEvent.upload(input(), pdf('frisk.pdf'));
      await expect.element(result()).toHaveAttribute('data-status', 'green');
    },
  );

  it('for being no PDF is not given to the verifier', async () => {
    const { client, calls } = slowClient();
    await review(client, new File(['{"format":"barnrattsprovning"}'], 'utkast.json'));
    await expect.element(page.getByRole('alert')).toHaveAttribute('data-problem', 'notPdf');
    expect(calls).toHaveLength(0);
  });
});

describe('a file that is dropped', () => {
  it('is awaited with words over the whole page, and reviewed', async () => {
    await renderReviewPage(answering(reviewWith()));
    const transfer = dropped(pdf());
    drag('dragenter', transfer);
    await expect.element(page.getByText(words.drop)).toBeVisible();
    expect(drag('dragover', transfer).defaultPrevented).toBe(true);
    drag('dragleave', transfer);
    await expect.element(page.getByText(words.drop)).not.toBeInTheDocument();
    drag('dragenter', transfer);
    drag('drop', transfer);
    await expect.element(result()).toHaveAttribute('data-status', 'green');
    await expect.element(page.getByText(words.drop)).not.toBeInTheDocument();
  });

  it('is the first of several, and the page says so', async () => {
    const { client, calls } = slowClient();
    await renderReviewPage(client);
    drag('drop', dropped(pdf('ett.pdf'), pdf('två.pdf'), pdf('tre.pdf')));
    await expect.poll(() => calls.map(({ name }) => name)).toEqual(['ett.pdf']);
    calls[0]?.answer(reviewWith());
    await expect
      .element(page.getByRole('status').first())
      .toMatchTextContent(/började med ”ett\.pdf”\. 2/);
  });

  it('is left to the part of the page that takes it itself', async () => {
    const { client, calls } = slowClient();
    await renderReviewPage(client);
    const part = document.querySelector('main');
    part?.addEventListener('drop', (event) => event.preventDefault());
    drag('drop', dropped(pdf()), part ?? undefined);
    drag('drop', dropped(pdf('annan.pdf')));
    await expect.poll(() => calls.map(({ name }) => name)).toEqual(['annan.pdf']);
  });

  it('leaves dragged text alone', async () => {
    await renderReviewPage(noSignature);
    const transfer = new DataTransfer();
    transfer.setData('text/plain', 'ord');
    expect(drag('dragover', transfer).defaultPrevented).toBe(false);
    expect(drag('drop', transfer).defaultPrevented).toBe(false);
  });
});

it('a file that another page hands over is reviewed at once, and only once', async () => {
  const fileInHand = createFileInHand();
  fileInHand.set(pdf('nygjord.pdf'));
  const { client, calls } = slowClient();
  const { unmount } = await renderReviewPage(client, { fileInHand });
  await expect.poll(() => calls.map(({ name }) => name)).toEqual(['nygjord.pdf']);
  await unmount();
  await renderReviewPage(client, { fileInHand });
  await expect.element(page.getByRole('button', { name: words.choose })).toBeVisible();
  expect(calls).toHaveLength(1);
});

it('a reviewed file is still there for those who have looked at another page', async () => {
  const fileInHand = createFileInHand();
  const { unmount } = await renderReviewPage(answering(reviewWith()), { fileInHand });
  await userEvent.upload(input(), pdf('läst.pdf'));
  await expect.element(result()).toHaveAttribute('data-status', 'green');
  await unmount();
  await renderReviewPage(answering(reviewWith()), { fileInHand });
  await expect.element(page.getByText('läst.pdf').first()).toBeVisible();
  await expect.element(result()).toHaveAttribute('data-status', 'green');
});
