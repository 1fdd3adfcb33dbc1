import type { WebStorage } from '../browser/web-storage.ts';
import type { AtRest } from '../passphrase/at-rest.ts';
import { leftKeys } from './draft-keys.ts';
import { type DraftState, stateOfText } from './draft-state.ts';
import type { DraftId, Save } from './draft-store.ts';
import { fingerprintOf } from './fingerprint.ts';

/** A text that a page has left beside its place, since it could not be saved there. */
interface LeftText {
  readonly key: string;
  readonly draftId: DraftId;
  /** The draft that it becomes where something else has been written in its place. */
  readonly copyId: DraftId;
  /** Of the text that it goes on from; empty where there was none. */
  readonly expected: string;
  readonly text: string;
}

interface LeftTextsSources {
  readonly storage: WebStorage;
  readonly atRest: AtRest;
  readonly read: (id: DraftId) => string | null | undefined;
  readonly write: (state: DraftState, expected: string) => Save;
  /** Writes a draft that is new, or holds it. */
  readonly make: (state: DraftState) => Save;
  /** Keeps a text that cannot be read; false where there is no room for it. */
  readonly setAside: (id: DraftId, text: string) => boolean;
}

/** The key under which a text that goes on from another lies beside its place. */
export function leftKey(draftId: DraftId, copyId: DraftId, expected: string | null): string {
  return leftKeys.of(`${draftId}:${copyId}:${expected === null ? '' : fingerprintOf(expected)}`);
}

/**
 * What pages have left that could not save it becomes a draft of its own, unless it goes on from what lies in
 * its place: then it waits for whoever writes the draft next, who is `writing`.
 */
export function takeInLeft(sources: LeftTextsSources, writing?: DraftId): void {
  const { storage } = sources;
  for (const one of leftTexts(storage)) {
    void isTakenIn(sources, one, one.draftId === writing).then((isTaken) => {
      if (isTaken) {
        storage.remove(one.key);
      }
    });
  }
}

function leftTexts(storage: WebStorage): LeftText[] {
  return storage.keys(leftKeys.prefix).flatMap((key) => {
    const [draftId = '', copyId = '', ...expected] = leftKeys.idOf(key).split(':');
    const text = storage.read(key);
    return typeof text === 'string'
      ? [{ key, draftId, copyId, expected: expected.join(':'), text }]
      : [];
  });
}

async function isTakenIn(
  sources: LeftTextsSources,
  { draftId, copyId, expected, text }: LeftText,
  isWriter: boolean,
): Promise<boolean> {
  const { atRest } = sources;
  const found = sources.read(draftId);
  // It is there already: it was saved after all, or whoever took it in was killed before it said so.
  if (found === text || typeof sources.read(copyId) === 'string') {
    return true;
  }
  if (atRest.head(text) === undefined) {
    return sources.setAside(draftId, text);
  }
  if (typeof found === 'string' && fingerprintOf(found) === expected) {
    return isWriter && sources.write(stateOfText(atRest, draftId, text), found).ok;
  }
  const save = sources.make(stateOfText(atRest, copyId, text));
  return save.ok || ((await save.reserve) ?? false);
}
