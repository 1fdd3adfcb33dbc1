import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Assessment } from '#src/domain/assessment.ts';
import { writeAssessmentFile } from '#src/domain/assessment-file/write.ts';
import { swedish } from '#src/i18n/sv/index.ts';
import type { Review } from '#src/signature/review.ts';
import { paths } from '#src/ui/paths.ts';
import { testServices } from '../app-harness.tsx';
import { answering, pdf, renderReviewPage } from './review-harness.tsx';
import {
  fieldNamed,
  issued,
  reviewFor,
  reviewWith,
  selfMade,
  signatureBy,
} from './sample-reviews.ts';

const words = swedish.review;

const draft: Assessment = {
  id: '7d0f4a52-3c6e-4a55-9d0e-0a6b5a1f0c01',
  questionnaire: 'barnrattsprovning',
  revision: 3,
  copies: {},
  version: 1,
  createdAt: '2026-11-01T08:00:00.000Z',
  changedAt: '2026-11-19T12:00:00.000Z',
  answers: { 'case-title': { type: 'text', value: 'Familjecentral i Ekdalen' } },
};
const signedOff: Assessment = { ...draft, signedOffAt: '2026-11-20T12:00:00.000Z' };

async function review(reviewed: Review, file = pdf()) {
  const drawn = await renderReviewPage(answering(reviewed));
  await userEvent.upload(page.getByLabelText(words.chooseLabel), file);
  await expect.element(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  return drawn;
}

const carrying = (assessment: Assessment) =>
  reviewWith({ assessment: writeAssessmentFile(assessment) });

const click = (name: string) => page.getByRole('button', { name }).click();

beforeEach(() => localStorage.clear());

describe('the assessment that comes with a file', () => {
  it('is read without being changed, and the way back leads to the result', async () => {
    const { services } = await review(carrying(signedOff));
    await page.getByRole('link', { name: words.content.open }).click();
    await expect
      .element(page.getByRole('heading', { level: 1, name: words.content.readOnlyHeading }))
      .toHaveFocus();
    await expect
      .element(page.getByRole('heading', { name: 'Familjecentral i Ekdalen' }))
      .toBeVisible();
    expect(document.querySelectorAll('input, textarea, [contenteditable]')).toHaveLength(0);
    await page.getByRole('link', { name: words.content.back }).click();
    await expect.element(page.getByRole('heading', { level: 2 }).first()).toHaveFocus();
    expect(services.store.list()).toEqual([]);
  });

  it('that is signed off becomes a draft of the next version, which says what it was made from', async () => {
    const { services } = await review(carrying(signedOff));
    await expect
      .element(page.getByText('utkast till version 2, gjort från version 1', { exact: false }))
      .toBeVisible();
    await click(words.content.copy);
    const [listing] = services.store.list();
    const loaded = services.store.load(listing?.id ?? '');
    expect(loaded?.ok && loaded.assessment).toMatchObject({
      id: signedOff.id,
      version: 2,
      formerVersion: { number: 1, signedOffAt: signedOff.signedOffAt },
      answers: signedOff.answers,
    });
    expect(loaded?.ok && loaded.assessment.signedOffAt).toBeUndefined();
    expect(location.hash).toBe(`#${paths.caseSheet(listing?.id ?? '')}`);
  });

  it('that is a draft is copied as it is', async () => {
    const { services } = await review(carrying(draft));
    await click(words.content.copy);
    const loaded = services.store.load(services.store.list()[0]?.id ?? '');
    // A file in an older format tells of no copies; the draft notes its own.
    expect(loaded?.ok && loaded.assessment).toEqual({
      ...draft,
      copies: { [loaded?.ok ? loaded.id : '']: 3 },
    });
  });

  it.each([
    ['notOurs', '<script>alert(1)</script>'],
    ['damaged', writeAssessmentFile(draft).slice(0, -40)],
    ['damaged', writeAssessmentFile(draft).replace('"answers":', '"__proto__":{},"answers":')],
    ['tooNew', writeAssessmentFile(draft).replace(/"formatVersion":\s*\d+/, '"formatVersion":999')],
  ] as const)('that is %s has its message and no way in', async (problem, text) => {
    await review(reviewWith({ assessment: text }));
    const message = page.getByText(words.content.problems[problem]);
    await expect.element(message).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: words.content.open }))
      .not.toBeInTheDocument();
  });

  it('of a red file is said to differ from what the file shows, also where it is read', async () => {
    await review(
      reviewFor('red', ['contentReplaced'], {
        assessment: writeAssessmentFile(signedOff),
        signedBytes: 1000,
      }),
    );
    await expect.element(page.getByText(words.content.notInFile, { exact: false })).toBeVisible();
    await page.getByRole('link', { name: words.content.open }).click();
    await expect.element(page.getByText(words.content.notInFile, { exact: false })).toBeVisible();
  });

  it('is not opened where no signature holds', async () => {
    await review(reviewFor('red', ['contentAltered'], { signedBytes: 0 }));
    await expect.element(page.getByText(words.content.noneTrusted)).toBeVisible();
  });

  it('is missing in a file that is not ours, and the page says what it can judge', async () => {
    await review(reviewWith());
    await expect.element(page.getByText(words.content.none)).toBeVisible();
  });
});

