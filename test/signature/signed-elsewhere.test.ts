import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isTimeStamp } from '#src/signature/review.ts';
import { readAssessment, reviewPdf } from '#src/signature/worker/verify/review-pdf.ts';

const folder = join(import.meta.dirname, '../fixtures/signed-elsewhere');
const fileOf = async (name: string) => new Uint8Array(await readFile(join(folder, name)));
const reviewOf = async (name: string) => reviewPdf(await fileOf(name), () => {});

describe('a report that was signed elsewhere', () => {
  it('in a prepared field, with certificates of an authority', async () => {
    const { status, reasons, signatures, assessment } = await reviewOf('prepared-field.pdf');
    expect(reasons).toEqual([]);
    expect(status).toBe('green');
    expect(signatures).toHaveLength(1);
    const [signature] = signatures;
    expect(signature).toMatchObject({
      field: 'Signature1',
      label: 'Underskrift: Namn 1, Förvaltningschef, för Barnnämnden',
      status: 'green',
      statement: 'Godkänd i tjänsten',
      revision: 2,
      coversWholeFile: true,
      format: { subFilter: 'ETSI.CAdES.detached', isPadesBaseline: true },
      hasTimestamp: false,
    });
    expect(signature?.certificate).toMatchObject({
      name: 'Öyvind Åkerhjälm',
      organisation: 'Påhittade kommunen',
      isSelfIssued: false,
      key: 'rsa',
      keyBits: 3072,
    });
    expect(signature?.issuers.map(({ name, key }) => [name, key])).toEqual([
      ['Utfärdare för personal', 'ecdsaP256'],
      ['Rotutfärdare', 'ecdsaP384'],
    ]);
    expect(Date.parse(signature?.claimedTime ?? '')).toBeGreaterThan(Date.parse('2026-11-01'));
    expect(assessment).toContain('Ekdalens familjecentral');
  });

  it('after it was signed here', async () => {
    const { status, signatures, fields } = await reviewOf('after-ours.pdf');
    expect(status).toBe('green');
    expect(
      signatures.map(({ field, certificate, coversWholeFile }) => [
        field,
        certificate?.isSelfIssued,
        coversWholeFile,
      ]),
    ).toEqual([
      ['Signature1', true, false],
      ['Signature2', false, true],
    ]);
    expect(fields.map(({ canBeSigned }) => canBeSigned)).toEqual([false, false, true]);
  });

  it('in older ways, and in a field of its own that nobody sees', async () => {
    const { status, signatures, fields } = await reviewOf('other-kinds.pdf');
    expect(status).toBe('green');
    expect(signatures.map(({ field, format }) => [field, format.isPadesBaseline])).toEqual([
      ['Signature1', false],
      ['Signature2', true],
      ['Service', true],
    ]);
    expect(fields.at(-1)).toMatchObject({ name: 'Service', isSigned: true, canBeSigned: false });
  });

  it('for the years to come, with time stamps and proofs added at the end', async () => {
    const file = await fileOf('long-term.pdf');
    const { status, signatures, signedBytes } = await reviewPdf(file, () => {});
    expect(status).toBe('green');
    expect(signatures.map(({ hasTimestamp }) => hasTimestamp)).toEqual([true, true]);
    expect(signatures.map(({ certificate }) => certificate?.name)).toEqual([
      'Öyvind Åkerhjälm',
      'Tidsstämplare',
    ]);
    expect(signatures.map(isTimeStamp)).toEqual([false, true]);
    expect(signedBytes).toBeLessThan(file.length);
    expect(await readAssessment(file, () => {})).toContain('Ekdalens familjecentral');
  });

  it('is called unsigned where a service has stamped it and nobody has signed', async () => {
    const { status, reasons, signatures } = await reviewOf('time-stamp-only.pdf');
    expect({ status, reasons }).toEqual({ status: 'amber', reasons: ['unsigned'] });
    expect(signatures.map(isTimeStamp)).toEqual([true]);
    expect(signatures[0]?.reasons).toEqual([]);
  });
});

describe('at an address where browsers offer no cryptography', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('says that signatures cannot be checked there, whoever asks', async () => {
    const file = await fileOf('prepared-field.pdf');
    const { getRandomValues } = crypto;
    vi.stubGlobal('crypto', { getRandomValues: getRandomValues.bind(crypto) });
    const problem = expect.objectContaining({ problem: 'insecureAddress' });
    await expect(reviewPdf(file, () => {})).rejects.toEqual(problem);
    await expect(readAssessment(file, () => {})).rejects.toEqual(problem);
  });
});

/** The value of the last signature: digits in pairs, as bytes. */
function valueIn(file: Uint8Array): { start: number; length: number } {
  const text = Buffer.from(file).toString('latin1');
  const found = [...text.matchAll(/\/Contents\s*<([0-9a-fA-F]{1000,})>/g)].at(-1);
  const digits = found?.[1] ?? '';
  return {
    start: (found?.index ?? 0) + (found?.[0].indexOf('<') ?? 0) + 1,
    length: digits.replace(/0+$/, '').length / 2,
  };
}

describe.each(['prepared-field.pdf', 'long-term.pdf'])('%s', (name) => {
  it('is not green where a byte of its last signature is changed, chain and all', async () => {
    const file = await fileOf(name);
    const { start, length } = valueIn(file);
    expect(length).toBeGreaterThan(1500);
    for (let index = 0; index < length; index += 41) {
      const changed = file.slice();
      const at = start + 2 * index;
      const digit = String.fromCharCode(changed[at] ?? 0);
      changed[at] = (digit === '3' ? '5' : '3').charCodeAt(0);
      const { status } = await reviewPdf(changed, () => {});
      expect(status, `byte ${index}`).not.toBe('green');
    }
  }, 60_000);
});
