import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { reviewPdf } from '#src/signature/worker/verify/review-pdf.ts';
import { fileWithField, reportWithFields, sign } from './signing-case.ts';

vi.spyOn(console, 'warn').mockImplementation(() => undefined);

/** Whatever happens to a byte of a signed file, it is seen. The small file is swept from one end to the other. */

const statusOf = (file: Uint8Array) =>
  reviewPdf(file, () => {}).then(
    ({ status }) => status,
    () => 'refused',
  );

function flipped(file: Uint8Array, position: number, mask: number): Uint8Array {
  const changed = file.slice();
  changed[position] = (changed[position] ?? 0) ^ mask;
  return changed;
}

/** The value of the first signature, with its brackets. */
function gapIn(file: Uint8Array): { start: number; end: number } {
  const text = Buffer.from(file).toString('latin1');
  const [, start, end] = /\/ByteRange\s*\[0 (\d+)\s+(\d+)/.exec(text) ?? [];
  return { start: Number(start), end: Number(end) };
}

const isLetter = (code: number) => /[a-fA-F]/.test(String.fromCharCode(code));

/** Small and capital digits mean the same. */
const isMeaningless = (file: Uint8Array, position: number, mask: number) =>
  mask === 0x20 && isLetter(file[position] ?? 0) && isInGap(file, position);

function isInGap(file: Uint8Array, position: number): boolean {
  const { start, end } = gapIn(file);
  return position >= start && position < end;
}

let small: Uint8Array;
let report: Uint8Array;

beforeAll(async () => {
  small = await sign(fileWithField(), 'S', { appearance: ['A'] });
  const once = await sign(await reportWithFields(), 'Signature1');
  report = await sign(once, 'Signature2');
});

describe('a signed file of which a byte is changed is never green', () => {
  it('is green as it is', async () => {
    expect(await statusOf(small)).toBe('green');
    expect(await statusOf(report)).toBe('green');
  });

  it('in the beginning and the structure of a small file, byte by byte', async () => {
    const { start, end } = gapIn(small);
    const text = Buffer.from(small).toString('latin1');
    const update = text.indexOf('%%EOF') + 6;
    const ranges = [
      [0, update, 1],
      [update, start, 29],
      [start, start + 2400, 3],
      [start + 2400, end, 401],
      [end, small.length, 1],
    ] as const;
    for (const [from, to, stride] of ranges) {
      for (let position = from; position < to; position += stride) {
        for (const mask of [0x01, 0x20, 0x80]) {
          if (!isMeaningless(small, position, mask)) {
            const found = await statusOf(flipped(small, position, mask));
            expect(found, `byte ${position} with ${mask}`).not.toBe('green');
          }
        }
      }
    }
  }, 120_000);

  it('anywhere in a report that two have signed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: report.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (position, mask) => {
          fc.pre(!isMeaningless(report, position, mask) && !isSecondGap(report, position, mask));
          expect(await statusOf(flipped(report, position, mask))).not.toBe('green');
        },
      ),
      { numRuns: 150 },
    );
  }, 120_000);

  it('in the signature itself', async () => {
    const { start } = gapIn(report);
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: 2000 }),
        fc.integer({ min: 1, max: 255 }),
        async (position, mask) => {
          fc.pre(!isMeaningless(report, start + position, mask));
          expect(await statusOf(flipped(report, start + position, mask))).not.toBe('green');
        },
      ),
      { numRuns: 150 },
    );
  }, 120_000);
});

function isSecondGap(file: Uint8Array, position: number, mask: number): boolean {
  return mask === 0x20 && isLetter(file[position] ?? 0) && position > file.length / 2;
}

describe('a signed file of another length is never green', () => {
  it('with anything behind it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 400 }), async (more) => {
        expect(await statusOf(Uint8Array.from([...small, ...more]))).not.toBe('green');
      }),
      { numRuns: 200 },
    );
    for (const more of ['\n', '\r', '\r\n', ' ', '\0', '%', '%%EOF', 'startxref\n0\n%%EOF\n']) {
      const longer = Uint8Array.from([...small, ...Buffer.from(more)]);
      expect(await statusOf(longer), JSON.stringify(more)).not.toBe('green');
    }
  });

  it('with anything before it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 100 }), async (more) => {
        expect(await statusOf(Uint8Array.from([...more, ...small]))).not.toBe('green');
      }),
      { numRuns: 100 },
    );
  });

  it('cut off anywhere', async () => {
    for (let length = 0; length < small.length; length += length < 3000 ? 7 : 131) {
      expect(await statusOf(small.subarray(0, length)), `${length}`).not.toBe('green');
    }
    for (let length = small.length - 700; length < small.length; length += 1) {
      expect(await statusOf(small.subarray(0, length)), `${length}`).not.toBe('green');
    }
  }, 60_000);

  it('with a piece taken out, doubled, or put elsewhere', async () => {
    const place = fc.nat({ max: small.length });
    await fc.assert(
      fc.asyncProperty(place, place, place, async (one, other, third) => {
        const [from, to] = one < other ? [one, other] : [other, one];
        fc.pre(to > from);
        const piece = small.subarray(from, to);
        const rest = [...small.subarray(0, from), ...small.subarray(to)];
        const at = Math.min(third, rest.length);
        const doubled = [...small.subarray(0, third), ...piece, ...small.subarray(third)];
        const moved = [...rest.slice(0, at), ...piece, ...rest.slice(at)];
        for (const changed of [rest, doubled, moved].map((bytes) => Uint8Array.from(bytes))) {
          const isChanged = Buffer.compare(changed, small) !== 0;
          expect(isChanged && (await statusOf(changed)) === 'green').toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
