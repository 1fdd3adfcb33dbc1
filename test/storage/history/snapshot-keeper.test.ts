import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DraftSession } from '#src/storage/drafts/draft-session.ts';
import { createLocalDraftStore } from '#src/storage/drafts/local-draft-store.ts';
import { keepSnapshotsOf } from '#src/storage/history/snapshot-keeper.ts';
import { createSnapshotStore } from '#src/storage/history/snapshot-store.ts';
import { assessmentAt, FakeStorage, idsFrom, startOfTest } from '../fakes.ts';

const minute = 60 * 1000;

let storage: FakeStorage;
let factory: IDBFactory;
let now: number;
const ending: (() => void)[] = [];
beforeEach(() => {
  storage = new FakeStorage();
  factory = new IDBFactory();
  now = startOfTest.getTime();
});
afterEach(() => {
  for (const end of ending.splice(0)) {
    end();
  }
});

const clock = () => new Date(now);

function browser(first = 1) {
  const drafts = createLocalDraftStore({
    storage: storage.source,
    indexedDB: () => factory,
    now: clock,
    newId: idsFrom(first),
  });
  const snapshots = createSnapshotStore({ indexedDB: () => factory, now: clock });

  function open(draft: string): DraftSession {
    const loaded = drafts.load(draft);
    if (!loaded?.ok) {
      throw new Error('the draft does not open');
    }
    const session = new DraftSession(drafts, loaded, clock);
    const stop = keepSnapshotsOf(session, { snapshots, now: clock, stored: drafts.rawText(draft) });
    ending.push(() => {
      stop();
      session.dispose();
    });
    return session;
  }

  /** What was kept of it, the first first. */
  async function kept(draft: string) {
    const all = (await snapshots.list(draft)) ?? [];
    return all.map(({ reason, revision }) => `${reason} ${revision}`).reverse();
  }

  return { drafts, snapshots, open, kept };
}

async function write(session: DraftSession, words: string): Promise<void> {
  session.change({ 'case-title': { type: 'text', value: words } });
  await session.flush();
}

describe('an open draft', () => {
  it('is kept as it was when it was opened, once', async () => {
    const { drafts, open, kept } = browser();
    const draft = drafts.create(assessmentAt(3), null);
    open(draft);
    await expect.poll(() => kept(draft)).toEqual(['automatic 3']);
    open(draft);
    const session = open(draft);
    await write(session, 'mer');
    await write(session, 'och mer');
    expect(await kept(draft)).toEqual(['automatic 3']);
    // What was written since is kept when it is opened the next time.
    open(draft);
    await expect.poll(() => kept(draft)).toEqual(['automatic 3', 'automatic 5']);
  });

  it('in which nothing was ever written is not', async () => {
    const { drafts, open, kept } = browser();
    const draft = drafts.create(assessmentAt(0), null);
    const session = open(draft);
    await write(session, 'det första');
    open(draft);
    await expect.poll(() => kept(draft)).toEqual(['automatic 1']);
  });

  it('is kept every ten minutes of writing, and not while nobody writes', async () => {
    const { drafts, open, kept } = browser();
    const draft = drafts.create(assessmentAt(1), null);
    const session = open(draft);
    await expect.poll(() => kept(draft)).toEqual(['automatic 1']);
    for (let minutes = 1; minutes <= 25; minutes++) {
      now += minute;
      await write(session, `efter ${minutes}`);
    }
    await expect.poll(() => kept(draft)).toEqual(['automatic 1', 'automatic 11', 'automatic 21']);
    now += 600 * minute;
    await session.flush();
    expect(await kept(draft)).toHaveLength(3);
  });

  it('is not kept again where somebody has just kept it', async () => {
    const { drafts, snapshots, open, kept } = browser();
    const draft = drafts.create(assessmentAt(1), null);
    const session = open(draft);
    await expect.poll(() => kept(draft)).toEqual(['automatic 1']);
    now += 9 * minute;
    await write(session, 'före återställningen');
    await snapshots.keep(draft, { reason: 'beforeRestore', assessment: session.assessment });
    now += 2 * minute;
    await write(session, 'återställt');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await kept(draft)).toHaveLength(2);
    now += 9 * minute;
    await write(session, 'en stund senare');
    await expect.poll(() => kept(draft)).toEqual(['automatic 1', 'beforeRestore 2', 'automatic 4']);
  });

  it('goes on being kept when the clock has been set back', async () => {
    const { drafts, open, kept } = browser();
    const draft = drafts.create(assessmentAt(1), null);
    const session = open(draft);
    await expect.poll(() => kept(draft)).toEqual(['automatic 1']);
    now -= 300 * minute;
    await write(session, 'strax efter');
    await expect.poll(() => kept(draft)).toEqual(['automatic 1', 'automatic 2']);
    now += minute;
    await write(session, 'en minut senare');
    expect(await kept(draft)).toHaveLength(2);
  });

  it('is kept as it was signed off', async () => {
    const { drafts, open, kept } = browser();
    const draft = drafts.create(assessmentAt(3), null);
    const session = open(draft);
    await expect.poll(() => kept(draft)).toEqual(['automatic 3']);
    await write(session, 'sista ordet');
    await session.signOff();
    await expect.poll(() => kept(draft)).toEqual(['automatic 3', 'signedOff 5']);
    open(draft);
    expect(await kept(draft)).toHaveLength(2);
  });

  it('that only reads along is kept by the one who writes', async () => {
    const { drafts, snapshots } = browser();
    const draft = drafts.create(assessmentAt(3), null);
    const reading = {
      id: draft,
      assessment: assessmentAt(3),
      mode: 'reading' as const,
      subscribe: () => () => undefined,
      getSnapshot: () => ({ kind: 'saved' as const, at: '', durable: true }),
    };
    keepSnapshotsOf(reading, { snapshots, now: clock, stored: undefined });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await snapshots.list(draft)).toEqual([]);
  });
});
