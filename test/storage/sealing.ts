import type { AtRest, Head } from '#src/storage/passphrase/at-rest.ts';
import { asItIs } from '#src/storage/passphrase/at-rest.ts';

/** Says that a text is sealed, and what can be told of it without opening it. */
interface Envelope {
  readonly sealed: true;
  readonly head: Head;
  readonly nonce: number;
  readonly body: string;
}

/**
 * No cipher, but one in form: another text at each sealing, a head that can be read, a body that cannot
 * be while the draft is locked.
 */
export function fakeSealing() {
  const secret = new Set<string>();
  const locked = new Set<string>();
  let nonce = 0;
  const atRest: AtRest = {
    seal(id, text) {
      if (!secret.has(id)) {
        return text;
      }
      const head = asItIs.head(text) ?? { revision: 0, isSignedOff: false };
      nonce += 1;
      const body = Buffer.from(text).toString('base64');
      const envelope: Envelope = { sealed: true, head: { ...head, label: 'Låst' }, nonce, body };
      return JSON.stringify(envelope);
    },
    open(id, stored) {
      const envelope = envelopeOf(stored);
      if (envelope === undefined) {
        return asItIs.open(id, stored);
      }
      return locked.has(id)
        ? { ok: false, problem: 'locked' }
        : { ok: true, text: Buffer.from(envelope.body, 'base64').toString() };
    },
    follow(from, to) {
      if (secret.has(from)) {
        secret.add(to);
      }
    },
    head: (stored) => envelopeOf(stored)?.head ?? asItIs.head(stored),
  };
  return { atRest, secret, locked };
}

function envelopeOf(stored: string): Envelope | undefined {
  try {
    const value: Envelope = JSON.parse(stored);
    return value.sealed ? value : undefined;
  } catch {
    return undefined;
  }
}
