import { describe, expect, it, vi } from 'vitest';
import { askBeforeLoss } from '#src/ui/ask-before-loss.ts';
import { createOpenWork } from '#src/ui/open-work.ts';

function openPage() {
  const window = Object.assign(new EventTarget(), { document: new EventTarget() });
  const isSafe = { work: true, store: true, inUse: true };
  const steps: string[] = [];
  const openWork = createOpenWork();
  openWork.add({
    save: async () => true,
    putAway() {
      steps.push('work');
      return isSafe.work;
    },
  });
  const takeUp = vi.fn();
  askBeforeLoss({
    openWork,
    store: {
      putAway() {
        steps.push('store');
        return isSafe.store;
      },
      takeUp,
    },
    isInUse: () => isSafe.inUse,
    window: window as unknown as Window,
  });
  const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  return { window, isSafe, steps, takeUp, asks };
}

describe('a page that is being closed', () => {
  it('hands over what is open and then what is in memory, and asks about nothing that is safe', () => {
    const { steps, asks } = openPage();
    expect(asks()).toBe(false);
    expect(steps).toEqual(['work', 'store']);
  });

  it('asks where only the page has something', () => {
    const { isSafe, asks } = openPage();
    isSafe.work = false;
    expect(asks()).toBe(true);
    Object.assign(isSafe, { work: true, store: false });
    expect(asks()).toBe(true);
    isSafe.inUse = false;
    expect(asks()).toBe(false);
  });

  it('is put away without a question, also where it is frozen, and takes all up when it is back', () => {
    const { window, steps, takeUp } = openPage();
    window.dispatchEvent(new Event('pagehide'));
    window.document.dispatchEvent(new Event('freeze'));
    expect(steps).toEqual(['work', 'store', 'work', 'store']);
    expect(takeUp).not.toHaveBeenCalled();
    window.dispatchEvent(new Event('pageshow'));
    window.document.dispatchEvent(new Event('resume'));
    expect(takeUp).toHaveBeenCalledTimes(2);
  });
});
