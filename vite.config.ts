import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './build/content-security-policy.ts';
import { serviceWorker } from './build/service-worker.ts';
import { assessmentFileJsonSchema } from './src/domain/assessment-file/schema.ts';
import { organisationHelpJsonSchema } from './src/domain/organisation-help/schema.ts';
import { browserArguments, findBrowser } from './test/browser.ts';

const isVitest = process.env['VITEST'] !== undefined;
const installedBrowser = isVitest ? findBrowser() : undefined;

export default defineConfig({
  // Relative addresses: the built folder runs from any place of any static host.
  base: './',
  plugins: [
    // Hot reloading writes to `window`, which a worker has not.
    react({ exclude: [/\/node_modules\//, /\/src\/report\/worker\//] }),
    contentSecurityPolicy(),
    publishJsonSchemas(),
    serviceWorker(),
  ],
  worker: { format: 'es' },
  optimizeDeps: {
    // The worker's packages: vite finds them only when it starts, and would reload the page under the user.
    include: [
      '@libpdf/core',
      '@react-pdf/hyphenate/en-us',
      '@react-pdf/hyphenate/sv',
      '@react-pdf/layout',
      '@react-pdf/paginate',
      '@react-pdf/renderer',
      'asn1js',
      'pako',
      'pdfkit',
      'pkijs',
    ],
  },
  resolve: { dedupe: ['react', 'react-dom', 'pdfkit'] },
  build: {
    target: 'es2023',
    // The preload helper would need inline script; the browser loads the few chunks fast enough.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2500,
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/**/*.browser.test.{ts,tsx}'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        optimizeDeps: {
          // Everything that a test may load: what vite finds only during a run makes it load React twice.
          include: [
            'react',
            'react-dom',
            'react-dom/client',
            'react/jsx-runtime',
            'react/jsx-dev-runtime',
            'react-i18next',
            'i18next',
            'react-hook-form',
            'react-aria-components',
            'wouter',
            'wouter/use-hash-location',
            'zod/mini',
            'diff',
            'idb',
            '@tiptap/core',
            '@tiptap/extension-list/item',
            '@tiptap/extension-list/keymap',
            '@tiptap/extensions/undo-redo',
            '@tiptap/pm/history',
            '@tiptap/pm/model',
            '@tiptap/pm/transform',
            '@tiptap/pm/state',
            '@tiptap/pm/view',
            'fast-check',
            'vitest-browser-react',
          ],
        },
        // vite hands out no keys; those in test/fixtures/identities are for tests.
        server: { fs: { deny: ['.env', '.env.*', '**/.git/**'] } },
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.ts', 'test/**/*.browser.test.tsx'],
          testTimeout: 15_000,
          // As with the flows: a busy machine may stall a browser for seconds. It is listed as a retry.
          retry: 1,
          // A second is not enough to wait for on such a machine.
          expect: { poll: { timeout: 10_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(installedBrowser ? { executablePath: installedBrowser } : {}),
                args: browserArguments,
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});

/** Publishes the JSON Schemas of the files with the app: for other systems, and for whoever writes one by hand. */
function publishJsonSchemas(): Plugin {
  const schemas = {
    'barnrattsprovning.schema.json': assessmentFileJsonSchema,
    'organisationens-hjalp.schema.json': organisationHelpJsonSchema,
  };
  return {
    name: 'publish-json-schemas',
    apply: 'build',
    generateBundle() {
      for (const [fileName, schema] of Object.entries(schemas)) {
        const source = `${JSON.stringify(schema(), null, 2)}\n`;
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}
