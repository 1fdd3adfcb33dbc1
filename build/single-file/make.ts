import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Rolldown } from 'vite';
import { onePage } from './one-page.ts';
import { partsInside } from './parts-inside.ts';
import { publicFile, repository } from './public-files.ts';

/**
 * Writes the whole app as one HTML file beside the one for hosts: `npm run build`. It asks for nothing, so that it runs
 * from a disk or a USB stick. The first argument is the folder, `dist` if there is none.
 */

export const fileName = 'barnrattsprovning.html';

const folder = process.argv[2] ?? join(repository, 'dist');

const built = (await build({
  configFile: false,
  root: repository,
  mode: 'single-file',
  base: './',
  publicDir: false,
  logLevel: 'warn',
  plugins: [react({ exclude: [/\/node_modules\//] }), partsInside()],
  build: {
    write: false,
    target: 'es2023',
    modulePreload: false,
    cssCodeSplit: false,
    chunkSizeWarningLimit: 10_000,
    rolldownOptions: { input: join(repository, 'src/main.tsx'), output: { codeSplitting: false } },
  },
})) as Rolldown.RolldownOutput;

const scripts = built.output.filter((part) => part.type === 'chunk').map(({ code }) => code);
const styles = built.output
  .filter((part) => part.type === 'asset' && part.fileName.endsWith('.css'))
  .map((part) => (part.type === 'asset' ? part.source.toString() : ''));
const [script, style] = [scripts, styles].map((parts) => parts[0]);
if (built.output.length !== 2 || script === undefined || style === undefined) {
  const names = built.output.map((part) => part.fileName).join(', ');
  throw new Error(`One script and one style were to come, and nothing else; these came: ${names}`);
}

const shell = readFileSync(join(repository, 'index.html'), 'utf8');
const page = onePage({ shell, script, style, icon: publicFile('icon.svg') });
writeFileSync(join(folder, fileName), page);
