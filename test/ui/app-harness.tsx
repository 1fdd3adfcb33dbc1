import { type ReactNode, Suspense } from 'react';
import { I18nextProvider } from 'react-i18next';
import { render } from 'vitest-browser-react';
import { createI18n } from '#src/i18n/i18n.ts';
import { wordGroups } from '#src/i18n/word-groups.ts';
import { createFixedOffline } from '#src/pwa/offline.ts';
import type { ReportClient } from '#src/report/report-client.ts';
import type { SignatureClient } from '#src/signature/signature-client.ts';
import type { Persistence } from '#src/storage/browser/persistence.ts';
import { createSiteData } from '#src/storage/browser/site-data.ts';
import { createStorageFacts } from '#src/storage/browser/storage-facts.ts';
import { createLocalDraftStore } from '#src/storage/drafts/local-draft-store.ts';
import { createFileLinkStore } from '#src/storage/files/file-link-store.ts';
import { createOrganisationHelpStore } from '#src/storage/help/organisation-help-store.ts';
import { createRemovedDraftsStore } from '#src/storage/history/removed-drafts-store.ts';
import { createSnapshotStore } from '#src/storage/history/snapshot-store.ts';
import { createUnfinishedChanges } from '#src/storage/passphrase/unfinished-changes.ts';
import { createVault } from '#src/storage/passphrase/vault.ts';
import { createKnownSignersStore } from '#src/storage/signers/known-signers-store.ts';
import { openBrowserChannel } from '#src/storage/tabs/browser-channel.ts';
import { createDraftLocks } from '#src/storage/tabs/draft-locks.ts';
import { createTabChannel } from '#src/storage/tabs/tab-channel.ts';
import { createCopyInHand } from '#src/ui/copy-in-hand.ts';
import { createFileInHand } from '#src/ui/file-in-hand.ts';
import { createOfferedFiles } from '#src/ui/files/offered-files.ts';
import { createLocking } from '#src/ui/lock/locking.ts';
import { createLookup } from '#src/ui/lookup/lookup.ts';
import { newId } from '#src/ui/new-id.ts';
import { createOpenWork } from '#src/ui/open-work.ts';
import { type Services, ServicesProvider } from '#src/ui/services.tsx';
import { createIdentityKeeper } from '#src/ui/signing/identity-keeper.ts';
import { TextsProvider } from '#src/ui/texts.tsx';

export const noReport: ReportClient = {
  exportReport: () => Promise.reject(new Error('This test makes no report.')),
  exportFollowUp: () => Promise.reject(new Error('This test makes no follow-up report.')),
  exportBlankForm: () => Promise.reject(new Error('This test makes no blank form.')),
  exportLetter: () => Promise.reject(new Error('This test makes no letter.')),
  preload: () => undefined,
  letGo: () => undefined,
};

export const noSignature: SignatureClient = {
  readAssessment: () => Promise.reject(new Error('This test opens no PDF.')),
  review: () => Promise.reject(new Error('This test reviews no PDF.')),
  sign: () => Promise.reject(new Error('This test signs no PDF.')),
  openPkcs12: () => Promise.reject(new Error('This test opens no identity.')),
  createIdentity: () => Promise.reject(new Error('This test makes no identity.')),
};

/** Services on the browser's own storage, with a clock that stands still. */
export function testServices(changed: Partial<Services> = {}): Services {
  const remembered = new Map<string, string>();
  const now = () => new Date('2026-11-22T14:03:00');
  const vault = createVault();
  const store =
    changed.store ??
    createLocalDraftStore({
      storage: () => localStorage,
      indexedDB: () => indexedDB,
      now,
      newId,
      atRest: vault,
    });
  const snapshots =
    changed.snapshots ?? createSnapshotStore({ indexedDB: () => indexedDB, now, atRest: vault });
  const fileLinks = createFileLinkStore({ indexedDB: () => indexedDB, atRest: vault });
  const persistence: Persistence = {
    ask: async () => 'notPersisted',
    askNow: async () => 'notPersisted',
    state: async () => 'notPersisted',
  };
  const openWork = createOpenWork();
  const preferences = {
    read: (key: string) => remembered.get(key),
    write: (key: string, value: string) => {
      remembered.set(key, value);
    },
    entries: () => Object.fromEntries(remembered),
  };
  return {
    store,
    draftLocks: createDraftLocks({
      locks: () => navigator.locks,
      channel: createTabChannel((name) => new BroadcastChannel(name), newId()),
      now,
      newId,
      isVisible: () => document.visibilityState === 'visible',
    }),
    vault,
    locking: createLocking({
      vault,
      store,
      places: [snapshots, fileLinks],
      unfinished: createUnfinishedChanges(() => localStorage),
      openWork,
      preferences,
      channel: openBrowserChannel((name) => new BroadcastChannel(name)),
      now,
      letGo: () => undefined,
      window,
    }),
    snapshots,
    siteData: createSiteData({
      storage: () => localStorage,
      indexedDB: () => indexedDB,
      tellOthers: () => undefined,
      clear: async () => ({ left: [] }),
    }),
    persistence,
    storageFacts: createStorageFacts({
      storage: () => localStorage,
      store,
      persistence,
      manager: () => navigator.storage,
    }),
    bin: createRemovedDraftsStore({
      indexedDB: () => indexedDB,
      now,
      drafts: store,
      atRest: vault,
      onGone: (draftId) => void snapshots.removeAll(draftId),
    }),
    report: noReport,
    signature: noSignature,
    signatureFonts: [],
    identities: createIdentityKeeper(undefined),
    knownSigners: createKnownSignersStore(() => localStorage),
    now,
    newId,
    preferences,
    fileInHand: createFileInHand(),
    copyInHand: createCopyInHand(),
    openWork,
    offline: createFixedOffline({ kind: 'ready' }),
    fileLinks,
    offeredFiles: createOfferedFiles(),
    lookup: createLookup(),
    organisationHelp: createOrganisationHelpStore(() => localStorage),
    ...changed,
  };
}

/** Draws a part of the app in Swedish, with everything that its parts expect round them. */
export async function renderInApp(children: ReactNode, services: Services = testServices()) {
  const i18n = await createI18n('sv', wordGroups);
  return render(
    <I18nextProvider i18n={i18n}>
      <ServicesProvider services={services}>
        <Suspense>
          <TextsProvider>{children}</TextsProvider>
        </Suspense>
      </ServicesProvider>
    </I18nextProvider>,
  );
}
