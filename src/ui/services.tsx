import { createContext, type ReactNode, useContext } from 'react';
import type { Offline } from '#src/pwa/offline.ts';
import type { ReportClient } from '#src/report/report-client.ts';
import type { SignatureClient } from '#src/signature/signature-client.ts';
import type { Persistence } from '#src/storage/browser/persistence.ts';
import type { SiteData } from '#src/storage/browser/site-data.ts';
import type { StorageFactsSource } from '#src/storage/browser/storage-facts.ts';
import type { DraftStore } from '#src/storage/drafts/draft-store.ts';
import type { FileLinkStore } from '#src/storage/files/file-link.ts';
import type { OrganisationHelpStore } from '#src/storage/help/organisation-help-store.ts';
import type { RemovedDraftsStore } from '#src/storage/history/removed-drafts-store.ts';
import type { SnapshotStore } from '#src/storage/history/snapshot.ts';
import type { Vault } from '#src/storage/passphrase/vault.ts';
import type { KnownSignersStore } from '#src/storage/signers/known-signers-store.ts';
import type { DraftLocks } from '#src/storage/tabs/draft-locks.ts';
import type { CopyInHand } from './copy-in-hand.ts';
import type { FileInHand } from './file-in-hand.ts';
import type { OfferedFiles } from './files/offered-files.ts';
import type { Locking } from './lock/locking.ts';
import type { Lookup } from './lookup/lookup.ts';
import type { OpenWork } from './open-work.ts';
import type { IdentityKeeper } from './signing/identity-keeper.ts';

/** What the interface needs from the outside world; main.tsx builds it, tests hand in their own. */
export interface Services {
  readonly store: DraftStore;
  /** Which tab of this browser writes which draft. */
  readonly draftLocks: DraftLocks;
  /** Passphrases: what is written of a draft outside of the store goes through it too. */
  readonly vault: Vault;
  /** Locks drafts with a passphrase: when somebody says so, or nobody is there. */
  readonly locking: Locking;
  /** Earlier states of the drafts. */
  readonly snapshots: SnapshotStore;
  /** What the browser keeps for the app, and the way to end that. */
  readonly siteData: SiteData;
  /** Whether the browser may take the drafts away by itself. */
  readonly persistence: Persistence;
  /** The room that the drafts take, and what the browser promises. */
  readonly storageFacts: StorageFactsSource;
  /** Removed drafts. */
  readonly bin: RemovedDraftsStore;
  readonly report: ReportClient;
  readonly signature: SignatureClient;
  /** Addresses of the fonts that signatures are written in, in the order they are tried. */
  readonly signatureFonts: readonly string[];
  readonly identities: IdentityKeeper;
  readonly knownSigners: KnownSignersStore;
  /** The current instant. */
  readonly now: () => Date;
  /** A new UUID. */
  readonly newId: () => string;
  /** Small choices of this user on this computer (language, folded help); losing them harms nobody. */
  readonly preferences: Preferences;
  /** What one page hands over to the next, as a report that has just been made to the page that reviews it. */
  readonly fileInHand: FileInHand;
  /** A copy on its way to the page where it is merged into a draft (`paths.merge`). */
  readonly copyInHand: CopyInHand;
  /** What is being written, and must be safe before the page is loaded anew. */
  readonly openWork: OpenWork;
  /** Whether the app works without network, and whether there is a newer one. */
  readonly offline: Offline;
  /** The files that drafts are saved in, besides in the browser. */
  readonly fileLinks: FileLinkStore;
  readonly offeredFiles: OfferedFiles;
  /** Articles and words of the field, to look up from everywhere. */
  readonly lookup: Lookup;
  /** What an organisation has added to the guidance. */
  readonly organisationHelp: OrganisationHelpStore;
}

export interface Preferences {
  read(key: string): string | undefined;
  write(key: string, value: string): void;
  /** All that were chosen. */
  entries(): Readonly<Record<string, string>>;
}

const ServicesContext = createContext<Services | undefined>(undefined);

export function ServicesProvider(props: { services: Services; children: ReactNode }) {
  return (
    <ServicesContext.Provider value={props.services}>{props.children}</ServicesContext.Provider>
  );
}

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === undefined) {
    throw new Error('useServices outside ServicesProvider');
  }
  return services;
}
