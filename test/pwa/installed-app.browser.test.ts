import { afterEach, expect, test, vi } from 'vitest';
import { createInstalledApp } from '#src/pwa/installed-app.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A browser in which a new version waits, and says no word when it is told to take over. */
function silentServiceWorker() {
  const told: unknown[] = [];
  const worker = () =>
    Object.assign(new EventTarget(), { postMessage: (message: unknown) => told.push(message) });
  const registration = { active: worker(), waiting: worker(), installing: null };
  const container = Object.assign(new EventTarget(), {
    controller: null,
    register: async () => registration,
    startMessages: () => undefined,
  });
  return { told, container };
}

test('a new version that never takes over is not waited for longer than ten seconds', async () => {
  const { told, container } = silentServiceWorker();
  vi.spyOn(navigator, 'serviceWorker', 'get').mockReturnValue(
    container as unknown as ServiceWorkerContainer,
  );
  const offline = createInstalledApp({
    address: 'service-worker.js',
    script: 'main.js',
    now: () => new Date('2026-11-22T14:03:00'),
  });
  await expect.poll(() => offline.getSnapshot().update, { timeout: 5000 }).toBe('waiting');

  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  let isDone = false;
  const taking = offline.takeUpdate().then(() => {
    isDone = true;
  });
  expect(told).toContainEqual({ type: 'takeOver' });
  await vi.advanceTimersByTimeAsync(9000);
  expect(isDone).toBe(false);
  await vi.advanceTimersByTimeAsync(1000);
  await taking;
  expect(isDone).toBe(true);
});
