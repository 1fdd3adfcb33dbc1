import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeLinkedFile } from '#src/storage/files/linked-file.ts';
import { FakeFile, handleTo, type Step } from '../linked-files.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const steps = ['createWritable', 'write', 'close'] as const;

/** A share whose network hangs at the step of that number, until it is mended. */
function hangingAt(number: number): { step: Step; mend: () => void } {
  let taken = 0;
  let mend = () => {};
  const mended = new Promise<void>((resolve) => {
    mend = resolve;
  });
  return {
    mend: () => mend(),
    async step(action) {
      if (taken++ === number) {
        await mended;
      }
      return action();
    },
  };
}

const slow = { ok: false, reason: 'slow' };
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe.each(steps)('a write that hangs at %s', (name) => {
  it('is given up, and puts nothing over what was written after it', async () => {
    const file = new FakeFile();
    const { step, mend } = hangingAt(steps.indexOf(name));
    const handle = handleTo(file, step);
    const first = writeLinkedFile(handle, 'old');
    await pass(30_000);
    expect(await first).toEqual(slow);

    const second = writeLinkedFile(handle, 'new');
    mend();
    await pass(0);
    expect(await second).toEqual({ ok: true });
    await pass(60_000);
    expect(file.text).toBe('new');
    // What was stopped in time has not been written at all.
    expect(file.writes).toBe(name === 'close' ? 2 : 1);
  });
});

it('a swap that cannot be stopped any more goes before all that is written next', async () => {
  const file = new FakeFile();
  const { step, mend } = hangingAt(steps.indexOf('close'));
  const first = writeLinkedFile(handleTo(file, step), 'old');
  await pass(30_000);
  expect(await first).toEqual(slow);
  const again = handleTo(file);
  const second = writeLinkedFile(again, 'too early');
  await pass(30_000);
  expect(await second).toEqual(slow);
  mend();
  await pass(0);
  expect(file.text).toBe('old');
  expect(await writeLinkedFile(again, 'new')).toEqual({ ok: true });
  expect(file.text).toBe('new');
});

it('a write to another file waits for nobody', async () => {
  const hanging = { ...handleTo(new FakeFile(), hangingAt(2).step), name: 'badhuset.json' };
  void writeLinkedFile(hanging, 'old');
  await pass(30_000);
  const other = new FakeFile();
  expect(await writeLinkedFile(handleTo(other), 'here')).toEqual({ ok: true });
  expect(other.text).toBe('here');
});
