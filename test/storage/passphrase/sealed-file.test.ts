import { beforeEach, describe, expect, it } from 'vitest';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { withTitle } from '#src/domain/assessment.ts';
import { readAssessmentFile } from '#src/domain/assessment-file/read.ts';
import { isSealed } from '#src/domain/sealed-draft.ts';
import { DraftSession } from '#src/storage/drafts/draft-session.ts';
import { createLocalDraftStore } from '#src/storage/drafts/local-draft-store.ts';
import { newFileLink } from '#src/storage/files/file-link.ts';
import { FileSync } from '#src/storage/files/file-sync.ts';
import { createVault, type Vault } from '#src/storage/passphrase/vault.ts';
import { assessmentAt, FakeStorage, idsFrom, startOfTest, titleOf } from '../fakes.ts';
import { FakeFile, handleTo } from '../linked-files.ts';

const passphrase = 'kastanj timme blåval trappsteg';

let file: FakeFile;
beforeEach(() => {
  file = new FakeFile();
});

/** A browser with the draft and the file open. */
function openWith(vault: Vault, title: string) {
  const store = createLocalDraftStore({
    storage: new FakeStorage().source,
    indexedDB: () => {
      throw new DOMException('no', 'SecurityError');
    },
    now: () => startOfTest,
    newId: idsFrom(1),
    atRest: vault,
  });
  const draftId = store.create(assessmentAt(1, title), null);
  return async (isProtected: boolean) => {
    if (isProtected) {
      await vault.protect(draftId, passphrase);
    }
    const loaded = store.load(draftId);
    if (!loaded?.ok) {
      throw new Error('not there');
    }
    const session = new DraftSession(store, loaded, () => startOfTest);
    const sync = new FileSync({
      session,
      questionnaire: barnrattsprovning,
      link: newFileLink(draftId, handleTo(file), null, startOfTest),
      links: { put: async () => true },
      atRest: vault,
      now: () => startOfTest,
      earlier: async () => [],
      keepBefore: async () => undefined,
      onSynced: () => undefined,
      isQuiet: () => true,
    });
    return { draftId, session, sync };
  };
}

describe('the file of a draft with a passphrase', () => {
  it('holds nothing that can be read, and is read again', async () => {
    const vault = createVault();
    const { session, sync } = await openWith(vault, 'Familjecentral')(true);
    await sync.sync();
    expect(sync.getSnapshot().status.kind).toBe('synced');
    expect(isSealed(file.text)).toBe(true);
    expect(file.text).not.toContain('Familjecentral');

    const changed = withTitle(
      session.assessment,
      barnrattsprovning,
      'Ekdalen',
      startOfTest.toISOString(),
    );
    session.change(changed.answers);
    await sync.sync();
    const opened = vault.open('', file.text);
    const read = readAssessmentFile(opened.ok ? opened.text : '');
    expect(read.ok && titleOf(read.assessment)).toBe('Ekdalen');
    sync.dispose();
  });

  it('is sealed too when the draft gets its passphrase after it was saved there', async () => {
    const vault = createVault();
    const { draftId, sync } = await openWith(vault, 'Familjecentral')(false);
    await sync.sync();
    expect(file.text).toContain('Familjecentral');
    await vault.protect(draftId, passphrase);
    await sync.sync();
    expect(isSealed(file.text)).toBe(true);
    const { writes } = file;
    await sync.sync();
    expect(file.writes).toBe(writes);
    vault.unprotect(draftId);
    await sync.sync();
    expect(file.text).toContain('Familjecentral');
    sync.dispose();
  });

  it('is left alone where its passphrase is not known', async () => {
    const { sync: first } = await openWith(createVault(), 'Familjecentral')(true);
    await first.sync();
    const { text } = file;
    const { sync } = await openWith(createVault(), 'Familjecentral')(false);
    await sync.sync();
    expect(sync.getSnapshot().status).toEqual({ kind: 'held', problem: 'locked' });
    expect(file.text).toBe(text);
    first.dispose();
    sync.dispose();
  });

  it('is not written once the draft is locked', async () => {
    const vault = createVault();
    const { session, sync } = await openWith(vault, 'Familjecentral')(true);
    await sync.sync();
    const { text } = file;
    vault.lock();
    expect(() => session.flushSync()).not.toThrow();
    await sync.sync();
    expect(file.text).toBe(text);
    sync.dispose();
  });
});
