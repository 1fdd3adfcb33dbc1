import { cpSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build, type PreviewServer, preview } from 'vite';

const repository = join(import.meta.dirname, '../..');

/** The app, and the bench page with every maker's worker, built with the app's own settings into `folder`. */
export async function buildBoth(folder: string): Promise<{ app: string; page: string }> {
  const app = join(folder, 'app');
  const page = join(folder, 'page');
  const configFile = join(repository, 'vite.config.ts');
  const settings = { configFile, logLevel: 'warn' } as const;
  await build({ ...settings, root: repository, build: { outDir: app, emptyOutDir: true } });
  await build({
    ...settings,
    root: join(import.meta.dirname, 'page'),
    publicDir: false,
    build: { outDir: page, emptyOutDir: true },
  });
  cpSync(join(repository, 'public'), page, { recursive: true });
  return { app, page };
}

export interface Served {
  readonly address: string;
  close(): Promise<void>;
}

/** A folder of files on a free port of this machine. */
export async function serve(folder: string): Promise<Served> {
  const server: PreviewServer = await preview({
    configFile: false,
    root: dirname(folder),
    base: './',
    logLevel: 'warn',
    build: { outDir: basename(folder) },
    preview: { host: 'localhost' },
  });
  const [address] = server.resolvedUrls?.local ?? [];
  if (address === undefined) {
    throw new Error(`${folder} is not served.`);
  }
  return { address, close: () => server.close() };
}
