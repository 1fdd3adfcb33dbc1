import { fileURLToPath } from 'node:url';
import { hostHeaders } from '../../build/content-security-policy.ts';
import { port } from './address.ts';
import { startHost } from './static-host.ts';

await startHost(fileURLToPath(new URL('../../dist/', import.meta.url)), port, hostHeaders);
