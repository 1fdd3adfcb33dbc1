import { z } from 'zod/mini';
import { type ChannelSource, openChannel } from './open-channel.ts';

const messageSchema = z.discriminatedUnion('kind', [
  /** Somebody is at the computer. */
  z.object({ kind: z.literal('active') }),
  /** Every tab forgets its passphrases. */
  z.object({ kind: z.literal('lock') }),
  /** A draft has been given a passphrase. */
  z.object({ kind: z.literal('sealed'), draftId: z.string() }),
  /** A draft has none any more. */
  z.object({ kind: z.literal('unsealed'), draftId: z.string() }),
  /** Everything is being removed from this browser. */
  z.object({ kind: z.literal('clear') }),
]);
/** What tabs of the app tell each other about the whole browser. */
export type BrowserMessage = z.infer<typeof messageSchema>;

export interface BrowserChannel {
  /** To the other tabs. */
  tell(message: BrowserMessage): void;
  listen(listener: (message: BrowserMessage) => void): () => void;
}

/** Where the browser refuses, there is nobody to tell: each tab looks after itself. */
export function openBrowserChannel(source: ChannelSource): BrowserChannel {
  const { send, listen } = openChannel(source, 'barnrattsprovning:browser', messageSchema);
  return { tell: send, listen };
}
