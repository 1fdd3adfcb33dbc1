import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { barnrattsprovning } from '#questionnaire/barnrattsprovning/index.ts';
import { createAssessment, withTitle } from '#src/domain/assessment.ts';
import { DraftSession } from '#src/storage/drafts/draft-session.ts';
import { createLocalDraftStore } from '#src/storage/drafts/local-draft-store.ts';

/** The store on the browser's own localStorage and IndexedDB. */

function assessment(title: string) {
  const source = {
    id: crypto.randomUUID(),
    now: '2026-11-22T13:00:00.000Z',
    today: '2026-11-22',
  };
  const created = createAssessment(barnrattsprovning, source);
  return withTitle(created, barnrattsprovning, title, source.now);
}

async function openedStore() {
  const store = createLocalDraftStore({
    storage: () => localStorage,
    indexedDB: () => indexedDB,
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
  });
  await store.open();
  return store;
}

async function forgetAll() {
  const store = await openedStore();
  for (const draft of store.list()) {
    await store.remove(draft.id);
  }
  localStorage.clear();
}

describe('in the browser', () => {
  beforeEach(forgetAll);
  afterEach(forgetAll);

  it('a state that is durable comes back when localStorage has lost it', async () => {
    const store = await openedStore();
    expect(store.isDurable).toBe(true);
    const draft = store.create(assessment('Familjecentral'), null);
    const renamed = store.rename(draft, 'Familjecentral i Ekdalen');
    expect(renamed.ok && (await renamed.durable)).toBe(true);
    localStorage.clear();
    const again = await openedStore();
    expect(again.list()).toMatchObject([{ id: draft, title: 'Familjecentral i Ekdalen' }]);
  });

  it('a localStorage that is really full is told, and what was written is in the journal', async () => {
    const store = await openedStore();
    const draft = store.create(assessment('utan plats'), null);
    fillLocalStorage();
    const loaded = store.load(draft);
    if (loaded === undefined || !loaded.ok) {
      throw new Error('no draft');
    }
    const session = new DraftSession(store, loaded, () => new Date());
    const value = 'lång text '.repeat(2000);
    session.change({ 'case-title': { type: 'text', value } });
    expect(await session.flush()).toEqual({ kind: 'reserve', reason: 'full' });
    session.dispose();

    // A put begun now is answered after the one before it.
    await indexedDBIsIdle();
    const again = await openedStore();
    const found = again.load(draft);
    expect(found?.ok && found.assessment.answers['case-title']).toEqual({ type: 'text', value });
    expect(found?.ok && found.isStored).toBe(false);
  });
});

function fillLocalStorage() {
  for (let size = 1 << 22; size >= 1; size >>= 1) {
    try {
      localStorage.setItem(`filler ${size}`, 'x'.repeat(size));
    } catch {
      // Half of it may still fit.
    }
  }
}

function indexedDBIsIdle(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('barnrattsprovning');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const transaction = request.result.transaction('drafts', 'readwrite');
      transaction.oncomplete = () => {
        request.result.close();
        resolve();
      };
      transaction.objectStore('drafts').count();
    };
  });
}
