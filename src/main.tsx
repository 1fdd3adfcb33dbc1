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
import { clearSiteData } from './storage/browser/clear-site-data.ts';
import { createPersistence } from './storage/browser/persistence.ts';
import { createSiteData } from './storage/browser/site-data.ts';
import { createStorageFacts } from './storage/browser/storage-facts.ts';
import { createLocalDraftStore } from './storage/drafts/local-draft-store.ts';
import { createFileLinkStore } from './storage/files/file-link-store.ts';
import { createOrganisationHelpStore } from './storage/help/organisation-help-store.ts';
import { keepBeforeUpdate } from './storage/history/keep-before-update.ts';
import { createRemovedDraftsStore } from './storage/history/removed-drafts-store.ts';
import { createSnapshotStore } from './storage/history/snapshot-store.ts';
import { createUnfinishedChanges } from './storage/passphrase/unfinished-changes.ts';
import { createVault } from './storage/passphrase/vault.ts';
import { createIdentityStore } from './storage/signers/identity-store.ts';
import { createKnownSignersStore } from './storage/signers/known-signers-store.ts';
import { openBrowserChannel } from './storage/tabs/browser-channel.ts';
import { createDraftLocks } from './storage/tabs/draft-locks.ts';
import { createTabChannel } from './storage/tabs/tab-channel.ts';
import { App } from './ui/app.tsx';
import { askBeforeLoss } from './ui/ask-before-loss.ts';
import { createCopyInHand } from './ui/copy-in-hand.ts';
import { createFileInHand } from './ui/file-in-hand.ts';
import { createOfferedFiles } from './ui/files/offered-files.ts';
import { localPreferences } from './ui/local-preferences.ts';
import { createLocking } from './ui/lock/locking.ts';
import { createLookup } from './ui/lookup/lookup.ts';
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

/** The whole app in one HTML file (`build/single-file`), opened from a disk. */
const isOneFile = import.meta.env.MODE === 'single-file';

/** In development nothing is kept: what is served changes with every keystroke. */
function createOffline(now: () => Date): Offline {
  if (isOneFile) {
    return createFixedOffline({ kind: 'oneFile' });
  }
  return import.meta.env.PROD
    ? createInstalledApp({
        address: new URL('service-worker.js', document.baseURI).href,
        script: import.meta.url,
        now,
      })
    : createFixedOffline({ kind: 'unavailable', reason: 'unsupported' });
}

/** Databases of the app, for browsers that do not list them. */
const databases = ['', '-identities', '-snapshots', '-removed', '-files'].map(
  (name) => `barnrattsprovning${name}`,
);

function clearThisBrowser() {
  return clearSiteData({
    storages: () => [localStorage, sessionStorage],
    indexedDB: () => indexedDB,
    // Both are missing at addresses without https.
    caches: () => globalThis.caches,
    // Browsers have none for files from a disk; Chromium does not even let one ask.
    serviceWorker: () => (isOneFile ? undefined : navigator.serviceWorker),
    folder: new URL('./', document.baseURI).href,
    databases,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  });
}

async function start(container: HTMLElement): Promise<void> {
  const channel = openBrowserChannel((name) => new BroadcastChannel(name));
  const siteData = createSiteData({
    storage: () => localStorage,
    indexedDB: () => indexedDB,
    tellOthers: () => channel.tell({ kind: 'clear' }),
    clear: clearThisBrowser,
  });
  const preferences = localPreferences(siteData.storage);
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
  const persistence = createPersistence({ manager, storage: siteData.storage, now });
  const store = createLocalDraftStore({
    storage: siteData.storage,
    indexedDB: siteData.indexedDB,
    now,
    newId,
    atRest: vault,
    onWritten: () => void persistence.ask(),
  });
  const snapshots = createSnapshotStore({ indexedDB: siteData.indexedDB, now, atRest: vault });
  const fileLinks = createFileLinkStore({ indexedDB: siteData.indexedDB, atRest: vault });
  await store.open();
  await keepBeforeUpdate(siteData.storage, snapshots);
  const fonts = reportFonts(document.baseURI);
  const report = createReportClient({ fonts });
  const signature = createSignatureClient();
  const fileInHand = createFileInHand();
  const copyInHand = createCopyInHand();
  const offeredFiles = createOfferedFiles();
  const openWork = createOpenWork();
  const letGo = () => {
    report.letGo();
    fileInHand.take();
    copyInHand.putDown();
    offeredFiles.clear();
  };
  const bin = createRemovedDraftsStore({
    indexedDB: siteData.indexedDB,
    now,
    drafts: store,
    atRest: vault,
    onGone(draftId) {
      void snapshots.removeAll(draftId);
      void fileLinks.remove(draftId);
    },
  });
  const locking = createLocking({
    vault,
    store,
    places: [snapshots, fileLinks, bin],
    unfinished: createUnfinishedChanges(siteData.storage),
    openWork,
    preferences,
    channel,
    now,
    window,
    letGo,
  });
  // Here and in the other tabs: nothing stays of what the pages held.
  channel.listen(({ kind }) => {
    if (kind === 'clear') {
      siteData.endHere();
    }
  });
  siteData.subscribe(() => {
    if (siteData.state !== 'clearing') {
      vault.lock();
      letGo();
    }
  });
  askBeforeLoss({ openWork, store, isInUse: () => siteData.state === 'open', window });
  const tabs = createTabChannel((name) => new BroadcastChannel(name), newId());
  const services: Services = {
    store,
    draftLocks: createDraftLocks({
      locks: () => navigator.locks,
      channel: tabs,
      now,
      newId,
      isVisible: () => document.visibilityState === 'visible',
    }),
    vault,
    locking,
    snapshots,
    siteData,
    persistence,
    storageFacts: createStorageFacts({ storage: siteData.storage, store, persistence, manager }),
    bin,
    report,
    signature,
    signatureFonts: signatureFonts(fonts),
    identities: createIdentityKeeper(createIdentityStore(siteData.indexedDB), tabs),
    knownSigners: createKnownSignersStore(siteData.storage),
    now,
    newId,
    preferences,
    fileInHand,
    copyInHand,
    openWork,
    offline,
    fileLinks,
    offeredFiles,
    lookup: createLookup(),
    organisationHelp: createOrganisationHelpStore(
      siteData.storage,
      document.getElementById('organisation-help')?.textContent ?? undefined,
    ),
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
