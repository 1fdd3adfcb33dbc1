import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import {
  IdentityError,
  type IdentityProblem,
  PdfError,
  type PdfProblem,
  type SignRequest,
} from '#src/signature/protocol.ts';
import type { Review } from '#src/signature/review.ts';
import type { RunOptions, SignatureClient } from '#src/signature/signature-client.ts';
import { createIdentityKeeper } from '#src/ui/signing/identity-keeper.ts';
import { SignPanel } from '#src/ui/signing/sign-panel.tsx';
import { noSignature, renderInApp, testServices } from '../app-harness.tsx';
import { annasPlace, field, identity, issued, karinsPlace, reportFile, review } from './samples.ts';

const downloads: string[] = [];

beforeEach(() => {
  downloads.length = 0;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    downloads.push(this.download);
  });
  return () => vi.restoreAllMocks();
});

/** The panel, with these identities held in memory. */
async function renderPanel(
  reviewed: Review,
  signature: Partial<SignatureClient> = {},
  held: readonly Awaited<ReturnType<typeof identity>>[] = [],
) {
  const identities = createIdentityKeeper(undefined);
  for (const one of held) {
    identities.hold(one, '2026-11-22T13:00:00.000Z');
  }
  const onSigned = vi.fn<(file: File, field: string) => void>();
  const services = testServices({
    identities,
    signature: { ...noSignature, ...signature },
    signatureFonts: ['https://app.example/fonts/regular.ttf'],
    now: () => new Date('2026-11-22T14:03:00'),
  });
  await renderInApp(
    <Router hook={useHashLocation}>
      <SignPanel file={reportFile} review={reviewed} onSigned={onSigned} />
    </Router>,
    services,
  );
  return { onSigned, identities };
}

const signButton = () => page.getByRole('button', { name: 'Skriv under', exact: true });
const place = (name: RegExp) => page.getByRole('radio', { name });

/** A client that signs when the test says so. */
function slowSigner() {
  const requests: SignRequest[] = [];
  const options: RunOptions[] = [];
  const answers: { resolve: (bytes: Uint8Array) => void; reject: (error: unknown) => void }[] = [];
  const sign: SignatureClient['sign'] = (request, given = {}) =>
    new Promise((resolve, reject) => {
      requests.push(request);
      options.push(given);
      answers.push({ resolve, reject });
      given.signal?.addEventListener('abort', () => reject(given.signal?.reason));
    });
  return { sign, requests, options, answers };
}

test.each([
  [review({ status: 'red', reasons: ['contentAltered'] }), /ändrad eller skadad/],
  [review({ fields: [] }), /inga platser för underskrift/],
  [review({ fields: [{ ...annasPlace, isSigned: true, canBeSigned: false }] }), /Alla platser/],
  [review({ fields: [{ ...annasPlace, canBeSigned: false }] }), /av ett annat slag/],
])('says why a file cannot be signed (%#)', async (reviewed, words) => {
  await renderPanel(reviewed);
  await expect.element(page.getByText(words)).toBeVisible();
  expect(signButton().elements()).toHaveLength(0);
});

test('the only place and the identity of its signer are chosen beforehand, and signed in the words of the report', async () => {
  const { sign, requests, answers } = slowSigner();
  const anna = await identity({ organisation: 'Barnnämnden' });
  const karin = await identity(issued, '2');
  const { onSigned } = await renderPanel(review(), { sign }, [karin, anna]);
  await expect.element(place(/^Underskrift: Anna Berg/)).toBeChecked();
  await expect.element(place(/^Anna Berg/)).toBeChecked();
  await expect.element(page.getByText('2, fastställd 20 november 2026')).toBeVisible();
  await expect.element(page.getByText(/enkel elektronisk underskrift/)).toBeVisible();
  await signButton().click();
  await expect.poll(() => requests).toHaveLength(1);
  const [request] = requests;
  expect(request).toMatchObject({
    file: reportFile,
    field: 'Signature1',
    identity: anna,
    signedAt: new Date('2026-11-22T14:03:00').toISOString(),
    statement: 'Skriver under prövningen i version 2',
    fonts: ['https://app.example/fonts/regular.ttf'],
  });
  expect(request?.appearance).toEqual([
    'Anna Berg',
    'Självgjord identitet · Barnnämnden',
    'Underskriven 22 november 2026 kl. 14.03 enligt undertecknarens klocka',
    'Certifikatets fingeravtryck 1111 1111 1111 1111 1111 1111 …',
  ]);
  answers[0]?.resolve(new TextEncoder().encode('%PDF signed'));
  await expect.poll(() => onSigned.mock.calls).toHaveLength(1);
  const name = 'provning-ekdalen-2026-11-20-underskriven-1-av-1.pdf';
  expect(downloads).toEqual([name]);
  const [file, signedField] = onSigned.mock.calls[0] ?? [];
  expect(file?.name).toBe(name);
  expect(await file?.text()).toBe('%PDF signed');
  expect(signedField).toBe('Signature1');
});

