import { readFileSync } from 'node:fs';
import { createServer } from 'vite';

/** Makes one report in this process: model and attachment come in as JSON, the file goes out. Vite reads the JSX. */
const vite = await createServer({
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
const { reportOf } = await vite.ssrLoadModule('/test/report/sample.ts');
const { model, attachment } = JSON.parse(readFileSync(0, 'utf8'));
const { bytes } = await reportOf(model, undefined, attachment);
process.stdout.write(bytes);
await vite.close();
