import type { BrowserContext, Page } from 'playwright/test';

/**
 * Dialogs of the system cannot be answered by a test, so these take their place: "Spara som" gives a file of
 * the page's own file system, which has real handles, and "Öppna" those that are named before.
 */
export async function provideDialogs(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    interface Asked {
      asksFirst: boolean;
      opens: string[];
      suggested: string | undefined;
    }
    const asked: Asked = { asksFirst: false, opens: [], suggested: undefined };
    Object.assign(window, {
      asked,
      async showSaveFilePicker({ suggestedName }: { suggestedName: string }) {
        asked.suggested = suggestedName;
        const folder = await navigator.storage.getDirectory();
        return folder.getFileHandle(suggestedName, { create: true });
      },
      async showOpenFilePicker() {
        const folder = await navigator.storage.getDirectory();
        if (asked.opens.length === 0) {
          throw new DOMException('The user aborted a request.', 'AbortError');
        }
        return Promise.all(asked.opens.map((name) => folder.getFileHandle(name)));
      },
    });
  });
}

/** As after a restart of the browser: it asks the user before the app may write. */
export async function askFirst(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    // The page that axe opens beside has no files.
    if (!('FileSystemFileHandle' in globalThis)) {
      return;
    }
    let state: PermissionState = 'prompt';
    Object.assign(FileSystemFileHandle.prototype, {
      queryPermission: async () => state,
      requestPermission: async () => {
        state = 'granted';
        return state;
      },
    });
  });
}

/** Files that "Öppna" gives next. */
export async function willOpen(page: Page, ...names: string[]): Promise<void> {
  await page.evaluate((opens) => {
    (window as unknown as { asked: { opens: string[] } }).asked.opens = opens;
  }, names);
}

/** The file's text; read again where the app put a new one in its place meanwhile. */
export async function readShared(page: Page, name: string): Promise<string> {
  return page.evaluate(async (wanted) => {
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle(wanted);
    for (let attempt = 0; ; attempt++) {
      try {
        return await (await handle.getFile()).text();
      } catch (error) {
        if (
          attempt === 4 ||
          !(error instanceof DOMException) ||
          error.name !== 'NotReadableError'
        ) {
          throw error;
        }
      }
    }
  }, name);
}

/** Writes the file as another program or another computer would. */
export async function writeShared(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    async (written) => {
      const folder = await navigator.storage.getDirectory();
      const handle = await folder.getFileHandle(written.name, { create: true });
      const stream = await handle.createWritable();
      await stream.write(written.text);
      await stream.close();
    },
    { name, text },
  );
}

export async function removeShared(page: Page, name: string): Promise<void> {
  await page.evaluate(async (gone) => {
    const folder = await navigator.storage.getDirectory();
    await folder.removeEntry(gone);
  }, name);
}

export async function sharedNames(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    const names: string[] = [];
    for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) {
      names.push(name);
    }
    return names;
  });
}

const colleague = '00000000-0000-4000-8000-00000000c011';

/** What a colleague makes of the file: answers changed in her own copy of the prövning. */
export function changedBy(
  text: string,
  answers: Readonly<Record<string, unknown>>,
  saves = 1,
): string {
  const file = JSON.parse(text);
  const { assessment } = file;
  const revision = assessment.revision + saves;
  return JSON.stringify({
    ...file,
    assessment: {
      ...assessment,
      revision,
      copies: { ...assessment.copies, [colleague]: revision },
      answers: { ...assessment.answers, ...answers },
    },
  });
}
