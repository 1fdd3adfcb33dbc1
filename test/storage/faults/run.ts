import { createServer } from 'vite';

/** `npm run faults`: the table of all that was made to fail while somebody works, and what became of the texts. */

const vite = await createServer({
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
const { allRows } = await vite.ssrLoadModule('/test/storage/faults/table.ts');
const counts = { passed: 0, failed: 0 };
let fault = '';
for await (const row of allRows()) {
  if (row.fault !== fault) {
    fault = row.fault;
    console.log(`\n${fault}`);
  }
  counts[row.broken.length === 0 ? 'passed' : 'failed'] += row.places;
  const verdict = row.broken.length === 0 ? row.safe : `LOST: ${row.broken.join('; ')}`;
  console.log(`  ${row.where.padEnd(46)} ${(row.told || '–').padEnd(84)} ${verdict}`);
}
await vite.close();
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;
