import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { currentFormatVersion } from '#src/domain/assessment-file/schema.ts';
import { writeAssessmentFile } from '#src/domain/assessment-file/write.ts';
import { DraftSession } from '#src/storage/drafts/draft-session.ts';
import { createLocalDraftStore } from '#src/storage/drafts/local-draft-store.ts';
import { keepBeforeUpdate } from '#src/storage/history/keep-before-update.ts';
import { keepSnapshotsOf } from '#src/storage/history/snapshot-keeper.ts';
import { createSnapshotStore } from '#src/storage/history/snapshot-store.ts';
import { assessmentAt, FakeStorage, id, idsFrom, startOfTest, titleOf } from '../fakes.ts';
import { fakeSealing } from '../sealing.ts';

let storage: FakeStorage;
let factory: IDBFactory;
beforeEach(() => {
  storage = new FakeStorage();
  factory = new IDBFactory();
});

const now = () => startOfTest;

/** As versions 1 and 2 of the format wrote it, down to an indentation that ours would not keep. */
function olderText(version: 1 | 2, title: string): string {
  const { copies: _, version: number, ...first } = assessmentAt(4, title);
  const assessment = version === 1 ? first : { ...first, version: number };
  return JSON.stringify(
    { format: 'barnrattsprovning', formatVersion: version, assessment },
    null,
    1,
  );
}

function put(draft: string, text: string): void {
  storage.items.set(`barnrattsprovning:draft:${draft}`, text);
}

function start(sealing = fakeSealing()) {
  const drafts = createLocalDraftStore({
    storage: storage.source,
    indexedDB: () => factory,
    now,
    newId: idsFrom(20),
    atRest: sealing.atRest,
  });
  const snapshots = createSnapshotStore({ indexedDB: () => factory, now, atRest: sealing.atRest });
  return { drafts, snapshots, keep: () => keepBeforeUpdate(storage.source, snapshots) };
}

describe('a draft in an older file format', () => {
  it.each([1, 2] as const)(
    'version %d is kept to the letter before the draft is written anew',
    async (version) => {
      const text = olderText(version, 'Skolan i Ekdalen');
      put(id(1), text);
      put(id(2), writeAssessmentFile(assessmentAt(1)));
      const { drafts, snapshots, keep } = start();
      await keep();
      drafts.rename(id(1), 'Skolan i Ekdalen, nytt namn');
      const stored = drafts.rawText(id(1));
      expect(stored).toContain(`"formatVersion":${currentFormatVersion}`);

      const [kept, ...more] = (await snapshots.list(id(1))) ?? [];
      expect(more).toEqual([]);
      expect(kept).toMatchObject({ reason: 'beforeUpdate', revision: 4, version: 1 });
      const read = await snapshots.read(kept?.id ?? 0);
      expect(read).toMatchObject({ ok: true, text });
      expect(read.ok && titleOf(read.assessment)).toBe('Skolan i Ekdalen');
      expect(await snapshots.list(id(2))).toEqual([]);
    },
  );

  it('is kept once, however often the app starts before somebody writes in it', async () => {
    put(id(1), olderText(2, 'Skolan'));
    for (let times = 0; times < 3; times++) {
      const { keep, snapshots } = start();
      await keep();
      await snapshots.keep(id(1), {
        reason: 'named',
        name: `${times}`,
        assessment: assessmentAt(4),
      });
    }
    const reasons = (await start().snapshots.list(id(1)))?.map(({ reason }) => reason);
    expect(reasons?.filter((reason) => reason === 'beforeUpdate')).toHaveLength(1);
  });

  it('with a passphrase is kept when it is opened, sealed', async () => {
    const sealing = fakeSealing();
    sealing.secret.add(id(1));
    sealing.locked.add(id(1));
    const text = olderText(2, 'Skolan');
    put(id(1), sealing.atRest.seal(id(1), text));
    const { drafts, snapshots, keep } = start(sealing);
    await keep();
    expect(await snapshots.list(id(1))).toEqual([]);

    sealing.locked.clear();
    const loaded = drafts.load(id(1));
    if (!loaded?.ok) {
      throw new Error('the draft does not open');
    }
    const session = new DraftSession(drafts, loaded, now);
    const stop = keepSnapshotsOf(session, { snapshots, now, stored: drafts.rawText(id(1)) });
    session.change({ 'case-title': { type: 'text', value: 'Ändrad' } });
    await session.flush();
    await expect.poll(() => snapshots.list(id(1))).toMatchObject([{ reason: 'beforeUpdate' }]);
    const [kept] = (await snapshots.list(id(1))) ?? [];
    expect(await snapshots.read(kept?.id ?? 0)).toMatchObject({ ok: true, text });
    stop();
    session.dispose();
  });

  it('that is damaged, from a later version of the app, or not ours is left alone', async () => {
    put(id(1), olderText(2, 'Skolan').slice(0, 200));
    put(id(2), '{"format":"barnrattsprovning","formatVersion":4711,"assessment":{}}');
    put(id(3), 'något annat');
    const { snapshots, keep } = start();
    await keep();
    for (const draft of [id(1), id(2), id(3)]) {
      expect(await snapshots.list(draft)).toEqual([]);
    }
  });

  it('nothing is held up where the browser has no place for it', async () => {
    put(id(1), olderText(1, 'Skolan'));
    const snapshots = createSnapshotStore({
      indexedDB: () => {
        throw new DOMException('Access is denied', 'SecurityError');
      },
      now,
    });
    await keepBeforeUpdate(storage.source, snapshots);
    expect(snapshots.trouble).toBe('refused');
  });
});
