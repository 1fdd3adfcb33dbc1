import { expect, it } from 'vitest';
import { modelOf, record, records, text } from './sample.ts';

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
  expect(signOff.intro).toMatch(/^Ingen undertecknare är angiven/);
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
