import { dirname, join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { reportFonts } from '../../src/report/report-fonts.ts';
import { publicFile, repository } from './public-files.ts';

const newWorker =
  /new Worker\(new URL\('(\.[^']*\/worker\/index\.ts)', import\.meta\.url\), { type: 'module' }\)/;

const workerPrefix = '\0worker:';
const fontsModule = '\0report-fonts';

/** What the app otherwise asks its host for comes with the script itself: workers, fonts, the icon. */
export function partsInside(): Plugin {
  return {
    name: 'parts-inside',
    enforce: 'pre',
    resolveId(source) {
      if (source.startsWith(workerPrefix)) {
        return source;
      }
      return source.endsWith('/report-fonts.ts') ? fontsModule : undefined;
    },
    load(id) {
      if (id === fontsModule) {
        return `export const reportFonts = () => (${JSON.stringify(fontsInside())});`;
      }
      return id.startsWith(workerPrefix) ? workerModule(id.slice(workerPrefix.length)) : undefined;
    },
    transform(code, id) {
      if (id.endsWith('.css')) {
        return code.replace(
          /url\("\/(fonts\/[^"]+)"\)/g,
          (_, path) => `url("${publicFile(path)}")`,
        );
      }
      if (!/\.tsx?$/.test(id) || id.includes('/node_modules/')) {
        return undefined;
      }
      const withIcon = code.replace('"./icon.svg"', `"${publicFile('icon.svg')}"`);
      const worker = newWorker.exec(withIcon)?.[1];
      return worker === undefined
        ? withIcon
        : `import workerAddress from ${JSON.stringify(workerPrefix + join(dirname(id), worker))};
           ${withIcon.replace(newWorker, 'new Worker(workerAddress)')}`;
    },
  };
}

/** The same addresses that the report is given otherwise, each with the font itself in it. */
function fontsInside(): unknown {
  const folder = 'https://host/';
  return JSON.parse(JSON.stringify(reportFonts(folder)), (_, value) =>
    typeof value === 'string' ? publicFile(value.slice(folder.length)) : value,
  );
}

/**
 * A module whose default export is the address of a worker's script, which is held as text. A classic script: from a
 * disk, Chromium starts no worker that is a module.
 */
async function workerModule(entry: string): Promise<string> {
  const built = (await build({
    configFile: false,
    root: repository,
    publicDir: false,
    logLevel: 'warn',
    resolve: { dedupe: ['react', 'react-dom', 'pdfkit'] },
    define: { 'import.meta.url': 'self.location.href' },
    build: {
      write: false,
      target: 'es2023',
      modulePreload: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: { input: entry, output: { format: 'iife', codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  const [script, ...others] = built.output;
  if (others.length > 0) {
    throw new Error(`${entry} is more than one file: ${others.map((part) => part.fileName)}`);
  }
  return `const script = new Blob([${JSON.stringify(script.code)}], { type: 'text/javascript' });
export default URL.createObjectURL(script);`;
}
