import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build, type Plugin } from 'vite';
import type { AppFile } from '../src/pwa/protocol.ts';

const repository = join(import.meta.dirname, '..');

/** Published beside the app, but nothing that it asks for itself. */
const notOfTheApp = [
  /\.txt$/,
  /\.schema\.json$/,
  /^barnrattsprovning\.html$/,
  /^service-worker\.js$/,
];

/** Writes the service worker, which knows every file of the build by its content. */
export function serviceWorker(): Plugin {
  let root = '';
  return {
    name: 'service-worker',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      // Once everything lies in the folder, what comes from `public` too.
      async handler({ dir }) {
        // The bench builds pages of its own with these settings.
        if (dir === undefined || root !== repository) {
          return;
        }
        await buildServiceWorker(dir, appFilesIn(dir));
      },
    },
  };
}

function appFilesIn(folder: string): AppFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !notOfTheApp.some((pattern) => pattern.test(path)))
    .sort()
    .map((path) => {
      const content = readFileSync(join(folder, path));
      return { path, sha256: sha256(content), bytes: content.length };
    });
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

async function buildServiceWorker(folder: string, files: readonly AppFile[]): Promise<void> {
  const list = JSON.stringify(files);
  await build({
    configFile: false,
    root: repository,
    publicDir: false,
    logLevel: 'warn',
    define: { appFiles: list, appVersion: JSON.stringify(sha256(list).slice(0, 12)) },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: {
        input: join(repository, 'src/pwa/service-worker/index.ts'),
        // One classic script: Firefox came late to service workers that are modules.
        output: { format: 'iife', entryFileNames: 'service-worker.js' },
      },
    },
  });
}