describe('a draft of this browser', () => {
  const compare = () => page.getByRole('link', { name: words.content.compare });

  it('is compared, that of the same prövning first, the older before the newer', async () => {
    const store = testServices().store;
    const other = { ...draft, id: '7d0f4a52-3c6e-4a55-9d0e-0a6b5a1f0c99' };
    const title = (value: string) => ({ 'case-title': { type: 'text', value } as const });
    const otherDraft = store.create({ ...other, answers: title('Något annat') }, null);
    store.create({ ...draft, version: 2, revision: 9, answers: title('Nytt namn') }, null);
    await review(carrying(signedOff));
    await compare().click();
    const choice = page.getByLabelText(words.compare.choose);
    await expect.element(choice).toMatchTextContent(/^Nytt namn.*Något annat/);
    const sides = () => [...document.querySelectorAll('.compared-sides dd')];
    await expect
      .poll(() => sides().map((side) => side.textContent))
      .toEqual([
        'Filen: Version 1, fastställd 20 november 2026',
        expect.stringMatching(/^Utkastet: Version 2/),
      ]);
    await userEvent.selectOptions(choice, otherDraft);
    await expect.poll(() => sides()[1]?.textContent).toMatch(/^Utkastet: Version 1/);
    await page.getByRole('link', { name: words.content.back }).click();
    await expect.element(page.getByRole('heading', { level: 2 }).first()).toHaveFocus();
  });

  it('is not offered where there is none', async () => {
    await review(carrying(signedOff));
    await expect.element(page.getByRole('link', { name: words.content.open })).toBeVisible();
    await expect.element(compare()).not.toBeInTheDocument();
  });
});

it('the signed version is the beginning of the file, and no more', async () => {
  await review(reviewFor('amber', ['laterChanges'], { signedBytes: 1000 }), pdf('a.pdf', 1200));
  const link = page.getByRole('link', { name: words.content.showSigned });
  await expect.element(link).toBeVisible();
  const signed = await (await fetch((link.element() as HTMLAnchorElement).href)).blob();
  expect(signed.size).toBe(1000);
  expect(signed.type).toBe('application/pdf');
});

it('a file that is all signed has no other version to show', async () => {
  await review(reviewWith({ signedBytes: 1200 }), pdf('a.pdf', 1200));
  await expect
    .element(page.getByRole('link', { name: words.content.showSigned }))
    .not.toBeInTheDocument();
});

describe('a signature', () => {
  const card = () => page.getByRole('article').first();

  it('is named by its certificate, not by the words of the file', async () => {
    const signature = signatureBy(
      { ...selfMade, name: 'Någon Annan' },
      { statement: 'Jag är Anna Berg' },
    );
    await review(reviewWith({ signatures: [signature] }));
    await expect
      .element(card().getByRole('heading', { level: 4 }))
      .toHaveTextContent('Någon Annan');
    await expect.element(card().getByText(words.signature.otherName)).toBeVisible();
  });

  it('of a self-made identity says what it shows and what not, and whose clock it was', async () => {
    await review(reviewWith());
    await expect
      .element(card().getByText('inte vem som skrev under', { exact: false }))
      .toBeVisible();
    await expect
      .element(card().getByText(words.signature.ownClock, { exact: false }))
      .toBeVisible();
    await expect.element(card().getByText('3F9A 01C2', { exact: false })).toBeVisible();
  });

  it('of an issued certificate names the issuer, whom the app cannot check', async () => {
    await review(reviewWith());
    await expect
      .element(
        page.getByText('utfärdat av Ekdalen Issuing CA 2, Ekdalens kommun', { exact: false }),
      )
      .toBeVisible();
  });

  it('that does not hold only claims its name', async () => {
    const signature = signatureBy(selfMade, { status: 'red', reasons: ['wrongKey'] });
    await review(reviewFor('red', ['wrongKey'], { signatures: [signature] }));
    await expect
      .element(card().getByRole('heading', { level: 4 }))
      .toHaveTextContent('Uppges vara Anna Berg');
  });

  it('of a time service is nobody’s: it is not counted, and vouches for no name', async () => {
    const stamp = signatureBy(issued, {
      field: 'Stamp',
      label: '',
      claimedTime: '',
      format: { subFilter: 'ETSI.RFC3161', isPadesBaseline: false },
      hasTimestamp: true,
    });
    const signedByTwo = reviewWith();
    const fields = [...signedByTwo.fields, fieldNamed('Stamp', { isSigned: true })];
    await review({ ...signedByTwo, fields, signatures: [...signedByTwo.signatures, stamp] });
    await expect
      .element(page.getByRole('heading', { level: 2 }).first())
      .toMatchTextContent('2 av 3 har skrivit under');
    const stamped = page.getByRole('article').last();
    await expect
      .element(stamped.getByRole('heading', { level: 4 }))
      .toHaveTextContent('Tidsstämpel från Nils Åkerström');
    await expect.element(stamped.getByRole('button')).not.toBeInTheDocument();
  });

  it('is missing where there is a time stamp alone: nothing is called signed', async () => {
    const stamp = signatureBy(issued, {
      format: { subFilter: 'ETSI.RFC3161', isPadesBaseline: false },
    });
    await review(
      reviewFor('amber', ['unsigned'], {
        fields: [],
        signatures: [stamp],
        signedBytes: 1000,
        assessment: writeAssessmentFile(draft),
      }),
      pdf('stämplad.pdf', 1200),
    );
    await expect.element(page.getByText(words.content.fromUnsigned)).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: words.content.showSigned }))
      .not.toBeInTheDocument();
  });

  it('that could not be read, with words of any length, leaves the page whole', async () => {
    await page.viewport(390, 800);
    const signature = signatureBy(undefined, {
      status: 'red',
      reasons: ['damagedSignature'],
      label: 'x'.repeat(5000),
      claimedTime: 'i går',
    });
    await review(reviewFor('red', ['damagedSignature'], { signatures: [signature] }));
    await expect.element(card().getByText(words.signature.nobody)).toBeVisible();
    await expect.element(card().getByText(words.signature.noTime)).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  });
});
