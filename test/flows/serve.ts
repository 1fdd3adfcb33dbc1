import { fileURLToPath } from 'node:url';
import { port } from './address.ts';
import { startHost } from './static-host.ts';

await startHost(fileURLToPath(new URL('../../dist/', import.meta.url)), port);
