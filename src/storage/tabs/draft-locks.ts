import type { DraftId } from '../drafts/draft-store.ts';
import { createChannelTabLocks } from './channel-tab-locks.ts';
import { type ClaimHolder, DraftClaim } from './draft-claim.ts';
import type { TabChannel } from './tab-channel.ts';
import { noTabLocks, type TabLocks } from './tab-locks.ts';
import { openWebTabLocks } from './web-tab-locks.ts';

/** Who may write a draft: one tab at a time, as far as the browser lets tabs know of each other. */
export interface DraftLocks {
  /** Begins to claim a draft for writing, until it is ended. */
  claim(id: DraftId, holder: ClaimHolder): DraftClaim;
  /** The drafts that a tab is writing now, this one or another. */
  written(): Promise<ReadonlySet<DraftId>>;
  /** Calls back when another tab may have begun or ceased to write a draft, and when this one has ceased. */
  subscribe(listener: () => void): () => void;
}

export interface DraftLocksSources {
  /** Asked for by a function: locks are missing or refused in some places. */
  readonly locks: () => LockManager | undefined;
  readonly channel: TabChannel;
  readonly now: () => Date;
  /** A new UUID. */
  readonly newId: () => string;
  /** Whether anybody can see this tab: one that is hidden waits until it is asked for. */
  readonly isVisible: () => boolean;
}

const prefix = 'barnrattsprovning:draft:';

export function createDraftLocks(sources: DraftLocksSources): DraftLocks {
  const { channel } = sources;
  const listeners = new Set<() => void>();
  let opening: Promise<TabLocks> | undefined;

  function tell(): void {
    for (const listener of [...listeners]) {
      listener();
    }
  }

  channel.listen(({ kind }) => {
    if (kind === 'changed') {
      tell();
    }
  });

  async function open(): Promise<TabLocks> {
    const locks = await openWebTabLocks(sources.locks);
    const byAgreement = () => createChannelTabLocks(channel, () => sources.now().getTime());
    return locks ?? (channel.isOpen ? byAgreement() : noTabLocks);
  }

  function locks(): Promise<TabLocks> {
    opening ??= open();
    return opening;
  }

  return {
    claim(id, holder) {
      return new DraftClaim(`${prefix}${id}`, holder, {
        locks,
        channel,
        isVisible: sources.isVisible,
        released: tell,
        newId: sources.newId,
      });
    },
    async written() {
      const names = await (await locks()).held();
      const drafts = [...names].filter((name) => name.startsWith(prefix));
      return new Set(drafts.map((name) => name.slice(prefix.length)));
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
