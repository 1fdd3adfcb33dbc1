import type { WebStorage } from '../browser/web-storage.ts';
import { setAsideKeys } from './draft-keys.ts';
import type { DraftId } from './draft-store.ts';
import type { Journal, SetAsideEntry } from './journal.ts';

/** A text that could not be read and had to give way to one that can; whoever knows more may save it. */
export type SetAsideText = SetAsideEntry;

export interface SetAsideTexts {
  /** Latest first. */
  list(): Promise<SetAsideText[]>;
  /** True when it is gone. */
  remove(id: string): Promise<boolean>;
  /** Puts back what `remove` took. */
  restore(text: SetAsideText): Promise<boolean>;
}

/** In the journal where there is one, else in localStorage. */
export function createSetAsideTexts(sources: {
  readonly storage: WebStorage;
  readonly journal: () => Journal | undefined;
  readonly now: () => Date;
}): SetAsideTexts & {
  /** True when the text is kept, now or since before. */
  keepOnce(entry: SetAsideEntry): Promise<boolean>;
  /** For a page that cannot wait. */
  keepNow(draftId: DraftId, text: string): boolean;
} {
  const { storage } = sources;

  /** The same text may have to give way at every start, where what is newer cannot be put in its place. */
  async function keepOnce(entry: SetAsideEntry): Promise<boolean> {
    const { draftId, text } = entry;
    const isKept = (await list()).some((one) => one.draftId === draftId && one.text === text);
    return isKept || keep(entry);
  }

  async function list(): Promise<SetAsideText[]> {
    const inJournal = (await sources.journal()?.listSetAside()) ?? [];
    return [...inJournal, ...inStorage()].sort((a, b) => b.setAsideAt - a.setAsideAt);
  }

  async function keep(entry: SetAsideEntry): Promise<boolean> {
    const isInJournal = (await sources.journal()?.setAside(entry)) ?? false;
    return isInJournal || writeDown(entry);
  }

  function writeDown({ draftId, setAsideAt, text }: Omit<SetAsideEntry, 'id'>): boolean {
    return storage.write(setAsideKeys.of(`${draftId}:${setAsideAt}`), text) === undefined;
  }

  function inStorage(): SetAsideText[] {
    return storage.keys(setAsideKeys.prefix).flatMap((key) => {
      const id = setAsideKeys.idOf(key);
      const [draftId = '', setAsideAt] = id.split(':');
      const text = storage.read(key);
      return typeof text === 'string'
        ? [{ id, draftId, text, setAsideAt: Number(setAsideAt) }]
        : [];
    });
  }

  return {
    keepOnce,
    keepNow(draftId, text) {
      const isKept = inStorage().some((one) => one.draftId === draftId && one.text === text);
      return isKept || writeDown({ draftId, text, setAsideAt: sources.now().getTime() });
    },
    list,
    async remove(id) {
      storage.remove(setAsideKeys.of(id));
      const isLeft = typeof storage.read(setAsideKeys.of(id)) === 'string';
      const isForgotten = (await sources.journal()?.removeSetAside(id)) ?? true;
      return !isLeft && isForgotten;
    },
    restore: keep,
  };
}