test('an English report is signed in English, whatever the app speaks', async () => {
  const { sign, requests } = slowSigner();
  const english = review({ document: { ...review().document, language: 'en' } });
  await renderPanel(english, { sign }, [await identity({ ...issued, name: 'Anna Berg' })]);
  await signButton().click();
  await expect.poll(() => requests).toHaveLength(1);
  expect(requests[0]?.appearance).toEqual([
    'Anna Berg',
    'Ekdalens kommun',
    'Signed 22 November 2026 at 14:03 by the signer’s clock',
    'Fingerprint of the certificate 1111 1111 1111 1111 1111 1111 …',
  ]);
});

test('asks for what is missing, at the place where it is chosen', async () => {
  await renderPanel(review({ fields: [annasPlace, karinsPlace] }));
  await signButton().click();
  await expect.element(place(/^Underskrift: Anna Berg/)).toHaveFocus();
  await expect.element(page.getByText('Välj var underskriften ska stå.')).toBeVisible();
  await userEvent.keyboard(' ');
  await signButton().click();
  await expect.element(page.getByText(/^Välj vad du skriver under med/)).toBeVisible();
  await expect
    .element(page.getByRole('button', { name: 'Skapa en självgjord identitet' }))
    .toHaveFocus();
});

test('places that are taken say by whom; the rest of another kind cannot be chosen', async () => {
  const reviewed = review({
    status: 'green',
    reasons: [],
    fields: [
      { ...annasPlace, isSigned: true, canBeSigned: false },
      karinsPlace,
      field(3, '', { canBeSigned: false, page: 0 }),
    ],
    signatures: [
      {
        field: 'Signature1',
        label: annasPlace.label,
        status: 'green',
        reasons: [],
        certificate: (await identity()).description,
        issuers: [],
        claimedTime: '2026-11-22T12:00:00.000Z',
        statement: '',
        revision: 2,
        coversWholeFile: true,
        format: { subFilter: 'ETSI.CAdES.detached', isPadesBaseline: true },
        hasTimestamp: false,
      },
    ],
  });
  await renderPanel(reviewed);
  await expect.element(place(/sidan 12 · underskriven av Anna Berg/)).toBeDisabled();
  await expect.element(place(/^Underskrift: Karin Lind/)).toBeChecked();
  await expect.element(place(/^Plats 3, utan beskrivning/)).toBeDisabled();
});

test('the identity of another person is not suggested; chosen, both names are said', async () => {
  await renderPanel(review(), {}, [await identity(issued, '2')]);
  await expect.element(place(/^Karin Lind/)).not.toBeChecked();
  await place(/^Karin Lind/).click();
  await expect.element(page.getByText(/avsedd för Anna Berg.*som Karin Lind/)).toBeVisible();
  await expect.element(page.getByText(/utfärdat av Ekdalens kommun CA/).last()).toBeVisible();
  await page.getByRole('button', { name: 'Stäng certifikatet för Karin Lind' }).click();
  expect(place(/^Karin Lind/).elements()).toHaveLength(0);
});

test('an identity that has expired or is not valid yet is seen with its date, not chosen', async () => {
  await renderPanel(review(), {}, [
    await identity({ validFrom: '2020-01-01T00:00:00Z', validTo: '2023-01-01T12:00:00Z' }),
    await identity({ validFrom: '2027-05-03T12:00:00Z' }, '2'),
  ]);
  await expect.element(place(/gick ut 1 januari 2023/)).toBeDisabled();
  await expect.element(place(/gäller först från 3 maj 2027/)).toBeDisabled();
});

