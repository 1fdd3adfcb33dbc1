import { createServer } from 'vite';

/** `npm run attacks`: the table of all that was tried on a signed report, and what the review said. */

console.warn = () => {};
const vite = await createServer({
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
const { attacks, makeKit, tryOut } = await vite.ssrLoadModule(
  '/test/signature/attacks/all-attacks.ts',
);
const kit = await makeKit();
const counts = { passed: 0, failed: 0 };
for (const attack of attacks) {
  const { outcome, reasons, isHeld } = await tryOut(attack, kit);
  counts[isHeld ? 'passed' : 'failed'] += 1;
  const verdict = isHeld ? '' : `  <- expected ${attack.expected.join(' or ')}`;
  const row = [attack.class.padEnd(18), attack.name.padEnd(72), outcome.padEnd(8), reasons];
  console.log(`${row.join(' ')}${verdict}`);
}
await vite.close();
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;
