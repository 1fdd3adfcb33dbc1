import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const folder = 'test/conformance/pyhanko';

const verdictsSchema = z.array(
  z.union([
    z.object({ path: z.string(), error: z.string() }),
    z.object({
      path: z.string(),
      emptyFields: z.number(),
      signatures: z.array(
        z.object({
          field: z.string(),
          intact: z.boolean(),
          valid: z.boolean(),
          trusted: z.boolean(),
          bottomLine: z.boolean(),
          coverage: z.string(),
          laterChanges: z.string(),
          subFilter: z.string(),
          signedAttributes: z.array(z.string()),
          digest: z.string(),
          certificates: z.number(),
        }),
      ),
    }),
  ]),
);
export type Verdict = z.infer<typeof verdictsSchema>[number];

/** Installs pyHanko from PyPI, once for each list of requirements, and gives the Python that has it. */
function providePython(): string {
  const requirements = join(folder, 'requirements.txt');
  const version = createHash('sha256').update(readFileSync(requirements)).digest('hex');
  const environment = resolve('node_modules/.cache/pyhanko', version.slice(0, 12));
  const python = join(environment, 'bin/python');
  const ready = join(environment, 'ready');
  if (!existsSync(ready)) {
    console.log('Fetching pyHanko from PyPI.');
    rmSync(environment, { recursive: true, force: true });
    const run = (program: string, ...args: string[]) =>
      execFileSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    run('python3', '-m', 'venv', environment);
    run(python, '-m', 'pip', 'install', '-q', '-r', requirements);
    // Last: an environment that was broken off is made anew. It cannot be moved to its place instead.
    writeFileSync(ready, '');
  }
  return python;
}

/** What pyHanko finds in each of the files, in their order. */
export function judgeByPyHanko(files: readonly string[]): Verdict[] {
  const output = execFileSync(providePython(), [join(folder, 'judge.py'), ...files], {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  return verdictsSchema.parse(JSON.parse(output));
}

/** Signs an empty field of a file as a municipality's signing service does: by a certificate with a chain. */
export function signByPyHanko(file: string, signed: string, field: string): void {
  execFileSync(providePython(), [join(folder, 'sign.py'), file, `${signed}-unfinished`, field]);
  renameSync(`${signed}-unfinished`, signed);
}
