import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserArguments, findBrowser } from './test/browser.ts';
import { contentSecurityPolicy } from './vite/content-security-policy.ts';
import { publishJsonSchema } from './vite/publish-json-schema.ts';

const isVitest = process.env['VITEST'] !== undefined;
const installedBrowser = isVitest ? findBrowser() : undefined;

export default defineConfig({
  // Relative addresses: the built folder runs from any place of any static host.
  base: './',
  plugins: [
    // Hot reloading writes to `window`, which a worker has not.
    react({ exclude: [/\/node_modules\//, /\/src\/report\/worker\//] }),
    contentSecurityPolicy(),
    publishJsonSchema(),
  ],
  worker: { format: 'es' },
  optimizeDeps: {
    // The worker's packages: vite finds them only when it starts, and would reload the page under the user.
    include: [
      '@react-pdf/hyphenate/en-us',
      '@react-pdf/hyphenate/sv',
      '@react-pdf/layout',
      '@react-pdf/render',
      '@react-pdf/renderer',
      'pdfkit',
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
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.browser.test.ts'],
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
            'zod',
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
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.ts', 'test/**/*.browser.test.tsx'],
          testTimeout: 15_000,
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
