import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { browserArguments, provideBrowser } from '../test/browser.ts';

/** Draws `public/icon.svg` in the sizes that an installed app is asked for: `npm run icons`. */

const folder = join(import.meta.dirname, '../public');
const drawing = readFileSync(join(folder, 'icon.svg'), 'utf8');

/** Systems cut a maskable icon into their own shape: all that matters lies in the middle, the colour goes to the edge. */
const maskable = drawing
  .replace('rx="7" ', '')
  .replace('<path ', '<path transform="translate(3.2 3.2) scale(0.8)" ');

const icons = [
  { name: 'icon-192', size: 192, svg: drawing },
  { name: 'icon-512', size: 512, svg: drawing },
  { name: 'icon-maskable-512', size: 512, svg: maskable },
];

const browser = await chromium.launch({ executablePath: provideBrowser(), args: browserArguments });
mkdirSync(join(folder, 'icons'), { recursive: true });
for (const { name, size, svg } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const sized = svg.replace('<svg ', `<svg width="${size}" height="${size}" `);
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${sized}`);
  writeFileSync(
    join(folder, 'icons', `${name}.png`),
    await page.screenshot({ omitBackground: true }),
  );
}
await browser.close();
