import { beforeAll, describe, expect, it, vi } from 'vitest';
import { reviewPdf } from '#src/signature/worker/verify/review-pdf.ts';
import { attacks, makeKit, tryOut } from './all-attacks.ts';
import type { Kit } from './attack.ts';
import { Forgery } from './forgery.ts';

vi.spyOn(console, 'warn').mockImplementation(() => undefined);

let kit: Kit;
beforeAll(async () => {
  kit = await makeKit();
});

describe('a signed report, and what can be done to it', () => {
  it.each(attacks.map((attack) => [attack.class, attack.name, attack] as const))(
    '%s: %s',
    async (_class, _name, attack) => {
      const { outcome, reasons, isHeld } = await tryOut(attack, kit);
      expect(attack.expected, reasons).toContain(outcome);
      expect(isHeld, reasons).toBe(true);
    },
  );

  it('of no two attacks have the same name', () => {
    const names = attacks.map((attack) => `${attack.class}: ${attack.name}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('what the review says of a report that was changed after it was signed', () => {
  it('hands out what was signed, not what came after', async () => {
    const attack = attacks.find(({ name }) => name === 'the attachment is replaced');
    const made = await attack?.make(kit);
    const forged = made instanceof Forgery ? made : kit.once;
    const review = await reviewPdf(forged.bytes, () => {});
    const { assessment } = await reviewPdf(kit.once.bytes, () => {});
    expect(review).toMatchObject({ status: 'red', signedBytes: kit.once.text.length });
    expect(review.assessment).toBe(assessment);
    expect(assessment).toContain('Ekdalens familjecentral');
  });

  it('counts the places to sign of a report that was cut back', async () => {
    const review = await reviewPdf(kit.once.bytes, () => {});
    expect(review.signatures).toHaveLength(1);
    expect(review.fields.map(({ isSigned }) => isSigned)).toEqual([true, false, false]);
    expect(review.fields.map(({ canBeSigned }) => canBeSigned)).toEqual([false, true, true]);
  });

  it('offers nobody to sign what is red', async () => {
    const attack = attacks.find(({ name }) => name === 'a page is added');
    const made = await attack?.make(kit);
    const forged = made instanceof Forgery ? made : kit.once;
    const { status, fields } = await reviewPdf(forged.bytes, () => {});
    expect(status).toBe('red');
    expect(fields.some(({ canBeSigned }) => canBeSigned)).toBe(false);
  });
});
