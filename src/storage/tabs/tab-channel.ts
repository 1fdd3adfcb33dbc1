import { z } from 'zod/mini';
import { type Channel, type ChannelSource, openChannel } from './open-channel.ts';

const messageSchema = z.object({
  kind: z.enum([
    // Holds the lock? (All locks, where the name is empty.)
    'who',
    'holds',
    'released',
    'stolen',
    // May I write?
    'ask',
    // No: what is here could not be saved.
    'kept',
    // Somebody else may write it now, or nobody.
    'changed',
  ]),
  /** Of the lock. */
  name: z.string(),
  from: z.string(),
  /** Milliseconds since 1970: since when it is held. */
  since: z.optional(z.number()),
});
/** What tabs of this browser say to each other about locks. */
export type TabMessage = z.infer<typeof messageSchema>;

export interface TabChannel extends Pick<Channel<TabMessage>, 'isOpen' | 'listen'> {
  /** A UUID: who this tab is to the others. */
  readonly tabId: string;
  send(message: Omit<TabMessage, 'from'>): void;
}

export function createTabChannel(source: ChannelSource, tabId: string): TabChannel {
  const channel = openChannel(source, 'barnrattsprovning:tabs', messageSchema);
  return { ...channel, tabId, send: (message) => channel.send({ ...message, from: tabId }) };
}
