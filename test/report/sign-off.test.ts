import { expect, it } from 'vitest';
import { modelOf, record, records, signedOff, signers, text } from './sample.ts';

it('each signer has a place of their own, with lines for what is written by hand', async () => {
  const { signOff } = await modelOf({
    'case-signers': records(
      record(1, {
        'signer-name': text('Namn Ett'),
        'signer-title': text('Rektor'),
        'signer-party': text('Skolan'),
        'signer-place': text('Åby'),
      }),
      record(2, {}),
      record(3, { 'signer-name': text('Namn Två') }),
    ),
  });
  expect(signOff.signers).toEqual([
    {
      heading: 'För Skolan',
      rows: [
        [
          { label: 'Ort', text: 'Åby' },
          { label: 'Datum', text: '' },
        ],
        [{ label: 'Namnteckning', text: '' }],
        [
          { label: 'Namnförtydligande', text: 'Namn Ett' },
          { label: 'Titel', text: 'Rektor' },
        ],
      ],
      former: [],
    },
    {
      heading: '',
      rows: [
        [{ label: 'För', text: '' }],
        [
          { label: 'Ort', text: '' },
          { label: 'Datum', text: '' },
        ],
        [{ label: 'Namnteckning', text: '' }],
        [
          { label: 'Namnförtydligande', text: 'Namn Två' },
          { label: 'Titel', text: '' },
        ],
      ],
      former: [],
    },
  ]);
});

it('where nobody is named there is one place to sign, and a sentence that says so', async () => {
  const { signOff } = await modelOf({});
  expect(signOff.intro).toEqual([expect.stringMatching(/^Ingen undertecknare är angiven/)]);
  expect(signOff.signers).toHaveLength(1);
  expect(signOff.signers[0]?.rows.flat().every((entry) => entry.text === '')).toBe(true);
});

it('what was once asked about a signer is not lost', async () => {
  const { signOff } = await modelOf({
    'case-signers': records(
      record(1, { 'signer-name': text('Namn Ett'), 'signer-phone': text('0123') }),
    ),
  });
  expect(signOff.signers[0]?.former.map(({ label }) => label)).toEqual(['signer-phone']);
});

it('a signed-off version has a field for each signer, in their order', async () => {
  const { signOff } = await modelOf(
    {
      'case-signers': records(
        record(1, {
          'signer-name': text('Anna Berg'),
          'signer-title': text('förvaltningschef'),
          'signer-party': text('Barnnämnden'),
        }),
        record(2, { 'signer-name': text('Bo Ek') }),
        record(3, { 'signer-place': text('Åby') }),
      ),
    },
    signedOff,
  );
  const fields = signOff.signers.map(({ rows }) => rows.flat().flatMap(({ field }) => field ?? []));
  expect(fields).toEqual([
    [
      {
        name: 'Signature1',
        description: 'Underskrift: Anna Berg, förvaltningschef, för Barnnämnden',
      },
    ],
    [{ name: 'Signature2', description: 'Underskrift: Bo Ek' }],
    [{ name: 'Signature3', description: 'Underskrift: undertecknare 3' }],
  ]);
});

it('a version that is not signed off has no fields', async () => {
  const { signOff } = await modelOf(signers(3), { version: 2 });
  expect(signOff.signers).toHaveLength(3);
  expect(JSON.stringify(signOff)).not.toContain('Signature');
});

it('the page says which version is signed, and how a signature is checked', async () => {
  const { signOff } = await modelOf(signers(1), signedOff);
  expect(signOff.intro[0]).toBe(
    'Fastställd 2026-11-22. Ersätter version 1, fastställd 2026-10-31.',
  );
  expect(signOff.intro.at(-1)).toMatch(/öppna filen under Granska/);
  const unsigned = await modelOf(signers(1));
  expect(unsigned.signOff.intro.join(' ')).not.toMatch(/Fastställd|Granska/);
});

it('a signed-off version that names nobody has a place to sign by hand', async () => {
  const { signOff } = await modelOf({}, signedOff);
  expect(signOff.intro).toEqual([
    expect.stringMatching(/^Fastställd/),
    expect.stringMatching(/^Ingen undertecknare/),
  ]);
  expect(signOff.signers.flatMap(({ rows }) => rows.flat()).every(({ field }) => !field)).toBe(
    true,
  );
});
