import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { config as zodConfig } from 'zod/mini';
import { createI18n, isLanguage } from './i18n/i18n.ts';
import { createInstalledApp } from './pwa/installed-app.ts';
import { createFixedOffline, type Offline } from './pwa/offline.ts';
import type { ReportFonts } from './report/protocol.ts';
import { createReportClient } from './report/report-client.ts';
import { reportFonts } from './report/report-fonts.ts';
import { createSignatureClient } from './signature/signature-client.ts';
import { openBrowserChannel } from './storage/browser-channel.ts';
import { createDraftLocks } from './storage/draft-locks.ts';
import { createFileLinkStore } from './storage/file-link-store.ts';
import { createIdentityStore } from './storage/identity-store.ts';
import { keepBeforeUpdate } from './storage/keep-before-update.ts';
import { createKnownSignersStore } from './storage/known-signers-store.ts';
import { createLocalDraftStore } from './storage/local-draft-store.ts';
import { createPersistence } from './storage/persistence.ts';
import { createRemovedDraftsStore } from './storage/removed-drafts-store.ts';
import { createSnapshotStore } from './storage/snapshot-store.ts';
import { createStorageFacts } from './storage/storage-facts.ts';
import { createVault } from './storage/vault.ts';
import { App } from './ui/app.tsx';
import { createCopyInHand } from './ui/copy-in-hand.ts';
import { createFileInHand } from './ui/file-in-hand.ts';
import { createOfferedFiles } from './ui/files/offered-files.ts';
import { localPreferences } from './ui/local-preferences.ts';
import { createLocking } from './ui/lock/locking.ts';
import { newId } from './ui/new-id.ts';
import { createOpenWork } from './ui/open-work.ts';
import type { Services } from './ui/services.tsx';
import { ServicesProvider } from './ui/services.tsx';
import { createIdentityKeeper } from './ui/signing/identity-keeper.ts';
import { trustOwnScriptsOnly } from './ui/trusted-types.ts';

trustOwnScriptsOnly();

// zod otherwise compiles its checks with `new Function`, which the content security policy forbids.
zodConfig({ jitless: true });

/** They are loaded in this order until every letter is found; the heaviest comes last. */
function signatureFonts({ regular, fallbacks }: ReportFonts): string[] {
  const { emoji, ...scripts } = fallbacks;
  return [regular, ...Object.values(scripts), emoji];
}

/** In development nothing is kept: what is served changes with every keystroke. */
function createOffline(now: () => Date): Offline {
  return import.meta.env.PROD
    ? createInstalledApp({
        address: new URL('service-worker.js', document.baseURI).href,
        script: import.meta.url,
        now,
      })
    : createFixedOffline({ kind: 'unavailable', reason: 'unsupported' });
}

async function start(container: HTMLElement): Promise<void> {
  const preferences = localPreferences();
  const remembered = preferences.read('language');
  const i18n = await createI18n(isLanguage(remembered) ? remembered : 'sv');
  const setLanguage = (language: string) => {
    document.documentElement.lang = language;
  };
  setLanguage(i18n.language);
  i18n.on('languageChanged', setLanguage);

  const now = () => new Date();
  const offline = createOffline(now);
  const vault = createVault();
  const manager = () => navigator.storage;
  const persistence = createPersistence({ manager, storage: () => localStorage, now });
  const store = createLocalDraftStore({
    storage: () => localStorage,
    indexedDB: () => indexedDB,
    now,
    newId,
    atRest: vault,
    onWritten: () => void persistence.ask(),
  });
  const snapshots = createSnapshotStore({ indexedDB: () => indexedDB, now, atRest: vault });
  const fileLinks = createFileLinkStore({ indexedDB: () => indexedDB, atRest: vault });
  await store.open();
  await keepBeforeUpdate(() => localStorage, snapshots);
  const fonts = reportFonts(document.baseURI);
  const report = createReportClient({ fonts });
  const signature = createSignatureClient();
  const fileInHand = createFileInHand();
  const copyInHand = createCopyInHand();
  const offeredFiles = createOfferedFiles();
  const openWork = createOpenWork();
  const channel = openBrowserChannel((name) => new BroadcastChannel(name));
  const locking = createLocking({
    vault,
    store,
    places: [snapshots, fileLinks],
    openWork,
    preferences,
    channel,
    now,
    window,
    letGo() {
      report.letGo();
      fileInHand.take();
      copyInHand.putDown();
      offeredFiles.clear();
    },
  });
  const services: Services = {
    store,
    draftLocks: createDraftLocks({
      locks: () => navigator.locks,
      channel: (name) => new BroadcastChannel(name),
      now,
      newId,
      isVisible: () => document.visibilityState === 'visible',
    }),
    vault,
    locking,
    snapshots,
    storageFacts: createStorageFacts({ storage: () => localStorage, store, persistence, manager }),
    bin: createRemovedDraftsStore({
      indexedDB: () => indexedDB,
      now,
      drafts: store,
      atRest: vault,
      onGone(draftId) {
        void snapshots.removeAll(draftId);
        void fileLinks.remove(draftId);
      },
    }),
    report,
    signature,
    signatureFonts: signatureFonts(fonts),
    identities: createIdentityKeeper(createIdentityStore(() => indexedDB)),
    knownSigners: createKnownSignersStore(() => localStorage),
    now,
    newId,
    preferences,
    fileInHand,
    copyInHand,
    openWork,
    offline,
    fileLinks,
    offeredFiles,
  };

  createRoot(container).render(
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <ServicesProvider services={services}>
          <App />
        </ServicesProvider>
      </I18nextProvider>
    </StrictMode>,
  );
}

const container = document.getElementById('app');
if (container !== null) {
  void start(container);
}