test('Avbryt stops the work and says that nothing is signed', async () => {
  const { sign, options } = slowSigner();
  await renderPanel(review(), { sign }, [await identity()]);
  await signButton().click();
  await expect.element(page.getByRole('button', { name: 'Avbryt' })).toHaveFocus();
  options[0]?.onProgress?.({ stage: 'signatures', part: 2, parts: 3 });
  await expect.element(page.getByText('Kontrollerar underskrifterna … 2 av 3')).toBeVisible();
  await page.getByRole('button', { name: 'Avbryt' }).click();
  expect(options[0]?.signal?.aborted).toBe(true);
  await expect.element(page.getByText('Avbrutet. Ingenting är underskrivet.')).toBeVisible();
  await expect.element(signButton()).toHaveFocus();
});

const pdfProblems: readonly [PdfProblem, RegExp][] = [
  ['altered', /ändrad efter en tidigare underskrift/],
  ['noSuchField', /redan underskriven/],
  ['notSignable', /utan att något i den ändras/],
  ['unreadable', /från disken/],
  ['tookTooLong', /för lång tid/],
  ['unknown', /Filen är orörd/],
];

test.each(pdfProblems)(
  'a file that cannot be signed (%s) says so and loses nothing',
  async (problem, words) => {
    const sign = vi.fn<SignatureClient['sign']>(() =>
      Promise.reject(new PdfError(problem, 'test')),
    );
    await renderPanel(review(), { sign }, [await identity()]);
    await signButton().click();
    await expect.element(page.getByText(words)).toBeVisible();
    await expect.element(place(/^Anna Berg/)).toBeChecked();
    await expect.element(signButton()).toHaveFocus();
    await signButton().click();
    await expect.poll(() => sign.mock.calls).toHaveLength(2);
  },
);

test('an identity made in place is chosen; where the browser keeps nothing, that is said', async () => {
  const createIdentity = vi.fn<SignatureClient['createIdentity']>(({ name, organisation }) =>
    identity({ name, organisation }),
  );
  await renderPanel(review(), { createIdentity });
  await page.getByRole('button', { name: 'Skapa en självgjord identitet' }).click();
  const name = page.getByRole('textbox', { name: 'Ditt namn' });
  await expect.element(name).toHaveFocus();
  await expect.element(name).toHaveValue('Anna Berg');
  await name.fill(' ');
  await page.getByRole('button', { name: 'Skapa identiteten' }).click();
  await expect.element(page.getByText('Skriv ditt namn.')).toBeVisible();
  await expect.element(name).toHaveFocus();
  await name.fill('Anna Berg');
  await page.getByRole('textbox', { name: /^Organisation/ }).fill('Barnnämnden');
  await userEvent.keyboard('{Enter}');
  await expect.element(place(/^Anna Berg, Barnnämnden/)).toBeChecked();
  await expect.element(page.getByText(/lät inte appen spara den/)).toBeVisible();
  expect(createIdentity.mock.calls[0]?.[0]).toEqual({
    name: 'Anna Berg',
    organisation: 'Barnnämnden',
    now: new Date('2026-11-22T14:03:00').toISOString(),
  });
});

/** The form for a .p12, with a file chosen and this password sent. */
async function openCertificate(openPkcs12: SignatureClient['openPkcs12'], password: string) {
  await renderPanel(review(), { openPkcs12 });
  await page.getByRole('button', { name: /^Öppna certifikat från organisationen/ }).click();
  await userEvent.upload(page.getByLabelText('Fil med certifikat'), new File(['0'], 'karin.p12'));
  await expect.element(page.getByText('Vald fil: karin.p12')).toBeVisible();
  await expect.element(page.getByLabelText('Lösenord till filen')).toHaveFocus();
  await userEvent.keyboard(`${password}{Enter}`);
}

test('a wrong password: the file stays chosen, and the password is written anew', async () => {
  const openPkcs12 = vi.fn<SignatureClient['openPkcs12']>((_file, password) =>
    password === 'rätt'
      ? identity(issued, '2')
      : Promise.reject(new IdentityError('wrongPassword', 'test')),
  );
  await openCertificate(openPkcs12, 'fel');
  await expect.element(page.getByText(/Lösenordet passar inte/)).toBeVisible();
  await expect.element(page.getByText('Vald fil: karin.p12')).toBeVisible();
  await expect.element(page.getByLabelText('Lösenord till filen')).toHaveFocus();
  await userEvent.keyboard('rätt{Enter}');
  await expect.element(place(/^Karin Lind, Ekdalens kommun/)).toBeChecked();
  expect(openPkcs12.mock.calls.map(([file, password]) => [file instanceof File, password])).toEqual(
    [
      [true, 'fel'],
      [true, 'rätt'],
    ],
  );
});

