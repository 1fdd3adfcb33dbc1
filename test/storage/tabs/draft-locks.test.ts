import { expect, it, vi } from 'vitest';
import { createDraftLocks } from '#src/storage/tabs/draft-locks.ts';
import { createTabChannel } from '#src/storage/tabs/tab-channel.ts';
import { id, idsFrom, startOfTest } from '../fakes.ts';

it('tell also the pages of this tab when it has ceased to write a draft', async () => {
  const locks = createDraftLocks({
    locks: () => undefined,
    channel: createTabChannel(() => undefined, id(1)),
    now: () => startOfTest,
    newId: idsFrom(2),
    isVisible: () => true,
  });
  const told = vi.fn();
  const forget = locks.subscribe(told);
  const claim = locks.claim(id(9), { letGo: () => true, changed: () => undefined });
  await claim.begin();
  expect(claim.access.kind).toBe('writing');
  expect(told).not.toHaveBeenCalled();
  claim.end();
  await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
  forget();
  await claim.begin();
  claim.end();
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(told).toHaveBeenCalledOnce();
});
