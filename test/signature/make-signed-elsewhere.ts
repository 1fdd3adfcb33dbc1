import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'vite';

/**
 * `node test/signature/make-signed-elsewhere.ts <python with pyHanko>`: makes the files of
 * test/fixtures/signed-elsewhere anew, from a report of today.
 */
const [python = 'python3'] = process.argv.slice(2);
const fixtures = join(import.meta.dirname, '../fixtures/signed-elsewhere');
const folder = mkdtempSync(join(tmpdir(), 'signed-elsewhere-'));
const vite = await createServer({
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
const { makeKit } = await vite.ssrLoadModule('/test/signature/attacks/all-attacks.ts');
const kit = await makeKit();
await vite.close();
const report = join(folder, 'report.pdf');
const ours = join(folder, 'signed-by-us.pdf');
writeFileSync(report, kit.unsigned.bytes);
writeFileSync(ours, kit.once.bytes);
const { status } = spawnSync(python, [join(fixtures, 'sign.py'), report, ours, fixtures], {
  stdio: 'inherit',
});
rmSync(folder, { recursive: true });
process.exitCode = status ?? 1;