const identityProblems: readonly [IdentityProblem, RegExp][] = [
  ['notPkcs12', /inget certifikat med nyckel/],
  ['noKey', /ingen nyckel/],
  ['noCertificate', /inget certifikat som hör till/],
  ['unsupportedKey', /2 048 bitar/],
  ['expired', /har gått ut/],
  ['notYetValid', /inte börjat gälla/],
  ['unusable', /hör inte ihop/],
  ['unknown', /Ingenting har ändrats/],
];

test.each(identityProblems)(
  'a certificate that cannot be used (%s) is told of in words',
  async (problem, words) => {
    await openCertificate(() => Promise.reject(new IdentityError(problem, 'test')), 'x');
    await expect.element(page.getByText(words)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Välj fil' })).toHaveFocus();
    await expect.element(page.getByText('Vald fil: karin.p12')).toBeVisible();
  },
);

test.each([
  ['expired', /gällde från 1 januari 2020 till 31 december 2025/],
  ['notYetValid', /gäller från 1 januari 2020 till 31 december 2025/],
] as const)(
  'a certificate that is not valid today (%s) is refused with its dates',
  async (problem, words) => {
    const certificate = {
      ...(await identity(issued)).description,
      validFrom: '2020-01-01T12:00:00.000Z',
      validTo: '2025-12-31T12:00:00.000Z',
    };
    const error = new IdentityError(problem, 'test', { certificate });
    await openCertificate(() => Promise.reject(error), 'x');
    await expect.element(page.getByText(words)).toMatchTextContent(/Karin Lind/);
  },
);

test('a certificate without a file says what is missing', async () => {
  await renderPanel(review());
  await page.getByRole('button', { name: /^Öppna certifikat från organisationen/ }).click();
  await expect.element(page.getByRole('button', { name: 'Välj fil' })).toHaveFocus();
  await page.getByRole('button', { name: 'Öppna certifikatet' }).click();
  await expect.element(page.getByText('Välj filen med certifikatet.')).toBeVisible();
  await page.getByRole('button', { name: 'Avbryt' }).click();
  await expect
    .element(page.getByRole('button', { name: /^Öppna certifikat från organisationen/ }))
    .toHaveFocus();
});

test('without https nothing can be signed, and the panel says what to do', async () => {
  vi.spyOn(window, 'isSecureContext', 'get').mockReturnValue(false);
  await renderPanel(review());
  await expect.element(page.getByText(/adress som börjar med https/)).toBeVisible();
  await expect.element(page.getByRole('button')).not.toBeInTheDocument();
});

test('the field of a time stamp is no place to sign, and is not counted in the name of the file', async () => {
  const stampField = { ...field(3, '', { isSigned: true, canBeSigned: false }), name: 'Timestamp' };
  const stamped = review({
    fields: [annasPlace, stampField],
    signatures: [
      {
        field: 'Timestamp',
        label: '',
        status: 'green',
        reasons: [],
        certificate: (await identity(issued)).description,
        issuers: [],
        claimedTime: '2026-11-22T12:00:00.000Z',
        statement: '',
        revision: 2,
        coversWholeFile: true,
        format: { subFilter: 'ETSI.RFC3161', isPadesBaseline: false },
        hasTimestamp: true,
      },
    ],
  });
  const { sign, requests, answers } = slowSigner();
  await renderPanel(stamped, { sign }, [await identity()]);
  const places = page.getByRole('group', { name: 'Var ska underskriften stå?' });
  expect(places.getByRole('radio').elements()).toHaveLength(1);
  await signButton().click();
  await expect.poll(() => requests).toHaveLength(1);
  answers[0]?.resolve(new TextEncoder().encode('%PDF signed'));
  await expect
    .poll(() => downloads)
    .toEqual(['provning-ekdalen-2026-11-20-underskriven-1-av-1.pdf']);
});
